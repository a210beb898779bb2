// The focus stays where a person left it, and what changes is told once each time.
import type { Page } from '@playwright/test';
import { expect, test } from './support/page.ts';
import { button, imageCell, lossOn } from './support/figure.ts';

const type = async (page: Page, text: string) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

test('a button that has nothing left to do keeps the focus', async ({ page }) => {
  await imageCell(page, 1, 1).focus();
  await type(page, '2');
  const undo = button(page, 'Undo');
  await undo.press('Enter');
  await expect(lossOn(page)).toHaveText('0.000754');
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(lossOn(page)).toHaveText('0.000754');

  const fewer = button(page, 'Less: Pairs');
  await fewer.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(fewer).toBeDisabled();
  await expect(fewer).toBeFocused();
});

test('the way through the steps keeps the focus to its end', async ({ page }) => {
  await button(page, 'Next step: Loss').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toContainText('Gradient');
  await expect(button(page, 'Next step')).toBeFocused();
});

test('the opening card hands the focus to the step it leads to', async ({ page }) => {
  await button(page, 'Start at step 1').press('Enter');
  await expect(page.getByRole('tab', { name: '1 Embed' })).toBeFocused();
});

test('the editor of an item follows the pick, lets the focus go elsewhere, and closes from anywhere', async ({ page }) => {
  await page.getByRole('rowheader', { name: 'image 2, dog' }).press('Enter');
  const second = page.getByRole('dialog', { name: 'image 2' });
  await expect(second).toBeFocused();
  await button(page, 'Move pair 2 up').press('Enter');
  const moved = page.getByRole('dialog', { name: 'image 1' });
  await expect(moved.getByRole('textbox', { name: 'Name of image 1' })).toHaveValue('dog');
  await expect(button(page, 'Move pair 1 up')).toBeFocused();

  const temperature = page.getByRole('textbox', { name: 'Temperature τ' });
  await temperature.click();
  await expect(temperature).toBeFocused();
  await expect(moved).toBeVisible();
  await temperature.press('Escape');
  await expect(moved).toBeHidden();
});

test('an editor that was closed stays closed through undo and redo', async ({ page }) => {
  await button(page, 'More: Pairs').press('Enter');
  await page.getByRole('rowheader', { name: 'image 4, fish' }).press('Enter');
  await page.keyboard.press('Escape');
  await imageCell(page, 1, 1).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('rowheader', { name: 'image 4, fish' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(imageCell(page, 1, 1)).toBeFocused();
});

test('two changes alike are told twice', async ({ page }) => {
  await page.evaluate(() => {
    const region = document.querySelector('[role=status][aria-live=polite]');
    const told = { count: 0 };
    Object.assign(window, { told });
    if (region) new MutationObserver((records) => (told.count += records.filter(({ addedNodes }) => addedNodes.length > 0).length)).observe(region, { childList: true, subtree: true });
  });
  const told = () => page.evaluate(() => (window as unknown as { told: { count: number } }).told.count);
  for (const name of ['one', 'two']) {
    const before = await told();
    await page.getByRole('rowheader').first().press('Enter');
    const field = page.getByRole('textbox', { name: 'Name of image 1' });
    await field.fill(name);
    await field.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(told).toBeGreaterThan(before);
  }
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('a name without a space widens nothing', async ({ page }) => {
    const more = button(page, 'More: Pairs');
    for (let pairs = 3; pairs < 6; pairs += 1) await more.click();
    await page.getByRole('rowheader').first().press('Enter');
    const field = page.getByRole('textbox', { name: 'Name of image 1' });
    await field.fill('W'.repeat(60));
    await field.press('Enter');
    await expect(page.getByRole('rowheader', { name: `image 1, ${'W'.repeat(60)}` })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
