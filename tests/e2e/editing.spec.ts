// Editing components: typed, dragged and stepped; each committed edit is one step that can be undone, and a reload keeps it.
import { formatNumber } from '../../src/notation/format.ts';
import { inChromium } from './support/engines.ts';
import { button, dragBy, enter, field, imageCell, lossOn, lossText, matrixCell, textCell, traceOf, withComponent, write } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const opening = lossText();

test.describe('a component', () => {
  test('put in by another program, as dictation does, is heard', async ({ page }) => {
    await imageCell(page, 1, 2).press('Enter');
    await field(page, 'image 1, component 2').evaluate((input) => {
      if (input instanceof HTMLInputElement) input.value = '0.5';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.keyboard.press('Enter');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
  });

  test('typed, changes the matrix, the losses and the symmetric loss', async ({ page }) => {
    await imageCell(page, 1, 2).focus();
    await page.keyboard.type('0.5');
    await expect(lossOn(page)).toHaveText(opening);
    await page.keyboard.press('Enter');
    const change = withComponent('images', 1, 2, 0.5);
    const { probsImageToText, lossPerImage } = traceOf(change);
    await expect(lossOn(page)).toHaveText(lossText(change));
    await expect(matrixCell(page, 1, 2)).toHaveText(formatNumber(probsImageToText.data[1]!));
    const losses = page.getByRole('list', { name: 'Loss, image → text' }).getByRole('listitem');
    await expect(losses.first()).toHaveAccessibleName(new RegExp(`^image 1: −ln p ${formatNumber(lossPerImage[0]!)};`));
    await expect(imageCell(page, 1, 2)).toBeFocused();
    await expect(imageCell(page, 1, 2)).toHaveText('0.5');
  });

  test('that was clicked shows the focus, and what was typed where another number is shown', async ({ page }) => {
    await page.getByRole('tab', { name: '7 Gradient' }).press('Enter');
    const cell = textCell(page, 3, 2);
    await cell.click();
    await expect(cell).toBeFocused();
    await expect(cell).toHaveCSS('outline-style', 'solid');
    const noted = cell.locator('[data-typed]');
    await expect(noted).toHaveAttribute('data-typed', '0.3 as typed');
    // Firefox names the attribute, Chromium quotes its text.
    expect(await noted.evaluate((value) => getComputedStyle(value, '::after').content)).toMatch(/^("0\.3 as typed"|attr\(data-typed\))$/);
    await cell.press('F2');
    await expect(field(page, 'text 3, component 2')).toHaveValue('0.3');
  });

  test('opens for typing with a double click, and its number is typed over', inChromium('doubleClick'), async ({ page }) => {
    await textCell(page, 3, 2).dblclick();
    await expect(field(page, 'text 3, component 2')).toBeFocused();
    await expect(field(page, 'text 3, component 2')).toHaveValue('0.3');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('texts', 3, 2, 0)));
  });

  test('of one digit is typed over too', async ({ page }) => {
    await imageCell(page, 1, 1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(imageCell(page, 1, 1)).toHaveText('5');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 1, 5)));
  });

  test('is read as a quarter however it is written', async ({ page }) => {
    for (const text of ['0.25', '0,25', '25e-2', '.25']) {
      await test.step(text, async () => {
        await imageCell(page, 1, 2).focus();
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
        await expect(imageCell(page, 1, 2)).toHaveText('0.25');
        await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.25)));
        await page.keyboard.press('Control+z');
        await expect(lossOn(page)).toHaveText(opening);
      });
    }
  });

  test('given up with Escape stays as it was', async ({ page }) => {
    await write(imageCell(page, 1, 2), '0.5');
    await page.keyboard.press('Escape');
    await expect(imageCell(page, 1, 2)).toBeFocused();
    await expect(imageCell(page, 1, 2)).toHaveText('0');
    await expect(lossOn(page)).toHaveText(opening);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('follows a drag, as one step', async ({ page }) => {
    await dragBy(imageCell(page, 1, 2), 30);
    await expect(imageCell(page, 1, 2)).toHaveText('0.3');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.3)));
    await page.mouse.up();
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.3)));
    await button(page, 'Undo').click();
    await expect(imageCell(page, 1, 2)).toHaveText('0');
    await expect(lossOn(page)).toHaveText(opening);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('comes back when Escape is pressed during a drag', async ({ page }) => {
    await dragBy(imageCell(page, 1, 2), 30);
    await page.keyboard.press('Escape');
    await expect(lossOn(page)).toHaveText(opening);
    await page.mouse.move(0, 0);
    await page.mouse.up();
    await expect(imageCell(page, 1, 2)).toHaveText('0');
    await expect(lossOn(page)).toHaveText(opening);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('steps with Alt and the arrows, each a step to undo', async ({ page }) => {
    const cell = imageCell(page, 1, 2);
    await cell.focus();
    for (const key of ['Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+Shift+ArrowDown']) await page.keyboard.press(key);
    await expect(cell).toHaveText('0.19');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.19)));
    await page.keyboard.press('Control+z');
    await expect(cell).toHaveText('0.2');
    await page.keyboard.press('Control+z');
    await expect(cell).toHaveText('0.1');
    await expect(cell).toBeFocused();
  });

  test('steps by 0.1, or 0.01 with Shift, while it is typed into', async ({ page }) => {
    await imageCell(page, 1, 2).focus();
    for (const key of ['F2', 'ArrowUp', 'ArrowUp', 'Shift+ArrowDown']) await page.keyboard.press(key);
    await expect(field(page, 'image 1, component 2')).toHaveValue('0.19');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.19)));
    await expect(button(page, 'Undo')).toBeDisabled();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await expect(lossOn(page)).toHaveText(opening);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('is emptied by Delete for a new number', async ({ page }) => {
    await textCell(page, 2, 2).focus();
    await page.keyboard.press('Delete');
    await expect(field(page, 'text 2, component 2')).toHaveValue('');
    await page.keyboard.type('0.4');
    await page.keyboard.press('Enter');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('texts', 2, 2, 0.4)));
  });
});

