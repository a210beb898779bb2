// Editing the batch: swapped captions, pairs added, moved and removed, names, and numbers drawn anew.
import type { Page } from '@playwright/test';
import { encodeDocument } from '../../src/document/codec.ts';
import { createDocument } from '../../src/document/createDocument.ts';
import type { LabDocument } from '../../src/document/document.ts';
import { addPair, drawNumbers, setComponent, setDimensions } from '../../src/document/edits.ts';
import { toInputs } from '../../src/document/inputs.ts';
import { evaluate } from '../../src/engine/index.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { formatNumber } from '../../src/notation/format.ts';
import { storageKey } from '../../src/state/autosave.ts';
import { button, enter, field, imageCell, imageGrid, lossOn, lossText, matrixCell, textCell, textGrid } from './support/figure.ts';
import { expect, openPage, test } from './support/page.ts';
import { drawn } from './support/performance.ts';
import { storeFirst } from './support/store.ts';

const opening = lossText();
const chapter = createDocument(chapterExample);
const lossOf = (document: LabDocument): string => formatNumber(evaluate(toInputs(document)).loss);

test('swapping two captions moves them and their vectors', async ({ page }) => {
  await button(page, 'Swap captions 2 and 3').click();
  const [a, b, c] = chapterExample.texts;
  await expect(lossOn(page)).toHaveText(lossText({ texts: [a!, c!, b!] }));
  await expect(textGrid(page).getByRole('columnheader')).toHaveText([/cat/, /bird/, /dog/]);
  await expect(textCell(page, 2, 3)).toHaveText('0.7');
  await button(page, 'Swap captions 2 and 3').click();
  await expect(lossOn(page)).toHaveText(opening);
});

test('numbers are drawn with a seed, and the same ones again', async ({ page }) => {
  const drawn = (seed: number) => lossOf(drawNumbers(chapter, seed));
  await button(page, 'Draw new numbers').click();
  await expect(lossOn(page)).toHaveText(drawn(1));
  await button(page, 'Draw new numbers').click();
  await expect(lossOn(page)).toHaveText(drawn(2));
  await enter(imageCell(page, 1, 1), '9');
  await expect(lossOn(page)).not.toHaveText(drawn(2));
  await button(page, 'Draw the same numbers again (seed 2)').click();
  await expect(lossOn(page)).toHaveText(drawn(2));
  await button(page, 'Reset').click();
  await expect(lossOn(page)).toHaveText(opening);
  await expect(button(page, 'Reset')).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(lossOn(page)).toHaveText(drawn(2));
});

test('pairs go down to one, which has nothing to contrast', async ({ page }) => {
  for (let pairs = 3; pairs > 1; pairs -= 1) await button(page, 'Less: Pairs').click();
  await expect(lossOn(page)).toHaveText('0');
  await expect(page.getByRole('listitem').getByText('With one pair there is nothing to contrast')).toBeVisible();
  await expect(button(page, 'Less: Pairs')).toBeDisabled();
  await expect(button(page, 'Swap captions 1 and 2')).toBeDisabled();
  await button(page, 'Undo').click();
  await expect(imageGrid(page).getByRole('row')).toHaveCount(2);
  await expect(lossOn(page)).toHaveText(lossText({ images: [[1, 0, 0], [0, 1, 0]], texts: [[0.9, 0.1, 0], [0.1, 0.8, 0.1]] }));
});

test('one presses for fewer pairs at one place of a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const fewer = button(page, 'Less: Pairs');
  await drawn(page);
  const before = await fewer.boundingBox();
  await fewer.click();
  await expect(imageGrid(page).getByRole('row')).toHaveCount(2);
  await expect.poll(() => fewer.boundingBox()).toEqual(before);
});

test('the picked pair can be removed at every step', async ({ page }) => {
  const tabs = page.getByRole('tab');
  await tabs.first().click();
  await page.getByText('The whole matrix').click();
  for (const tab of await tabs.all()) {
    await tab.click();
    await matrixCell(page, 3, 3).click();
    await button(page, 'Less: Pairs').click();
    await expect(matrixCell(page, 2, 2)).toHaveAttribute('aria-selected', 'true');
    await button(page, 'Undo').click();
    await expect(lossOn(page)).toHaveText(opening);
  }
});

