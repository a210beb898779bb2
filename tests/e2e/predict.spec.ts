// The questions to answer before looking: each answered by keyboard alone, right and wrong, in both languages, with the change played and with less motion.
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { predictMessages } from '../../src/i18n/predict/messages.ts';
import type { PredictionWords } from '../../src/i18n/predict/words.ts';
import { judge, type Guess } from '../../src/lesson/predictions/guess.ts';
import { predictionIds } from '../../src/lesson/predictions/ids.ts';
import type { Prediction } from '../../src/lesson/predictions/prediction.ts';
import { predictionOf } from '../../src/lesson/predictions/predictions.ts';
import { readingText } from '../../src/lesson/predictions/readingText.ts';
import { formatInput, formatLocale } from '../../src/notation/format.ts';
import { axeFaults } from './support/axe.ts';
import { button, lossOn, lossText, matrixCell, slider, tabTo } from './support/figure.ts';
import { faultsOf, textFaults } from './support/layout.ts';
import { expect, test } from './support/page.ts';

const card = (page: Page) => page.getByRole('region', { name: /^(Lesson|Lição)$/ });

/** An answer that is right, or one that is wrong. Numbers are typed as the language writes them. */
function guessOf({ ask, outcome }: Prediction, isRight: boolean, locale: Locale): Guess {
  const valueOf = (key: string) => outcome().find((each) => each.key === key)!.value;
  switch (ask.kind) {
    case 'choice':
      return { kind: 'choice', option: isRight ? ask.right : (ask.right + 1) % ask.options };
    case 'number': {
      const value = isRight ? Number(valueOf(ask.right).toPrecision(2)) : ask.bounds[0]! / 2;
      return { kind: 'number', value, text: formatLocale(formatInput(value), locale) };
    }
    case 'bars':
      return { kind: 'bars', values: isRight ? ask.right.map((key) => Math.round(valueOf(key) * 20) / 20) : ask.mistaken[0]!.map((value) => Math.round(value * 20) / 20) };
    case 'cell':
      return { kind: 'cell', ...(isRight ? ask.right : ask.mistaken[0]!) };
  }
}

async function step(page: Page, by: number, more: Locator, less: Locator): Promise<void> {
  if (by === 0) return;
  await tabTo(by > 0 ? more : less);
  for (let press = 0; press < Math.abs(by); press += 1) await page.keyboard.press('Enter');
}

/** Gives an answer by keys alone: the focus is on the question's title, or on the question. */
async function answer(page: Page, guess: Guess, item: PredictionWords, locale: Locale): Promise<void> {
  const words = predictMessages(locale);
  const region = card(page);
  if (guess.kind === 'choice') {
    await tabTo(region.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (let press = 0; press < guess.option; press += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  } else if (guess.kind === 'number') {
    await tabTo(region.getByRole('textbox', { name: words.number }));
    await page.keyboard.type(guess.text);
    await page.keyboard.press('Enter');
  } else if (guess.kind === 'bars') {
    for (const [bar, value] of guess.values.entries()) {
      await tabTo(slider(region, words.bar(item.options[bar]!)));
      await page.keyboard.press(value > 0.5 ? 'End' : 'Home');
      for (let press = 0; press < Math.round(20 * Math.min(value, 1 - value)); press += 1) await page.keyboard.press(value > 0.5 ? 'ArrowDown' : 'ArrowUp');
    }
    await tabTo(button(region, words.answer));
    await page.keyboard.press('Enter');
  } else {
    const { controls, figure } = pageMessages(locale);
    // The question opens on the last cell, the third of the third row.
    await step(page, guess.row - 2, button(region, controls.more(figure.pickImage)), button(region, controls.less(figure.pickImage)));
    await step(page, guess.col - 2, button(region, controls.more(figure.pickText)), button(region, controls.less(figure.pickText)));
    await tabTo(button(region, words.answer));
    await page.keyboard.press('Enter');
  }
}

const plain = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/\[\[[^|]*\|([^\]]*)\]\]/g, '$1');

/** The verdict, the reason and every number of the outcome, as they stand on the card. */
async function expectOutcome(page: Page, prediction: Prediction, guess: Guess, item: PredictionWords, locale: Locale): Promise<void> {
  const words = predictMessages(locale);
  const { isRight, reason } = judge(prediction, guess);
  const outcome = card(page).getByRole('region', { name: words.yourAnswer });
  await expect(outcome.getByRole('heading')).toHaveText(isRight ? `✓ ${words.right}` : `✗ ${words.wrong}`);
  await expect(outcome.getByRole('heading')).toBeFocused();
  const text = await outcome.innerText();
  expect(text.replace(/\s+/g, ' ')).toContain(plain(item.reasons[reason]!).replace(/\s+/g, ' '));
  expect(text).toContain(item.belief);
  for (const reading of prediction.outcome()) expect(text, `${prediction.id}: ${reading.key}`).toContain(readingText(reading));
  if (guess.kind === 'choice') expect(text).toContain(item.options[guess.option]);
  if (guess.kind === 'number') expect(text).toContain(guess.text);
}