test('undo and redo go one committed edit at a time, by button and by key', async ({ page }) => {
  const [first, second] = [lossText(withComponent('images', 1, 2, 0.5)), lossText({ images: [[1, 0.5, 0], [0, 1, 0.25], [0, 0, 1]] })];
  await enter(imageCell(page, 1, 2), '0.5');
  await enter(imageCell(page, 2, 3), '0.25');
  await expect(lossOn(page)).toHaveText(second);
  await page.keyboard.press('Control+z');
  await expect(lossOn(page)).toHaveText(first);
  await button(page, 'Undo').click();
  await expect(lossOn(page)).toHaveText(opening);
  await button(page, 'Redo').click();
  await expect(lossOn(page)).toHaveText(first);
  await page.keyboard.press('Control+Shift+z');
  await expect(lossOn(page)).toHaveText(second);
  await expect(button(page, 'Redo')).toBeDisabled();
});

test('the switch normalises the vectors', async ({ page }) => {
  const normalise = page.getByRole('switch', { name: 'Normalise the vectors' }).first();
  await expect(normalise).not.toBeChecked();
  await normalise.click();
  await expect(normalise).toBeChecked();
  await expect(lossOn(page)).toHaveText(lossText({ normalize: true }));
  await expect(page.getByRole('list', { name: 'Norms' }).last().getByRole('listitem').first()).toHaveText(/^\s*1\s*$/);
  await button(page, 'Undo').click();
  await expect(normalise).not.toBeChecked();
  await expect(lossOn(page)).toHaveText(opening);
});

test('a reload keeps what was edited', async ({ page }) => {
  await enter(imageCell(page, 1, 2), '0.5');
  await button(page, 'Swap captions 2 and 3').click();
  const edited = await lossOn(page).innerText();
  await page.reload();
  await expect(lossOn(page)).toHaveText(edited);
  await expect(imageCell(page, 1, 2)).toHaveText('0.5');
  await button(page, 'Reset').click();
  await expect(lossOn(page)).toHaveText(opening);
});
