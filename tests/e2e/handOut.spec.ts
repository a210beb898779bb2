// What is handed out: pictures that bring their numbers back when dropped on the page, and a worksheet in the place of the page on paper.
import type { Page } from '@playwright/test';
import { openDialog } from './support/exchange.ts';
import { button, imageCell, lossOn, lossText, matrixCell, withComponent } from './support/figure.ts';
import { bytesOf, keepFiles, nextFile, textOf, type SavedFile } from './support/files.ts';
import { inChromium } from './support/engines.ts';
import { expect, openPage, test } from './support/page.ts';
import { intrusions, watchPolicy } from './support/policy.ts';

test.use({ start: null });

const save = (page: Page, name: string): Promise<SavedFile> => nextFile(page, () => page.getByRole('dialog').getByRole('button', { name }).press('Enter'));

/** As a file manager does. */
async function drop(page: Page, { name, base64 }: Pick<SavedFile, 'name' | 'base64'>): Promise<void> {
  await page.evaluate((file) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0))], file.name));
    for (const type of ['dragover', 'drop']) document.querySelector('main')?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, { name, base64 });
}

test('the figure is saved as SVG and as PNG, and either brings its numbers back', async ({ page }) => {
  await watchPolicy(page);
  await keepFiles(page);
  await openPage(page, './?lang=en&theme=light');
  await imageCell(page, 1, 2).focus();
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  const changed = lossText(withComponent('images', 1, 2, 0.5));
  await expect(lossOn(page)).toHaveText(changed);
  await openDialog(page, 'Picture, worksheet…');
  const svg = await save(page, 'Save as SVG');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Saved as clip-lab-softmax.svg');
  expect(textOf(svg)).toContain(`>${changed}<`);
  const colours = new Set(Array.from(textOf(svg).matchAll(/ (?:fill|stroke)="([^"]+)"/g), ([, colour = '']) => colour));
  expect([...colours].filter((colour) => !/^(none|#[0-9a-f]{6})$/.test(colour))).toEqual([]);
  const png = await save(page, 'Save as PNG');
  // Three pixels to one of the drawing, which is as wide in both.
  expect(bytesOf(png).readUInt32BE(16)).toBe(3 * Number(/<svg[^>]* width="(\d+)"/.exec(textOf(svg))?.[1]));
  await page.keyboard.press('Escape');

  for (const file of [svg, png]) {
    await button(page, 'Reset').press('Enter');
    await matrixCell(page, 1, 1).click();
    await page.getByRole('tab', { name: /Scale/ }).press('Enter');
    await expect(lossOn(page)).toHaveText(lossText());
    await drop(page, file);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Read: a whole state, with N = 3 and d = 3\./);
    await expect(lossOn(page)).toHaveText(lossText());
    await page.keyboard.press('Enter');
    await expect(lossOn(page)).toHaveText(changed);
    await expect(page.getByRole('tab', { selected: true })).toContainText('Softmax');
    await expect(matrixCell(page, 1, 1)).toHaveAttribute('aria-selected', 'false');
  }
  await drop(page, { name: 'holiday.png', base64: btoa('\x89PNG') });
  await expect(page.getByRole('dialog')).toContainText('“holiday.png” carries no numbers of this page.');
  expect(await intrusions(page)).toEqual([]);
});

test('a worksheet is printed instead of the page, with the answers on a second sheet when asked for', inChromium('paper'), async ({ page }) => {
  await openPage(page, './?lang=en&theme=dark');
  await page.evaluate(() => {
    new MutationObserver(() => document.body.setAttribute('data-rethemed', '')).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    window.print = () => document.body.setAttribute('data-printed', String(Number(document.body.getAttribute('data-printed') ?? 0) + 1));
  });
  await openDialog(page, 'Picture, worksheet…');
  const dialog = page.getByRole('dialog');
  const sheets = page.locator('.worksheet > section');
  for (const [choice, count] of [['Without answers', 1], ['With the answers on a second page', 2]] as const) {
    await dialog.getByRole('radio', { name: choice }).check();
    await dialog.getByRole('button', { name: 'Print…' }).press('Enter');
    await expect(page.locator('body')).toHaveAttribute('data-printed', String(count));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#root')).toBeHidden();
    await expect(sheets).toHaveCount(count);
    await expect(sheets.first()).toBeVisible();
    // Light, whatever the page's theme is, which nothing that follows it sees change.
    await expect(page.locator('body')).not.toHaveAttribute('data-rethemed');
    await expect(sheets.first().locator('rect').first()).toHaveAttribute('fill', '#dcebf3');
    await expect(sheets.first()).not.toContainText('0.000754');
    if (count === 2) await expect(sheets.last()).toContainText('0.000754');
    await page.emulateMedia({ media: 'screen' });
    await expect(sheets.first()).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(sheets).toHaveCount(0);
  }
});
