// The page in one file, opened from the disk with the network off: it computes, typesets, and opens its topics and its embed under its own policy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { hashSource } from '../../scripts/build/singleFile.ts';
import { imageCell, lossOn, lossText, withComponent } from './support/figure.ts';
import { expect, test } from './support/page.ts';
import { watchPolicy } from './support/policy.ts';

// The first test asks the policy to refuse something.
test.use({ start: null, provoked: /^console: .*(Content Security Policy|Content-Security-Policy)/ });

const file = join(import.meta.dirname, '..', '..', 'dist-single', 'clip-lab.html');
const address = (rest: string): string => pathToFileURL(file).href + rest;
const refusals = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.refusals);

test.beforeEach(async ({ page, context }) => {
  await context.setOffline(true);
  await watchPolicy(page);
});

test('its policy names one script and one style sheet by their hashes, and lets nothing in or out', async ({ page }) => {
  await page.goto(address('?lang=en'));
  const { policy, scripts, styles } = await page.evaluate(() => {
    const texts = (name: string) => Array.from(document.querySelectorAll(name), ({ textContent }) => textContent ?? '');
    return { policy: document.head.firstElementChild?.getAttribute('content'), scripts: texts('script'), styles: texts('style') };
  });
  expect(policy).toBe(
    `default-src 'none'; script-src ${scripts.map(hashSource).join(' ')}; style-src ${styles.map(hashSource).join(' ')}; img-src data: blob:; ` +
      "connect-src 'none'; frame-src 'self' file:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(readFileSync(file, 'utf8')).not.toMatch(/ (?:src|href)="\.?\//);
  await expect(lossOn(page)).toHaveText(lossText());
  expect(await page.evaluate(() => fetch('data:,').then(() => 'fetched', (error: unknown) => (error instanceof Error ? error.name : 'refused')))).toBe('TypeError');
});

test('what is typed is computed, typeset and kept in the address', async ({ page }) => {
  await page.goto(address('?lang=en'));
  await page.getByRole('button', { name: 'Close this card' }).press('Enter');
  await imageCell(page, 1, 2).focus();
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  const changed = lossText(withComponent('images', 1, 2, 0.5));
  await expect(lossOn(page)).toHaveText(changed);
  await expect(page.getByRole('math')).toHaveCount(2);
  await expect(page).toHaveURL(/#v1;/);
  await page.reload();
  await expect(lossOn(page)).toHaveText(changed);

  await page.goto(address('?lang=en&lesson=glossary'));
  await expect(page.locator('.lesson')).toBeVisible();
  await page.goto(address('?embed&lang=pt-BR'));
  await expect(page.getByRole('status', { name: 'Perda simétrica' })).toHaveText(lossText());

  await page.goto(address('?build&lang=en'));
  const preview = page.frameLocator('iframe:visible');
  await page.getByRole('combobox', { name: 'Step' }).selectOption('loss');
  await expect(preview.getByRole('tab', { selected: true })).toContainText('Loss');
  await expect(page.getByRole('alert')).toContainText('Only this computer');
  expect(await refusals(page)).toEqual([]);
});