test.describe('near the limits', () => {
  test.use({ start: null });

  test('pairs and dimensions go up to 32 and 16', async ({ page }) => {
    const nearly = Array.from({ length: 31 - 3 }).reduce<LabDocument>(addPair, setDimensions(chapter, 15));
    await storeFirst(page, storageKey, encodeDocument(nearly));
    await openPage(page, './');
    const said = (name: string) => page.getByRole('group', { name, exact: true }).locator('[aria-live="polite"]');
    await button(page, 'More: Pairs').press('Enter');
    await expect(said('Pairs')).toHaveText('32');
    await button(page, 'More: Picked image').press('Enter');
    await expect(said('Picked image')).toHaveText(/^3 \S/);
    await button(page, 'Less: Picked image').press('Enter');
    await expect(said('Picked image')).toHaveText(/^2 \S/);
    await expect(said('Pairs')).toBeEmpty();
    await button(page, 'More: Dimensions').press('Enter');
    await button(page, 'Draw new numbers').click();
    const document = drawNumbers(setDimensions(addPair(nearly), 16), 1);
    await expect(button(page, 'More: Pairs')).toBeDisabled();
    await expect(button(page, 'More: Dimensions')).toBeDisabled();
    await expect(lossOn(page)).toHaveText(lossOf(document));
    await expect(matrixCell(page, 32, 32)).toBeVisible();
    await expect(imageGrid(page).getByRole('gridcell')).toHaveCount(32 * 16);

    await field(page, 'image 2, component 16').fill('3');
    await page.keyboard.press('Enter');
    const typed = setComponent(document, 'images', 1, 15, 3);
    await expect(lossOn(page)).toHaveText(lossOf(typed));
    // What is typed is the vector's that it was typed for, whichever is picked next.
    await field(page, 'image 2, component 16').fill('-2');
    await matrixCell(page, 5, 5).click();
    await expect(lossOn(page)).toHaveText(lossOf(setComponent(typed, 'images', 1, 15, -2)));
    await expect(field(page, 'image 5, component 16')).not.toHaveValue('-2');
  });
});

test.describe('the editor of an item', () => {
  const open = async (page: Page, header: 'rowheader' | 'columnheader', name: string) => {
    await page.getByRole(header, { name, exact: true }).click();
    return page.getByRole('dialog', { name: name.split(',')[0]!, exact: true });
  };

  test('renames an image and a caption', async ({ page }) => {
    const image = await open(page, 'rowheader', 'image 2, dog');
    await field(image, 'Name of image 2').fill('my dog');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: 'image 2, my dog' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(image).toHaveCount(0);

    const text = await open(page, 'columnheader', 'text 1, a photo of a cat');
    await field(text, 'Caption of text 1').fill('a cat, asleep');
    await matrixCell(page, 1, 3).click();
    await expect(page.getByRole('columnheader', { name: 'text 1, a cat, asleep' })).toBeVisible();
    await button(page, 'Close').click();
    await button(page, 'Undo').click();
    await expect(page.getByRole('columnheader', { name: 'text 1, a photo of a cat' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'image 2, my dog' })).toBeVisible();
  });

  for (const label of ['<img src=x onerror=alert(1)>', String.raw`$\frac{1}{0}$ \(x^2\)`]) {
    test(`keeps ${label} as text`, async ({ page }) => {
      let alerts = 0;
      page.on('dialog', (dialog) => {
        alerts += 1;
        void dialog.dismiss();
      });
      const image = await open(page, 'rowheader', 'image 2, dog');
      await field(image, 'Name of image 2').fill(label);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('rowheader', { name: `image 2, ${label}`, exact: true })).toContainText(label);
      await page.reload();
      await page.getByRole('tab', { name: /Loss/ }).click();
      await expect(page.getByRole('rowheader', { name: `image 2, ${label}`, exact: true })).toContainText(label);
      expect(alerts).toBe(0);
    });
  }

  test('moves a pair and removes one', async ({ page }) => {
    const names = imageGrid(page).getByRole('rowheader');
    await open(page, 'rowheader', 'image 2, dog');
    await button(page, 'Move pair 2 up').click();
    await expect(names).toHaveText([/dog/, /cat/, /bird/]);
    await expect(textGrid(page).getByRole('columnheader')).toHaveText([/dog/, /cat/, /bird/]);
    await expect(lossOn(page)).toHaveText(opening);
    await expect(page.getByRole('dialog', { name: 'image 1', exact: true })).toBeVisible();
    await button(page, 'Remove pair 1').click();
    await expect(names).toHaveText([/cat/, /bird/]);
    await expect(lossOn(page)).toHaveText(lossText({ images: [[1, 0, 0], [0, 0, 1]], texts: [[0.9, 0.1, 0], [0, 0.3, 0.7]] }));
    await button(page, 'Undo').click();
    await button(page, 'Undo').click();
    await expect(names).toHaveText([/cat/, /dog/, /bird/]);
  });
});
