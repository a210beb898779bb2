// In WebKitGTK: the page in one file, opened from the disk with the network off, computes, typesets, and opens its topics and its embed.
import { inject } from 'vitest';
import { button, enter, imageCell, lossOn, lossText, withComponent } from '../e2e/support/figure.ts';
import { drawnFormulas } from './support/formulas.ts';
import { expect, test, type Page } from './support/page.ts';

const file = inject('singleFileUrl');
const fromDisk = test.extend({ start: `${file}?lang=en`, hasNetwork: false });
/** What it has asked for beside itself. */
const requests = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('data:')));

fromDisk('what is typed is computed and kept, each step typeset, and nothing asked for', async ({ page }) => {
  expect(await page.evaluate(() => window.location.protocol)).toBe('file:');
  await expect.poll(lossOn(page).innerText).toBe(lossText());
  await button(page, 'Close this card').press('Enter');
  await enter(imageCell(page, 1, 2), '0.5');
  const changed = lossText(withComponent('images', 1, 2, 0.5));
  await expect.poll(lossOn(page).innerText).toBe(changed);

  await page.getByRole('tab', { name: 'Softmax' }).press('ArrowRight');
  await expect.poll(() => page.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent)).toContain('Loss');
  await expect.poll(page.getByRole('region', { name: 'Explanation' }).getByRole('math').count).toBe(2);
  expect(await drawnFormulas(page)).toEqual([true, true]);
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#v1;/);
  expect(await requests(page)).toEqual([]);
  expect(await page.faults()).toEqual([]);
  await page.reload();
  await expect.poll(lossOn(page).innerText).toBe(changed);
});

fromDisk('a topic and the embed open in it as they do from a server', async ({ page }) => {
  await page.open(`${file}?lang=en&lesson=glossary`);
  await expect.poll(() => page.evaluate(() => document.querySelector('.lesson')?.checkVisibility())).toBe(true);
  expect(await page.faults()).toEqual([]);
  await page.open(`${file}?embed&lang=pt-BR`);
  await expect.poll(page.getByRole('status', { name: 'Perda simétrica' }).innerText).toBe(lossText());
  expect(await requests(page)).toEqual([]);
  // The network is off indeed.
  const errors = await page.faults();
  await page.open('./');
  expect(await page.evaluate(() => document.title)).toBe('');
  await page.open(file);
  expect(errors).toEqual([]);
});
