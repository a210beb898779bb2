// In WebKitGTK: numbers typed, stepped and dragged, refused and mended, undone and kept.
import { button, enter, field, imageCell, lossOn, lossText, matrixCell, slider, textCell, withComponent, write } from '../e2e/support/figure.ts';
import { expect, test, type Page } from './support/page.ts';

const opening = lossText();
const edited = lossText(withComponent('images', 1, 2, 0.5));

test('a component typed changes the loss; undo and redo go back and forth, by key and by button', async ({ page }) => {
  await imageCell(page, 1, 2).focus();
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  await expect.poll(lossOn(page).innerText).toBe(edited);
  await expect.poll(imageCell(page, 1, 2).isFocused).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(lossOn(page).innerText).toBe(opening);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(lossOn(page).innerText).toBe(edited);
  await button(page, 'Undo').click();
  await expect.poll(lossOn(page).innerText).toBe(opening);
  await button(page, 'Redo').click();
  await expect.poll(lossOn(page).innerText).toBe(edited);
});

test('Escape gives a component back as it was', async ({ page }) => {
  await write(imageCell(page, 1, 2), '0.5');
  await page.keyboard.press('Escape');
  await expect.poll(imageCell(page, 1, 2).innerText).toBe('0');
  await expect.poll(imageCell(page, 1, 2).isFocused).toBe(true);
  expect(await lossOn(page).innerText()).toBe(opening);
});

test('a bad number is refused with a reason, kept as typed, and taken once it is mended', async ({ page }) => {
  await enter(textCell(page, 3, 1), '1.2.3');
  await expect.poll(page.getByRole('alert').innerText).toMatch(/not a number/);
  const input = field(page, 'text 3, component 1');
  expect(await input.value()).toBe('1.2.3');
  expect(await input.attributes()).toMatchObject({ 'aria-invalid': 'true' });
  expect(await lossOn(page).innerText()).toBe(opening);
  await input.fill('0.5');
  await page.keyboard.press('Enter');
  await expect.poll(page.getByRole('alert').count).toBe(0);
  await expect.poll(lossOn(page).innerText).toBe(lossText(withComponent('texts', 3, 1, 0.5)));
});

test('the temperature moves by key, and as a number that is typed', async ({ page }) => {
  const temperature = slider(page, 'Temperature');
  await temperature.press('PageUp');
  await expect.poll(lossOn(page).innerText).toBe(lossText({ temperature: 1 }));
  expect(await temperature.attributes()).toMatchObject({ 'aria-valuenow': '1' });
  const scale = field(page, 'Scale 1/τ');
  await scale.fill('2,5');
  await page.keyboard.press('Enter');
  await expect.poll(lossOn(page).innerText).toBe(lossText({ temperature: 1 / 2.5 }));
  expect(await scale.value()).toBe('2,5');
});

test('a number follows the mouse that drags it, as one step', async ({ page }) => {
  const { x, y } = await imageCell(page, 1, 2).middle();
  await page.session.drag([0, 10, 20, 30, 40, 50].map((dx) => ({ x: x + dx, y })));
  await expect.poll(lossOn(page).innerText).toBe(edited);
  await button(page, 'Undo').click();
  await expect.poll(lossOn(page).innerText).toBe(opening);
});

test('a cell of the matrix is picked by a click, and the direction by the arrow keys', async ({ page }) => {
  await matrixCell(page, 1, 1).click();
  await expect.poll(matrixCell(page, 1, 1).attributes).toMatchObject({ 'aria-selected': 'true' });
  await page.getByRole('radio', { name: 'image → text' }).press('ArrowRight');
  await expect.poll(page.getByRole('radio', { name: 'text → image' }).isChecked).toBe(true);
  expect(await page.getByRole('grid', { name: 'Probabilities, text → image' }).count()).toBe(1);
});

test('the editor of an item renames it, keeps markup as text, and gives the focus back', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>';
  const header = page.getByRole('rowheader', { name: /^image 1, / });
  await header.press('Enter');
  await field(page, 'Name of image 1').fill(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(page.getByRole('dialog').count).toBe(0);
  expect(await header.accessibleName()).toBe(`image 1, ${name}`);
  await expect.poll(header.isFocused).toBe(true);
});

const address = (page: Page): Promise<string> => page.evaluate(() => window.location.href);

/** Leaves the page as it is on the example, once the address says so too, and opens a link. */
async function openAfresh(page: Page, link: string): Promise<void> {
  await button(page, 'Reset').press('Enter');
  await expect.poll(lossOn(page).innerText).toBe(opening);
  await expect.poll(() => address(page)).not.toContain('#');
  await page.session.goTo('about:blank');
  await page.open(link);
}

test('a reload keeps what was edited, and so does a link', async ({ page }) => {
  await enter(imageCell(page, 1, 2), '0,5');
  await expect.poll(() => address(page)).toContain('#v1;');
  const link = await address(page);
  await page.reload();
  await expect.poll(lossOn(page).innerText).toBe(edited);
  await openAfresh(page, link);
  await expect.poll(lossOn(page).innerText).toBe(edited);
});

test('a link too long to read is compressed, and comes back', async ({ page }) => {
  for (let more = 0; more < 5; more += 1) await button(page, 'More: Pairs').press('Enter');
  for (let more = 0; more < 5; more += 1) await button(page, 'More: Dimensions').press('Enter');
  await button(page, 'Draw new numbers').press('Enter');
  // The address follows some time after an edit, and may still show the one before: it is taken once it rests.
  let last = '';
  const atRest = async () => {
    const now = await address(page);
    const isSame = now === last;
    last = now;
    return isSame ? now : '';
  };
  await expect.poll(atRest, { interval: 2_000 }).toMatch(/#v1;z=[\w-]+$/);
  const [link, loss] = [await address(page), await lossOn(page).innerText()];
  await openAfresh(page, link);
  await expect.poll(lossOn(page).innerText).toBe(loss);
});
