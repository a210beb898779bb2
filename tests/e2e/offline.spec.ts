// The page without a network: once kept, it opens again from any folder, and a new version waits until it is asked for.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { imageCell, lossOn, lossText, withComponent } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const root = join(import.meta.dirname, '..', '..');
const { serve } = createRequire(import.meta.url)(join(root, 'scripts', 'lib', 'serve.cjs')) as {
  readonly serve: (folder: string, port: number) => Promise<{ readonly url: string; readonly close: () => void }>;
};

const isControlled = (page: Page): Promise<boolean> => page.evaluate(() => navigator.serviceWorker.controller !== null);

test.use({ start: null, serviceWorkers: 'allow' });

// The server itself is taken away, which no engine can mistake for something else.
test('a page in a subfolder is kept where it is not framed, works on with no server, and changes its version only when asked', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'clip-lab-'));
  const lab = join(folder, 'course', 'lab');
  cpSync(join(root, 'dist'), lab, { recursive: true });
  writeFileSync(join(folder, 'course', 'host.html'), '<!doctype html><iframe src="lab/?embed&lang=en"></iframe><iframe src="lab/?lang=en"></iframe>');
  const first = await serve(folder, 0);
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  try {
    await page.goto(`${first.url}/course/host.html`);
    await expect(lossOn(page.frameLocator('iframe').first())).toHaveText(lossText());
    await expect(lossOn(page.frameLocator('iframe').last())).toHaveText(lossText());
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

    await page.goto(`${first.url}/course/lab/?lang=en`);
    await expect.poll(() => isControlled(page)).toBe(true);
    await page.getByRole('button', { name: 'Close this card' }).press('Enter');
    first.close();

    await imageCell(page, 1, 2).focus();
    await page.keyboard.type('0.5');
    await page.keyboard.press('Enter');
    const changed = lossText(withComponent('images', 1, 2, 0.5));
    await page.reload();
    await expect(lossOn(page)).toHaveText(changed);
    await expect(page.getByRole('math')).toHaveCount(2);
    await page.goto(`${first.url}/course/lab/?lang=en&lesson=glossary`);
    await expect(page.locator('.lesson-loading')).toHaveCount(0);
    await expect(page.locator('.lesson')).toBeVisible();
    const update = page.getByRole('status').filter({ hasText: 'A new version is ready.' });
    await expect(update).toHaveCount(0);

    const index = join(lab, 'index.html');
    writeFileSync(index, readFileSync(index, 'utf8').replace('<body>', '<body data-version="2">'));
    const worker = join(lab, 'serviceWorker.js');
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(/version = '\w+'/, "version = 'second'"));
    const second = await serve(folder, Number(new URL(first.url).port));
    try {
      await page.reload();
      // Once all of the version has been fetched.
      await expect(update).toBeVisible({ timeout: 20_000 });
      await expect(page.locator('body')).not.toHaveAttribute('data-version');
      await update.getByRole('button', { name: 'Reload' }).press('Enter');
      await expect(page.locator('body')).toHaveAttribute('data-version', '2');
      await expect(lossOn(page)).toHaveText(changed);
      expect((await page.evaluate(() => caches.keys())).map((name) => name.split(' ').at(-1))).toEqual(['second']);
    } finally {
      second.close();
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
});
