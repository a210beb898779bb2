// The sphere of the training lab: turned, and its vectors moved, by keys and by the pointer; each move one step to undo.
import type { Page } from '@playwright/test';
import { button, middleOf, slider } from './support/figure.ts';
import { expect, test } from './support/page.ts';

test.use({ start: './?lesson=training' });

const turn = (page: Page) => slider(page, 'Turn the sphere');
const image = (page: Page) => page.getByRole('slider', { name: /^image 1, / });
const text = (page: Page) => page.getByRole('slider', { name: /^text 1, / });

test('by keys the sphere turns and a vector moves, in one step, or back by Escape', async ({ page }) => {
  await turn(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(turn(page)).toHaveAttribute('aria-valuetext', 'turned −35°, tilted −22°');
  await page.keyboard.press('Home');
  await expect(turn(page)).toHaveAttribute('aria-valuetext', 'turned −40°, tilted −22°');

  await image(page).focus();
  const before = await image(page).getAttribute('aria-valuetext');
  expect(before).toBe('6.3° from its text; softmax loss 1.35e−5');
  await page.keyboard.down('ArrowUp');
  await expect(image(page)).not.toHaveAttribute('aria-valuetext', before!);
  await page.keyboard.press('Escape');
  await expect(image(page)).toHaveAttribute('aria-valuetext', before!);
  await page.keyboard.up('ArrowUp');
  await expect(button(page, 'Undo')).toBeDisabled();

  await page.keyboard.down('ArrowUp');
  await page.keyboard.down('ArrowUp');
  await page.keyboard.up('ArrowUp');
  await expect(image(page)).toBeFocused();
  await expect(image(page)).not.toHaveAttribute('aria-valuetext', before!);
  await page.keyboard.press('PageDown');
  await expect(text(page)).toBeFocused();
  await button(page, 'Undo').click();
  await expect(image(page)).toHaveAttribute('aria-valuetext', before!);
  await expect(button(page, 'Undo')).toBeDisabled();
});

test('a vector follows the pointer that holds it, and the ground turns the sphere', async ({ page }) => {
  const mark = image(page).locator('.sphere-mark');
  const { x, y } = await middleOf(mark);
  const [dx, dy] = [40, -70];
  await page.mouse.move(x + 3, y - 2);
  await page.mouse.down();
  await page.mouse.move(x + 3 + dx, y - 2 + dy, { steps: 3 });
  await expect.poll(async () => (await middleOf(mark)).y).toBeCloseTo(y + dy, 0);
  expect((await middleOf(mark)).x).toBeCloseTo(x + dx, 0);
  await page.mouse.up();
  await expect(image(page)).toBeFocused();

  const ground = await middleOf(turn(page));
  await page.mouse.move(ground.x, ground.y + 60);
  await page.mouse.down();
  await page.mouse.move(ground.x + 50, ground.y + 60, { steps: 3 });
  await page.mouse.up();
  await expect(turn(page)).not.toHaveAttribute('aria-valuetext', 'turned −40°, tilted −22°');
  await button(page, 'Undo').click();
  await expect(button(page, 'Undo')).toBeDisabled();
});
