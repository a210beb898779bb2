// Angle golf by keyboard: a hole played to par, undone, left by its rules, and kept.
import { golfMessages } from '../../src/i18n/golf/messages.ts';
import { axeFaults } from './support/axe.ts';
import { button, field, slider } from './support/figure.ts';
import { expect, openPage, test } from './support/page.ts';

const words = golfMessages('en');

test.describe('a hole', () => {
  test.use({ start: './?lesson=golf/cat-chooses-dog' });

  test('is played by turning a vector in the lens; the score is undone with the turn, and the best is kept', async ({ page }) => {
    const score = page.getByRole('region', { name: words.score });
    const goal = page.getByRole('region', { name: words.goal, exact: true });
    await expect(goal).toContainText(words.open);
    await slider(page, 'turn image 1').focus();
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key);
    await expect(score).toContainText(words.degrees('40'));
    await expect(goal).toContainText(words.open);
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowDown');
    await expect(goal).toContainText(words.met);
    const outcome = page.getByRole('status').filter({ hasText: words.done('45') });
    await expect(outcome).toContainText(words.atPar);
    await expect(score).toContainText(words.best('45'));
    expect(await axeFaults(page, 'a hole, done')).toEqual([]);

    await button(page, 'Undo').press('Enter');
    await expect(score).toContainText(words.degrees('44'));
    await expect(outcome).toHaveCount(0);
    await field(page, 'Temperature τ').fill('1');
    await page.keyboard.press('Enter');
    await expect(score).toContainText(words.outside.temperature);
    await button(page, words.restart).press('Enter');
    await expect(score).not.toContainText(words.outside.temperature);
    await expect(score).toContainText(words.degrees('0'));

    await openPage(page, './?lesson=golf');
    await expect(page.getByRole('button', { name: words.list['cat-chooses-dog'].title })).toContainText(words.best('45'));
  });
});