for (const [locale, reducedMotion] of [['en', 'no-preference'], ['pt-BR', 'reduce']] as const) {
  test.describe(locale, () => {
    test.use({ start: `./?lang=${locale}&lesson=predict`, contextOptions: { reducedMotion } });

    test('every question is answered by keyboard alone, right and wrong', async ({ page }) => {
      test.setTimeout(240_000);
      const words = predictMessages(locale);
      const region = card(page);
      await tabTo(region.getByRole('button', { name: words.items[predictionIds[0]].title }));
      await page.keyboard.press('Enter');
      for (const [index, id] of predictionIds.entries()) {
        const item: PredictionWords = words.items[id];
        const prediction = predictionOf(id);
        await expect(region.getByRole('heading', { name: item.title })).toBeFocused();
        await expect(region).toContainText(plain(item.question));
        await expect(region).not.toContainText(item.belief);
        // The first answer counts: every other one is right.
        for (const isRight of index % 2 === 0 ? [true, false] : [false, true]) {
          const guess = guessOf(prediction, isRight, locale);
          expect(judge(prediction, guess).isRight).toBe(isRight);
          await answer(page, guess, item, locale);
          await expectOutcome(page, prediction, guess, item, locale);
          await tabTo(button(region, words.again));
          await page.keyboard.press('Enter');
        }
        if (index === predictionIds.length - 1) break;
        await tabTo(region.getByRole('button', { name: pageMessages(locale).lesson.next }));
        await page.keyboard.press('Enter');
      }
      await tabTo(button(region, `‹ ${words.all}`));
      await page.keyboard.press('Enter');
      await expect(region.getByRole('status')).toContainText(words.score(Math.ceil(predictionIds.length / 2), predictionIds.length));
      await expect(region).toContainText(words.items['tau-direction'].belief);
    });
  });
}

test.describe('one question', () => {
  test.use({ start: './?lang=en&lesson=predict/tau-direction' });

  test('hides its belief and the losses until it is answered, plays the change as one step, and is found answered on the next visit', async ({ page }) => {
    const words = predictMessages('en');
    const region = card(page);
    await expect(lossOn(page)).toBeHidden();
    await expect(matrixCell(page, 3, 3)).toHaveAccessibleName(/>0\.9999/);
    // Whoever tries it out beforehand sees nothing, and who cannot see the figure is not told either.
    await slider(page, 'Temperature').press('ArrowRight');
    await expect(matrixCell(page, 3, 3)).toHaveAccessibleName(new RegExp(pageMessages('en').lesson.hidden));
    await expect(page.getByRole('status').filter({ hasText: pageMessages('en').lesson.hidden })).toHaveCount(1);
    await expect(page.getByRole('status').filter({ hasText: 'Loss rose' })).toHaveCount(0);
    await answer(page, guessOf(predictionOf('tau-direction'), false, 'en'), words.items['tau-direction'], 'en');
    const after = lossText({ normalize: true, temperature: 1 });
    await expect(lossOn(page)).toHaveText(after);
    await page.keyboard.press('Control+z');
    await expect(lossOn(page)).toHaveText(lossText({ normalize: true }));
    await button(region, words.playAgain).press('Enter');
    await expect(lossOn(page)).toHaveText(after);
    await button(region, words.before).press('Enter');
    await expect(lossOn(page)).toHaveText(lossText({ normalize: true }));
    await button(region, words.playAgain).press('Enter');
    await expect(lossOn(page)).toHaveText(after);
    await expect(page).toHaveURL(/lesson=predict\/tau-direction#/);
    await page.reload();
    await expect(region.getByRole('heading', { name: `✗ ${words.wrong}` })).toBeVisible();
    await expect(lossOn(page)).toHaveText(after);
    expect(await axeFaults(page, 'answered')).toEqual([]);
  });
});

test.describe('a number', () => {
  test.use({ start: './?lang=en&lesson=predict/norm-assumed' });

  test('that cannot be read stays as it was typed, with what is wrong', async ({ page }) => {
    const words = predictMessages('en');
    const field = card(page).getByRole('textbox', { name: words.number });
    await field.fill('5 or 6');
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('alert')).toHaveText(pageMessages('en').errors.notANumber);
    await expect(field).toHaveValue('5 or 6');
    await expect(field).toBeFocused();
    expect(await axeFaults(page, 'refused')).toEqual([]);
    await field.fill('5,6');
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('heading', { name: `✓ ${words.right}` })).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ start: './?lang=pt-BR&lesson=predict/tau-direction', viewport: { width: 320, height: 800 } });

  test('the bars and what came out fit, in their list too', async ({ page }) => {
    const words = predictMessages('pt-BR');
    const region = card(page);
    await expect(region.getByRole('slider').first()).toBeVisible();
    expect(await faultsOf(page, 24)).toEqual([]);
    await button(region, words.answer).press('Enter');
    await expect(region.getByRole('table')).toBeVisible();
    expect([...(await faultsOf(page, 24)), ...(await textFaults(page))]).toEqual([]);
    await button(region, `‹ ${words.all}`).press('Enter');
    await button(region, words.forget).press('Enter');
    await expect(region.getByRole('status')).toContainText(words.forgotten);
    // Sizes are held by the first of these; axe would measure the figure out of sight too, over whose head the temperature's bar lies until one scrolls there.
    expect([...(await faultsOf(page, 24)), ...(await textFaults(page)), ...(await axeFaults(page, 'list', { without: ['target-size'] }))]).toEqual([]);
  });
});
