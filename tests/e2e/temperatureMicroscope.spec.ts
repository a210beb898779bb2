// The temperature microscope: its line moves by key as the page's own slider does, its values are the page's, and a drag stays cheap.
import type { Page } from '@playwright/test';
import { misranked } from '../../src/lesson/presets.ts';
import { formatUncertain } from '../../src/notation/format.ts';
import { axeFaults } from './support/axe.ts';
import { inChromium } from './support/engines.ts';
import { button, enter, imageCell, lossOn, lossText, slider, textCell, traceOf } from './support/figure.ts';
import { expect, openPage, test } from './support/page.ts';
import { costOfDrag, drawn, watch } from './support/performance.ts';

const axis = (page: Page) => slider(page, 'Temperature, on the charts’ axis');
const lesson = (page: Page) => page.getByRole('region', { name: 'Lesson' });
const value = (page: Page, name: string) => lesson(page).getByRole('listitem').filter({ hasText: name });

test.describe('on the chapter’s example', () => {
  test.use({ start: './?lesson=temperature' });

  test('the line moves by key, and the values at it are the page’s own', async ({ page }) => {
    await expect(axis(page)).toHaveAttribute('aria-valuetext', 'τ = 0.07, CLIP’s start');
    await axis(page).focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    await expect(axis(page)).toHaveAttribute('aria-valuenow', '0.891');
    await expect(slider(page, 'Temperature')).toHaveAttribute('aria-valuenow', '0.891');
    const trace = traceOf({ temperature: 0.891 });
    const text = (number: number, isProbability = false) => formatUncertain(number, 3, { isProbability });
    await expect(lossOn(page)).toHaveText(text(trace.loss));
    await expect(value(page, 'symmetric')).toHaveText(`symmetric ${text(trace.loss)}`);
    await expect(value(page, 'image → text')).toHaveText(`image → text ${text(trace.lossImageToText)}`);
    await expect(value(page, 'text → image')).toHaveText(`text → image ${text(trace.lossTextToImage)}`);
    await expect(value(page, 'text 2')).toHaveText(`text 2 ${text(trace.probsImageToText.data[4]!, true)}`);
    await button(page, 'Undo').press('Enter');
    await expect(axis(page)).toHaveAttribute('aria-valuenow', '1');
    await page.getByRole('radio', { name: 'text → image' }).press('Space');
    await expect(lesson(page).getByRole('heading', { name: 'Softmax of text 3' })).toBeVisible();

    await page.getByText('The curves as a table').press('Enter');
    const row = page.getByRole('row', { name: /^0.07 / });
    await expect(row.getByRole('cell').nth(3)).toHaveText(lossText());
    expect(await axeFaults(page, 'the microscope with its table')).toEqual([]);
  });

  test('says what zero vectors do, and that a pair alone has nothing to contrast', async ({ page }) => {
    await enter(textCell(page, 3, 2), '0');
    await enter(textCell(page, 3, 3), '0');
    await expect(lesson(page).getByText('A zero vector has no direction')).toHaveCount(0);
    await page.getByRole('switch').first().press('Space');
    await expect(lesson(page).getByText('A zero vector has no direction')).toBeVisible();
    await expect(lesson(page)).not.toContainText('NaN');
    for (let removed = 0; removed < 2; removed += 1) await button(page, 'Less: Pairs').press('Enter');
    await expect(lesson(page).getByText('With one pair there is nothing to contrast')).toBeVisible();
    await expect(axis(page)).toHaveCount(0);
  });
});

test.describe('on a batch with a rival that wins', () => {
  test.use({ start: './?lesson=temperature/best' });

  test('the best τ is found by key, and said', async ({ page }) => {
    await expect(axis(page)).toHaveAttribute('aria-valuenow', '1');
    await expect(lesson(page).getByText('The loss is least at')).toHaveCount(0);
    await axis(page).focus();
    await page.keyboard.press('PageDown');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
    await expect(lesson(page).getByText('Found.')).toBeVisible();
    await expect(lesson(page).getByText('The loss is least at τ = 0.1456: there it is 0.2540.')).toBeVisible();
    await button(page, 'Go to the best τ').press('Enter');
    await expect(lossOn(page)).toHaveText(lossText({ ...misranked, temperature: 0.145608804934 }));
    const above = lesson(page).getByText('▲ above', { exact: true });
    await expect(above).toBeHidden();
    await axis(page).press('Home');
    await expect(above).toBeVisible();
    await page.getByRole('button', { name: /All topics/ }).press('Enter');
    await expect(page.getByRole('button', { name: /^Temperature microscope/ })).toContainText('1 of 3');
  });
});

test.describe('while something is dragged', () => {
  test.use({ start: null });
  test('the curves follow at one layout and one style recalculation a move', inChromium('counters'), async ({ page }) => {
    await watch(page);
    await openPage(page, './?lesson=temperature');
    await expect(axis(page)).toBeVisible();
    const curve = () => lesson(page).locator('.plot-chart .chart-line').first().getAttribute('d');
    const before = await curve();
    await drawn(page);
    for (const target of [imageCell(page, 2, 2), axis(page)]) {
      const cost = await costOfDrag(target, 20);
      expect(cost.layouts).toBeLessThanOrEqual(1);
      expect(cost.recalculations).toBeLessThanOrEqual(1);
      expect([cost.commits, cost.needless]).toEqual([0, 0]);
    }
    expect(await curve()).not.toBe(before);
  });
});
