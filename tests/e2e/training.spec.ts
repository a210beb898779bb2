// The training lab by keyboard: a run played, stepped and scrubbed, a scene that shows what it says, its link, and how runs end.
import type { Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { predictMessages } from '../../src/i18n/predict/messages.ts';
import { trainingMessages } from '../../src/i18n/training/messages.ts';
import { trainingSceneOf } from '../../src/lesson/training/scenes.ts';
import { axeFaults } from './support/axe.ts';
import { inChromium } from './support/engines.ts';
import { expect, openPage, test } from './support/page.ts';
import { countNodes, countsOf, watch } from './support/performance.ts';

const words = trainingMessages('en');
const slider = (page: Page, locale: Locale = 'en') => page.getByRole('slider', { name: trainingMessages(locale).transport.slider, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stepOf = async (page: Page, locale: Locale = 'en') => Number(await slider(page, locale).getAttribute('aria-valuenow'));
const status = (page: Page, text: string | RegExp) => page.locator('[role=status]').filter({ hasText: text });

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.use({ start: `./?lang=${locale}&lesson=training/swapped` });

    test('a run is played, paused, stepped and scrubbed by keys, and says where it rests', async ({ page }) => {
      const { transport } = trainingMessages(locale);
      const step = slider(page, locale);
      await button(page, transport.play).press('Enter');
      await expect.poll(() => stepOf(page, locale)).toBeGreaterThan(2);
      await button(page, transport.pause).press(' ');
      await expect(button(page, transport.play)).toBeFocused();
      const at = await stepOf(page, locale);
      await expect(status(page, transport.step(at))).toHaveCount(1);
      await button(page, transport.back).press('Enter');
      await expect(step).toHaveAttribute('aria-valuenow', String(at - 1));
      await step.press('Home');
      await expect(step).toHaveAttribute('aria-valuetext', transport.stepOf(0, at));
      await step.press('End');
      await step.press('ArrowRight');
      await expect(step).toHaveAttribute('aria-valuetext', transport.stepOf(at + 1, at + 1));
      await step.press(' ');
      await expect(button(page, transport.pause)).toBeVisible();
      await step.press(' ');
      await expect(button(page, transport.play)).toBeVisible();
      if (locale === 'en') expect(await axeFaults(page, 'training')).toEqual([]);
    });
  });
}

test.describe('the swapped pair', () => {
  test.use({ start: './?lesson=training/swapped' });

  test('is predicted first, unswaps before one’s eyes, and can be kept and undone', async ({ page }) => {
    const { steps } = trainingSceneOf('swapped');
    const predict = predictMessages('en');
    const right = page.getByRole('term').filter({ hasText: words.readouts.accuracyImageToText }).locator('..');
    await expect(right).toContainText(words.readouts.right(1, 3));
    await page.getByRole('combobox', { name: words.transport.speed }).selectOption('100');
    await page.getByRole('radio', { name: words.scenes.items.swapped.options[1]! }).press(' ');
    await button(page, predict.answer).press('Enter');
    await expect(page.getByRole('heading', { name: predict.right })).toBeFocused();
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(steps), { timeout: 10_000 });
    await expect(button(page, words.transport.play)).toBeVisible();
    await expect(right).toContainText(words.readouts.right(3, 3));
    await button(page, words.start.keep).press('Enter');
    await expect(status(page, words.start.kept(steps))).toHaveCount(1);
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '0');
    await expect(right).toContainText(words.readouts.right(3, 3));
    await button(page, pageMessages('en').app.undo).press('Enter');
    await expect(right).toContainText(words.readouts.right(1, 3));
  });
});

test('a link leads to a step far on, which is computed again after a reload', async ({ page }) => {
  await openPage(page, './?lesson=training#v1;images=cat:1,0,0/dog:0,1,0/bird:0,0,1;texts=dog:0.1,0.8,0.1/cat:0.9,0.1,0/bird:0,0.3,0.7;temperature=0.07;training=5000,rate:0.0001,optimiser:sgd:0.5;normalize=on');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '5000', { timeout: 15_000 });
  await expect(page.getByRole('textbox', { name: words.options.learningRate })).toHaveValue('0.0001');
  const loss = page.getByRole('term').filter({ hasText: /^Loss$/ }).locator('..');
  const shown = await loss.textContent();
  await slider(page).press('PageDown');
  await expect(loss).not.toHaveText(shown ?? '');
  await slider(page).press('PageUp');
  await expect(loss).toHaveText(shown ?? '');
  await expect(page).toHaveURL(/training=5000,/);
  await page.reload();
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '5000', { timeout: 15_000 });
  await expect(loss).toHaveText(shown ?? '');
});

test('a rate that cannot be is refused where it is typed; one that is far too high ends at the last finite step, and says so', async ({ page }) => {
  await openPage(page, './?lesson=training');
  const rate = page.getByRole('textbox', { name: words.options.learningRate });
  await rate.fill('-1');
  await rate.press('Enter');
  await expect(rate).toHaveValue('-1');
  await expect(page.getByText(words.errors.negativeRate)).toBeVisible();
  await page.getByRole('switch', { name: words.options.temperature }).press('Enter');
  await page.getByText(words.options.more).press('Enter');
  await page.getByRole('switch', { name: words.options.clamp }).press('Enter');
  await rate.fill('1e9');
  await rate.press('Enter');
  await button(page, words.transport.play).press('Enter');
  await expect(page.locator('.run-notice').first()).toHaveText(/^Diverged: step \d+ is the last/);
  await expect(page.locator('.training')).not.toContainText(/NaN|Infinity/);
  await rate.fill('0');
  await rate.press('Enter');
  await expect(page.getByText(words.errors.zeroRate)).toBeVisible();
});

test('playing renders nothing by React and makes no node', inChromium('counters'), async ({ page }) => {
  await watch(page);
  await openPage(page, './?lesson=training/crowded');
  await button(page, words.transport.play).press('Enter');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(10);
  await countNodes(page);
  const [before, from] = [await countsOf(page), await stepOf(page)];
  await expect.poll(() => stepOf(page)).toBeGreaterThan(from + 25);
  const { commits, nodes, frames } = await countsOf(page);
  expect(frames).toBeGreaterThan(before.frames);
  expect([commits - before.commits, nodes - before.nodes]).toEqual([0, 0]);
});
