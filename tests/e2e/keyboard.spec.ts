// Everything with the keyboard alone: from the top of the page through steps, grids, lens, temperature and answers.
import { turn } from '../../src/engine/index.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { button, field, imageCell, imageGrid, lossOn, lossText, matrixCell, slider, tabTo, textCell, textGrid, withComponent } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const opening = lossText();

test('the first stop skips to the figure', async ({ page }) => {
  await expect(lossOn(page)).toHaveText(opening);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the figure' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the figure' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Figure' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'image → text' })).toBeFocused();
});

test('the seven steps are one stop, and arrows go through all of them', async ({ page }) => {
  const tab = (name: RegExp) => page.getByRole('tab', { name });
  await tabTo(tab(/Softmax/));
  await page.keyboard.press('Home');
  for (const name of [/^1 Embed/, /^2 Normalise/, /^3 Dot product/, /^4 Scale/, /^5 Softmax/, /^6 Loss/, /^7 Gradient/]) {
    await expect(tab(name)).toBeFocused();
    await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName(name);
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
    await page.keyboard.press('ArrowRight');
  }
  await expect(tab(/^1 Embed/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tab(/^7 Gradient/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('switch', { name: 'Normalise the vectors' })).toBeFocused();
});

test('each grid is one stop: texts, images, matrix, and then the temperature', async ({ page }) => {
  await tabTo(slider(page, 'turn text 3'));
  for (const next of [textCell(page, 1, 1), imageCell(page, 1, 1), matrixCell(page, 2, 3), field(page, 'Temperature τ')]) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  await page.keyboard.press('Shift+Tab');
  await expect(matrixCell(page, 2, 3)).toBeFocused();
});

test('arrows move in the grids of vectors, pick, and are remembered', async ({ page }) => {
  await tabTo(imageCell(page, 1, 1));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(imageCell(page, 3, 2)).toBeFocused();
  await expect(matrixCell(page, 3, 3)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+Tab');
  await expect(textCell(page, 1, 1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(imageCell(page, 3, 2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(imageGrid(page).getByRole('rowheader', { name: 'image 3, bird' })).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(imageCell(page, 3, 3)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(imageCell(page, 3, 3)).toBeFocused();

  await tabTo(textCell(page, 1, 1));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(textGrid(page).getByRole('columnheader', { name: 'text 2, a photo of a dog' })).toBeFocused();
  await expect(matrixCell(page, 3, 2)).toHaveAttribute('aria-selected', 'true');
});

test('arrows pick a cell of the matrix', async ({ page }) => {
  const picked = page.getByRole('gridcell', { selected: true });
  await tabTo(matrixCell(page, 2, 3));
  for (const [key, image, text] of [['ArrowLeft', 2, 2], ['ArrowUp', 1, 2], ['ArrowUp', 1, 2], ['End', 1, 3], ['Control+End', 3, 3], ['Home', 3, 1], ['Control+Home', 1, 1]] as const) {
    await page.keyboard.press(key);
    await expect(matrixCell(page, image, text)).toBeFocused();
    await expect(picked).toHaveCount(1);
    await expect(picked).toHaveAccessibleName(new RegExp(`^image ${image}, text ${text}:`));
  }
  await expect(slider(page, 'turn image 1')).toBeVisible();
  await expect(slider(page, 'turn text 1')).toBeVisible();
  await expect(button(page, 'Swap captions 1 and 2')).toBeVisible();
});

test('a component is edited, left and taken back', async ({ page }) => {
  await tabTo(textCell(page, 1, 1));
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await page.keyboard.type('0.1');
  await expect(field(page, 'text 3, component 2')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(textCell(page, 3, 2)).toBeFocused();
  await expect(lossOn(page)).toHaveText(lossText(withComponent('texts', 3, 2, 0.1)));
  await page.keyboard.press('ArrowDown');
  await expect(textCell(page, 3, 3)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(lossOn(page)).toHaveText(opening);
  await expect(textCell(page, 3, 3)).toBeFocused();
});

test('an edit left with Tab is committed', async ({ page }) => {
  await tabTo(textCell(page, 1, 1));
  await page.keyboard.type('0.5');
  await page.keyboard.press('Tab');
  await expect(imageCell(page, 1, 1)).toBeFocused();
  await expect(lossOn(page)).toHaveText(lossText(withComponent('texts', 1, 1, 0.5)));
});

test('a vector is turned in the pair lens by a degree', async ({ page }) => {
  const handle = slider(page, 'turn image 2');
  await tabTo(handle);
  await expect(handle).toHaveAttribute('aria-valuenow', '66.8');
  await page.keyboard.press('ArrowUp');
  await expect(handle).toHaveAttribute('aria-valuenow', '67.8');
  await expect(handle).toHaveAttribute('aria-valuetext', '67.8 degrees');
  const [cat, dog, bird] = chapterExample.images;
  const turned = turn(dog!, chapterExample.texts[2]!, Math.PI / 180);
  await expect(lossOn(page)).toHaveText(lossText({ images: [cat!, turned, bird!] }));
  await expect(handle).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(handle).toHaveAttribute('aria-valuenow', '66.8');
  await expect(lossOn(page)).toHaveText(opening);
});

test('the temperature moves, and the direction is chosen', async ({ page }) => {
  await tabTo(slider(page, 'Temperature'));
  await page.keyboard.press('PageUp');
  await expect(lossOn(page)).toHaveText(lossText({ temperature: 1 }));
  const [toText, toImage] = [page.getByRole('radio', { name: 'image → text' }), page.getByRole('radio', { name: 'text → image' })];
  await tabTo(toText);
  await page.keyboard.press('ArrowRight');
  await expect(toImage).toBeFocused();
  await expect(toImage).toBeChecked();
  await expect(page.getByRole('grid', { name: 'Probabilities, text → image' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('grid', { name: 'Probabilities, image → text' })).toBeVisible();
});

test('an answer is shown and hidden', async ({ page }) => {
  await tabTo(page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  const answer = page.getByText('ln N. Each caption gets 1/N');
  await expect(answer).toBeHidden();
  await tabTo(button(page, 'Show the answer'));
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
  await expect(button(page, 'Hide the answer')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(answer).toBeHidden();
});

test('the numbers of a formula are one stop, tell what they are, and keep the focus when the formula is set anew', async ({ page }) => {
  await button(page, 'Close this card').press('Enter');
  await tabTo(slider(page, 'Temperature'));
  await page.keyboard.press('PageUp');
  const numbers = page.getByRole('group', { name: /^The cell you picked/ }).getByRole('toolbar', { name: 'The formula’s numbers' });
  const number = (name: string) => numbers.getByRole('button', { name, exact: true });
  const first = numbers.getByRole('button').first();
  await tabTo(first);
  await expect(first).toHaveAccessibleName('image 2, text 3, logit: 0.3');
  // Other digits, and more of them: the formula is set anew.
  await page.keyboard.press('Control+z');
  await expect(first).toHaveAccessibleName('image 2, text 3, logit: 4.2857');
  await expect(first).toBeFocused();
  for (const [key, name] of [
    ['ArrowDown', 'image 2, text 2, logit: 11.4286'],
    ['End', 'image 2, text 3, probability, image → text: 0.000790'],
    ['Home', 'image 2, text 3, logit: 4.2857'],
    ['ArrowRight', 'image 2, text 1, logit: 1.4286'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(number(name).and(page.locator(':focus'))).toBeVisible();
  }
  const ring = numbers.locator(':focus rect');
  await expect(ring).toBeVisible();
  expect(await ring.evaluate((element) => getComputedStyle(element).stroke)).toBe(await ring.evaluate(() => getComputedStyle(document.body).color));

  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { selected: true })).toHaveAccessibleName(/^image 2, text 1:/);
  const kept = numbers.getByRole('button').nth(1);
  await expect(kept).toBeFocused();
  await expect(ring).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: /^The cell you picked/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(kept).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Explain this cell from start to end')).toBeFocused();
});

test('the editor of an item opens from its header, and gives the focus back', async ({ page }) => {
  const header = page.getByRole('rowheader', { name: 'image 1, cat' });
  const editor = page.getByRole('dialog', { name: 'image 1' });
  await tabTo(imageCell(page, 1, 1));
  await page.keyboard.press('ArrowLeft');
  await expect(header).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor).toBeFocused();
  await expect(header).toHaveAttribute('aria-expanded', 'true');
  await tabTo(field(editor, 'image 1, component 2'));
  await page.keyboard.press('ArrowUp');
  await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.1)));
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await expect(header).toBeFocused();

  await page.keyboard.press('Enter');
  await tabTo(editor.getByRole('button', { name: 'Close' }));
  await page.keyboard.press('Enter');
  await expect(editor).toHaveCount(0);
  await expect(header).toBeFocused();
});

test('the keys are told by "?" outside of fields, and from the settings', async ({ page }) => {
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await field(page, 'Temperature τ').press('?');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('Escape');
  await matrixCell(page, 2, 3).press('?');
  await expect(help).toContainText('Undo');
  await expect(help).toContainText('turn it by 10°');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(matrixCell(page, 2, 3)).toBeFocused();
  await page.getByText('Settings').click();
  await page.getByRole('button', { name: 'Keyboard shortcuts ?' }).press('Enter');
  await button(help, 'Close').press('Enter');
  await expect(help).toHaveCount(0);
});
