// Zero-shot classification by keyboard: its own figure in place of the page's, a class that goes missing, and two ways of averaging.
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { button, enter, field, imageGrid, tabTo } from './support/figure.ts';
import { faultsOf, textFaults } from './support/layout.ts';
import { expect, test } from './support/page.ts';

const table = (page: Page): Locator => page.getByRole('table', { name: 'Probability of each class' });
const threeWays = (page: Page): Locator => page.getByRole('table', { name: /three ways$/ });
/** The row of an image, or of a way, as it is read. */
const row = (scope: Locator, name: RegExp): Locator => scope.getByRole('row').filter({ has: scope.page().getByRole('rowheader', { name }) });
const component = (page: Page, image: string, k: number): Locator => page.getByRole('gridcell', { name: new RegExp(`^image of a ${image}, component ${k}(:|$)`) });
const said = (page: Page): Locator => page.locator('.zero-shot').getByRole('status').filter({ hasText: /^Image of a/ });

test.describe('the first card', () => {
  test.use({ start: './?lesson=zero-shot' });

  test('an image is edited until another class wins, and undo brings it back', async ({ page }) => {
    await expect(page.getByRole('tab')).toHaveCount(0);
    await expect(row(table(page), /dog/)).toContainText(/0\.6400.*dog margin/s);
    await component(page, 'cat', 1).focus();
    await page.keyboard.press('ArrowDown');
    await expect(component(page, 'dog', 1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(row(table(page), /dog/)).toContainText('wolf margin');
    await expect(said(page)).toHaveText(/^Image of a dog: “wolf”, probability /);
    await expect(page.getByText('Done.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(row(table(page), /dog/)).toContainText('dog margin');
    await enter(component(page, 'dog', 1), 'much');
    await expect(page.getByRole('alert')).toContainText('not a number');
    await expect(component(page, 'dog', 1).getByRole('textbox')).toHaveValue('much');
    await expect(row(table(page), /dog/)).toContainText('0.6400');
  });

  test('names and templates are text, limited, and kept as typed where they are refused', async ({ page }) => {
    const name = field(page, 'Name of this class');
    const hostile = '<img src=x onerror=alert(1)> {class}';
    await name.fill(hostile);
    await name.press('Enter');
    await expect(page.getByRole('columnheader', { name: hostile }).first()).toBeVisible();
    await expect(page.getByRole('rowheader', { name: `a photo of a ${hostile}` })).toBeVisible();
    await name.fill('x'.repeat(61));
    await name.press('Enter');
    await expect(page.getByRole('alert')).toContainText('60 characters');
    await name.press('Escape');
    const template = field(page, 'Template 2');
    await template.fill('a drawing');
    await template.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Write {class}');
    await page.keyboard.press('Tab');
    await expect(template).toHaveValue('a drawing');
    await button(page, 'Remove template 3').press('Enter');
    await expect(button(page, 'Add a template')).toBeFocused();
    await page.reload();
    await expect(name).toHaveValue(hostile);
    await expect(field(page, 'Template 2')).toHaveValue('a drawing of a {class}');
  });

  test('axe finds nothing, at any width nothing is cut, and closing brings the page’s figure back as it was', async ({ page }) => {
    // The lab comes in by itself, and the way past the head leads to it.
    await expect(table(page)).toBeVisible();
    expect(await axeFaults(page, 'the first card')).toEqual([]);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => [...(await faultsOf(page, 24)), ...(await textFaults(page))], `${width} px`).toEqual([]);
    }
    await page.keyboard.press('Control+z');
    await tabTo(button(page, 'Back to the steps'));
    await page.keyboard.press('Enter');
    await expect(imageGrid(page).getByRole('gridcell').first()).toHaveText('1');
    await expect(page.getByRole('tab')).toHaveCount(7);
    await expect(page).not.toHaveURL(/lesson/);
  });
});

test.describe('the card of the missing class', () => {
  test.use({ start: './?lesson=zero-shot/missing-class' });

  test('without the right class another takes over, nearly certain', async ({ page }) => {
    await button(page, 'Answer').press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Choose one of the answers.');
    await expect(page.getByRole('radio', { name: 'Each class gets about a third.' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText('You guessed: No class gets much: none of them fits.')).toBeFocused();
    await tabTo(button(page, 'Remove “dog”'), 60);
    await page.keyboard.press('Enter');
    await expect(row(table(page), /dog/)).toContainText(/>0\.9999.*wolf margin/s);
    await expect(page.getByText('Now the image of the dog is “wolf”, with probability >0.9999.')).toBeVisible();
    await expect(page.getByText(/^The probabilities of a row always add up to 1/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove “bird”' })).toBeFocused();
  });
});

test.describe('the card of prompts', () => {
  test.use({ start: './?lesson=zero-shot/ensemble' });

  test('the two means disagree, and the matrix shows either', async ({ page }) => {
    await expect(row(threeWays(page), /embeddings/)).toContainText(/7\.18e−6.*dog margin/s);
    await expect(row(threeWays(page), /probabilities/)).toContainText(/0\.6634.*cat margin/s);
    await expect(page.getByText(/^The ways disagree/)).toBeVisible();
    await expect(row(table(page), /dog/)).toContainText('dog margin');
    await page.getByRole('radio', { name: 'Embeddings' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(row(table(page), /dog/)).toContainText(/0\.6634.*cat margin/s);
    await expect(page.getByText('Done.')).toBeVisible();
    await button(page, 'Next →').press('Enter');
    await expect(page.getByRole('heading', { name: 'The right answer is not on the list' })).toBeFocused();
    await expect(page).toHaveURL(/lesson=zero-shot\/missing-class/);
  });
});

for (const [where, theme, width, height] of [['a projector', 'projector', 1280, 720], ['a phone', 'light', 390, 844], ['a small phone', 'light', 320, 640]] as const) {
  test.describe(`in Portuguese on ${where}`, () => {
    test.use({ start: `./?lang=pt-BR&theme=${theme}&lesson=zero-shot`, viewport: { width, height } });

    test('the names of the classes are whole', async ({ page }) => {
      for (const name of ['cachorro', 'pássaro']) {
        const head = page.getByRole('columnheader').getByRole('button', { name, exact: true });
        await expect(head).toBeVisible();
        const size = await head.getByText(name).evaluate((text) => [text.scrollWidth - text.clientWidth, text.getClientRects().length, text.scrollHeight < 2 * parseFloat(getComputedStyle(text).fontSize)]);
        expect(size, name).toEqual([0, 1, true]);
      }
      if (theme !== 'projector') return;
      const detail = await page.getByText(/^cos /).first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize) / parseFloat(getComputedStyle(document.documentElement).fontSize));
      expect(detail).toBeGreaterThanOrEqual(0.75);
    });
  });
}
