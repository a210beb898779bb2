// What the browser keeps: the document over a reload, and what happens where it keeps nothing.
import type { Page } from '@playwright/test';
import { createDocument } from '../../src/document/createDocument.ts';
import { swapCaptions } from '../../src/document/edits.ts';
import type { LabDocument } from '../../src/document/document.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { formatNumber } from '../../src/notation/format.ts';
import { storageKey } from '../../src/state/autosave.ts';
import { frameOf } from '../../src/state/frame.ts';
import { expect, openPage, test } from './support/page.ts';
import { storeFirst } from './support/store.ts';

const example = createDocument(chapterExample);
const lossOf = (document: LabDocument): string => formatNumber(frameOf(document).trace.loss);
const swapped = lossOf(swapCaptions(example, 1, 2));
const lossOn = (page: Page) => page.getByRole('status', { name: 'Symmetric loss' });
const swap = (page: Page) => page.getByRole('button', { name: 'Swap captions 2 and 3' }).press('Enter');

test('a reload keeps the numbers, the names and the temperature as typed', async ({ page }) => {
  await swap(page);
  await page.getByRole('columnheader', { name: /^text 1/ }).press('Enter');
  await page.getByRole('textbox', { name: 'Caption of text 1' }).fill('my cat');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await page.getByRole('textbox', { name: 'Scale 1/τ' }).fill('12,5');
  await page.keyboard.press('Enter');
  const loss = lossOf({ ...swapCaptions(example, 1, 2), temperature: { value: 1 / 12.5, typed: null } });
  await expect(lossOn(page)).toHaveText(loss);

  await page.reload();
  await expect(lossOn(page)).toHaveText(loss);
  await expect(page.getByRole('columnheader', { name: 'text 1, my cat' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'text 2, a photo of a bird' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Scale 1/τ' })).toHaveValue('12,5');
  await page.getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(lossOn(page)).toHaveText(lossOf(example));
});

const damaged = [
  ['not JSON', '{"version":1,'],
  ['of another version', JSON.stringify({ ...example, version: 99 })],
  ['beyond the limits', JSON.stringify({ ...example, temperature: { value: 0, typed: null } })],
  ['of unlike sizes', JSON.stringify({ ...example, texts: example.texts.slice(1) })],
  ['another thing altogether', '"<img src=x onerror=alert(1)>"'],
] as const;

for (const [what, text] of damaged) {
  test.describe(() => {
    test.use({ start: null });
    test(`a stored text that is ${what} gives way to the example`, async ({ page }) => {
      await storeFirst(page, storageKey, text);
      await openPage(page, './');
      await expect(lossOn(page)).toHaveText(lossOf(example));
      await swap(page);
      await expect(lossOn(page)).toHaveText(swapped);
    });
  });
}

test.describe('where nothing can be stored', () => {
  test.use({ start: null });
  const notice = (page: Page) => page.getByText('This browser does not let the page store anything: your changes are lost on reload.');

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await openPage(page, './');
  });

  test('the page says so from the start, and works', async ({ page }) => {
    await expect(notice(page)).toBeVisible();
    await swap(page);
    await expect(lossOn(page)).toHaveText(swapped);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(lossOn(page)).toHaveText(lossOf(example));
    await page.getByRole('combobox', { name: 'Language' }).selectOption('pt-BR');
    await expect(page.getByText('Este navegador não deixa a página guardar nada')).toBeVisible();
  });
});

test.describe('where the storage is full', () => {
  test.use({ start: null });
  const notice = (page: Page) => page.getByText('The browser’s storage is full: your latest changes are not saved.');

  test('the page says so at the first change that is not saved, and takes it back when there is room', async ({ page }) => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Object.assign(window, { isFull: true });
      Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
        if ((window as unknown as { readonly isFull: boolean }).isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    });
    await openPage(page, './');
    await expect(lossOn(page)).toHaveText(lossOf(example));
    await expect(notice(page)).toHaveCount(0);
    await swap(page);
    await expect(notice(page)).toBeVisible();
    await expect(lossOn(page)).toHaveText(swapped);

    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(notice(page)).toHaveCount(0);
    await expect(lossOn(page)).toHaveText(lossOf(example));
  });
});
