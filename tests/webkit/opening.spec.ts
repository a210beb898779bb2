// In WebKitGTK: the page opens without errors, and each step can be walked to, read and checked by axe-core.
import { pageMessages } from '../../src/i18n/messages.ts';
import { stepKey, steps } from '../../src/lesson/steps.ts';
import { axeFaults } from '../e2e/support/axe.ts';
import { button, imageCell, lossOn, lossText, matrixCell } from '../e2e/support/figure.ts';
import { drawnFormulas } from './support/formulas.ts';
import { expect, test, type Page } from './support/page.ts';

const { steps: words } = pageMessages('en');
const selectedTab = async (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '');

test('opens on the example, with its loss', async ({ page }) => {
  expect(await page.evaluate(() => document.title)).toBe('CLIP Lab');
  await expect.poll(lossOn(page).innerText).toBe(lossText());
  expect(await selectedTab(page)).toContain('Softmax');
  await button(page, 'Start at step 1').press('Enter');
  await expect.poll(() => selectedTab(page)).toContain('Embed');
});

test('the arrow keys lead through the steps, each with two formulas that are drawn and spoken as MathML', async ({ page }) => {
  await button(page, 'Close this card').press('Enter');
  const tab = page.getByRole('tab', { name: 'Softmax' });
  await tab.press('Home');
  const explanation = page.getByRole('region', { name: 'Explanation' });
  for (const { number, stage } of steps) {
    await expect.poll(() => selectedTab(page)).toContain(words[stepKey(stage, { normalize: false, direction: 'imageToText' })].tab);
    await expect.poll(explanation.getByRole('math').count, { message: `step ${number}` }).toBe(2);
    expect(await drawnFormulas(page), `step ${number}`).toEqual([true, true]);
    await page.keyboard.press('ArrowRight');
  }
});

test('Tab leads from the vectors into the matrix and back', async ({ page }) => {
  await imageCell(page, 1, 1).focus();
  await page.keyboard.press('Tab');
  await expect.poll(matrixCell(page, 2, 3).isFocused).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(matrixCell(page, 2, 2).isFocused).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await expect.poll(imageCell(page, 1, 1).isFocused).toBe(true);
});

test('axe finds nothing on any step', async ({ page }) => {
  await button(page, 'Close this card').press('Enter');
  await page.getByRole('tab', { name: 'Softmax' }).press('Home');
  const faults: string[] = [];
  for (const { number } of steps) {
    faults.push(...(await axeFaults(page, `step ${number}`)));
    await page.keyboard.press('ArrowRight');
  }
  expect(faults).toEqual([]);
});
