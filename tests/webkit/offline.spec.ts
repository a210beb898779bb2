// In WebKitGTK: the page kept by its service worker works on when its server is gone, and a new version waits until it is asked for.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { button, enter, imageCell, lossOn, lossText, withComponent } from '../e2e/support/figure.ts';
import { drawnFormulas } from './support/formulas.ts';
import { expect, test } from './support/page.ts';
import { copyPage, serve } from './support/watched.ts';

test('the page is kept, works on with no server, and changes its version only when asked', async ({ page, onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'clip-lab-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lab = join(folder, 'course', 'lab');
  copyPage(lab);
  const first = await serve(folder, 0);
  onTestFinished(first.close);
  await page.open(`${first.url}/course/lab/?lang=en`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await button(page, 'Close this card').press('Enter');
  first.close();

  await enter(imageCell(page, 1, 2), '0.5');
  const changed = lossText(withComponent('images', 1, 2, 0.5));
  await expect.poll(lossOn(page).innerText).toBe(changed);
  expect(await page.faults()).toEqual([]);
  await page.reload();
  await expect.poll(lossOn(page).innerText).toBe(changed);
  await expect.poll(() => drawnFormulas(page)).toEqual([true, true]);
  await page.open(`${first.url}/course/lab/?lang=en&lesson=glossary`);
  await expect.poll(() => page.evaluate(() => document.querySelector('.lesson')?.checkVisibility())).toBe(true);
  expect(await page.faults()).toEqual([]);

  const index = join(lab, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('<body>', '<body data-version="2">'));
  const worker = join(lab, 'serviceWorker.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/version = '\w+'/, "version = 'second'"));
  const second = await serve(folder, Number(new URL(first.url).port));
  onTestFinished(second.close);
  const version = () => page.evaluate(() => document.body.dataset.version ?? 'first');
  await page.reload();
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('A new version is ready.');
  expect(await version()).toBe('first');
  await button(page, 'Reload').press('Enter');
  await expect.poll(version).toBe('2');
  await expect.poll(lossOn(page).innerText).toBe(changed);
});
