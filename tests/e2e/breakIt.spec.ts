// "Break it" by keyboard: a bug on and off, what it does to the losses and the matrices, and a bug told by its symptom.
import type { Page } from '@playwright/test';
import { breakItMessages } from '../../src/i18n/breakIt/messages.ts';
import { axeFaults } from './support/axe.ts';
import { button, enter, field, lossOn, lossText, textCell } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const words = breakItMessages('en');
const losses = (page: Page) => page.getByRole('table', { name: words.losses });
const total = (page: Page) => losses(page).getByRole('row', { name: words.symmetric }).getByRole('cell');

test.describe('the switches', () => {
  test.use({ start: './?lesson=break-it' });

  test('turn one bug on at a time, whose losses follow the numbers, and mend it', async ({ page }) => {
    await page.getByRole('radio', { name: words.none }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { name: words.isOn(words.bugs['not-normalised'].name) })).toBeVisible();
    const normalised = lossText({ normalize: true });
    await expect(lossOn(page)).toHaveText(normalised);
    await expect(total(page)).toHaveText([normalised, `≠ ${lossText()}`]);

    const texts = [[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0, 0.7]];
    await enter(textCell(page, 3, 2), '0');
    await expect(total(page)).toHaveText([lossText({ normalize: true, texts }), `≠ ${lossText({ texts })}`]);

    await button(page, words.mend).press('Enter');
    await expect(page.getByRole('radio', { name: words.none })).toBeFocused();
    await expect(losses(page)).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: words.bugs['naive-float32'].name })).toBeChecked();
    await expect(page).toHaveURL(/lesson=break-it\/naive-float32/);
  });
});

test.describe('a link to a bug', () => {
  test.use({ start: './?lesson=break-it/naive-float16' });

  test('shows where float16 has no numbers, and that a higher temperature spares it', async ({ page }) => {
    await expect(total(page)).toHaveText([lossText({ normalize: true }), `≠ ${words.notANumber}`]);
    await expect(page.getByRole('cell', { name: words.infinite })).toHaveCount(3);
    expect(await axeFaults(page, 'float16')).toEqual([]);
    await field(page, 'Temperature τ').fill('0.5');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('cell', { name: words.infinite })).toHaveCount(0);
    await button(page, words.overflow.coldest('0.01')).press('Enter');
    await expect(field(page, 'Temperature τ')).toHaveValue('0.01');
    await expect(total(page).last()).toHaveText(`≠ ${words.notANumber}`);
  });
});

test.describe('a symptom', () => {
  test.use({ start: './?lesson=break-it/symptom-sure' });

  test('is told by its bug; the first answer counts, and is kept', async ({ page }) => {
    const { reasons, title } = words.symptoms['symptom-sure'];
    await button(page, words.bugs['times-tau'].name).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: reasons['times-tau'] })).toBeVisible();
    await page.getByRole('button', { name: words.bugs['shifted-labels'].name }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: reasons['shifted-labels'] })).toContainText(words.game.right);
    await expect(page.getByText(words.game.score(0, 1))).toBeVisible();
    expect(await axeFaults(page, 'symptom')).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(words.game.score(0, 1))).toBeVisible();
    await button(page, `${words.game.tryOn} →`).press('Enter');
    await expect(page.getByRole('radio', { name: words.bugs['times-tau'].name })).not.toBeChecked();
    await expect(page.getByRole('radio', { name: words.bugs['shifted-labels'].name })).toBeChecked();
  });
});
