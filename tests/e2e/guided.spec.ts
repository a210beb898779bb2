// The guided lesson: walked by keyboard in both languages, resumed, linked into, and told of storage that is blocked.
import type { Page } from '@playwright/test';
import { guidedMessages } from '../../src/i18n/guided/messages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { guidedCards } from '../../src/lesson/guided/ids.ts';
import { hasTask } from '../../src/lesson/guided/tasks.ts';
import { button, enter, field, lossOn, lossText, matrixCell, textCell } from './support/figure.ts';
import { expect, expectPlace, openPage, test } from './support/page.ts';

const lesson = (page: Page) => page.locator('.lesson');
const heading = (page: Page) => lesson(page).getByRole('heading', { level: 3 });
const task = (page: Page) => page.getByRole('region', { name: guidedMessages('en').task });

const press = (page: Page, name: string) => button(page, name).press('Enter');

/** What a learner does on some of the cards, by keys alone. */
const doing: Readonly<Partial<Record<(typeof guidedCards)[number], (page: Page) => Promise<void>>>> = {
  pairs: async (page) => {
    await matrixCell(page, 1, 1).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  },
  product: (page) => enter(textCell(page, 3, 2), '0.6'),
  normalise: (page) => page.getByRole('switch', { name: 'Normalise the vectors' }).first().press('Space'),
  loss: (page) => page.getByRole('button', { name: /^⇄ Swap captions|^Swap captions/ }).press('Enter'),
  alone: async (page) => {
    const fewer = button(page, 'Less: Pairs');
    for (let times = 0; times < 2; times += 1) await fewer.press('Enter');
  },
  temperature: async (page) => {
    await field(page, 'Temperature τ').fill('0,6');
    await page.keyboard.press('Enter');
  },
};

for (const locale of locales) {
  test.describe(() => {
    test.use({ start: `./?lang=${locale}&lesson=guided` });

    test(`all cards are walked by keyboard (${locale})`, async ({ page }) => {
      const words = guidedMessages(locale);
      const { lesson: frame } = pageMessages(locale);
      await press(page, words.overview.begin);
      for (const [index, card] of guidedCards.entries()) {
        await expect(heading(page)).toHaveText(words.cards[card].title);
        await expect(heading(page)).toBeFocused();
        await expectPlace(page, `guided/${card}`);
        await expect(lesson(page)).toContainText(frame.card(index + 1, guidedCards.length));
        if (hasTask(card)) {
          const box = page.getByRole('region', { name: words.task });
          await expect(box).toContainText(words.toDo);
          await expect(box).toContainText(words.tasks[card].todo);
          if (locale === 'en' && doing[card]) {
            await doing[card](page);
            await expect(box).toContainText(words.didIt);
            await expect(box.getByRole('status')).toHaveText(/\w/);
          }
        }
        if (card === 'length') {
          // As a clicker does: once the page is at its end.
          await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
          await page.keyboard.press('PageDown');
        } else if (index + 1 < guidedCards.length) await page.getByRole('button', { name: `${frame.next} →` }).press('Enter');
      }
      await expect(page.getByRole('navigation', { name: words.goOn }).getByRole('link')).not.toHaveCount(0);
      const dots = page.getByRole('navigation', { name: words.dots }).getByRole('link');
      await expect(dots).toHaveCount(guidedCards.length);
      await expect(dots.first()).toHaveAccessibleName(`${words.dot(1, words.cards.embedding.title)}, ${words.done}`);
      // To go past a task is not to do it: in Portuguese none was done.
      for (const [index, card] of guidedCards.entries()) {
        const name = words.dot(index + 1, words.cards[card].title);
        if (hasTask(card)) await expect(dots.nth(index)).toHaveAccessibleName(locale === 'en' && doing[card] ? `${name}, ${words.done}` : name);
      }
      await dots.nth(3).press('Enter');
      await expect(heading(page)).toBeFocused();
      await expectPlace(page, 'guided/length');
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, start: './?lesson=guided/product' });
  test('the task can be read over the figure below its card and in the sheet that covers its card, and that it is done', async ({ page }) => {
    const { tasks, toDo, didIt } = guidedMessages('en');
    const bar = button(page, `${toDo} ${tasks.product.todo}`);
    await expect(bar).toHaveCount(0);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(bar).toBeInViewport();
    await bar.press('Enter');
    await expect(task(page)).toBeFocused();
    await expect(bar).toHaveCount(0);
    await page.getByRole('columnheader').nth(2).click();
    const sheet = page.getByRole('dialog', { name: 'text 3' });
    await expect(sheet.getByText(tasks.product.todo)).toBeInViewport();
    await expect(sheet).toContainText(toDo);
    await field(page, 'text 3, component 2').fill('0.6');
    await page.keyboard.press('Enter');
    await expect(sheet).toContainText(didIt);
  });
});

test.describe('half-way', () => {
  test.use({ start: './?lesson=guided/product' });

  test('what was seen has its number, the lesson is taken up where it was left, and a task done is known again', async ({ page }) => {
    const words = guidedMessages('en');
    await enter(textCell(page, 3, 2), '0.75');
    await expect(task(page)).toContainText('The dot product is now 0.75.');
    await openPage(page, './?lesson=guided');
    await press(page, words.overview.resume(words.cards.embedding.title));
    await expect(heading(page)).toHaveText(words.cards.embedding.title);
    await page.getByRole('link', { name: `3: ${words.cards.product.title}, ${words.done}` }).press('Enter');
    await expect(task(page)).toContainText(words.before);
    await expect(lossOn(page)).toHaveText(lossText());
  });

  test('a link restores the card with the numbers and the cell as they were left', async ({ page, context }) => {
    await enter(textCell(page, 3, 2), '0.5');
    await matrixCell(page, 1, 2).click();
    const loss = await lossOn(page).innerText();
    await expect.poll(() => page.url()).toMatch(/lesson=guided\/product.*view=compare,1,2/);
    const other = await context.newPage();
    await openPage(other, page.url());
    await expect(heading(other)).toHaveText(guidedMessages('en').cards.product.title);
    await expect(lossOn(other)).toHaveText(loss);
    await expect(other.getByRole('gridcell', { name: /^image 1, text 2/, selected: true })).toBeVisible();
    await press(other, guidedMessages('en').startAgain);
    await expect(lossOn(other)).toHaveText(lossText());
  });
});

test.describe('a card that does not exist', () => {
  test.use({ start: './?lesson=guided/nowhere' });
  test('is said to be unknown, above the list of topics', async ({ page }) => {
    await expect(page.getByRole('alert')).toContainText('guided/nowhere');
    await expect(page.getByRole('button', { name: /^Guided lesson/ })).toBeVisible();
  });
});

test.describe('where nothing can be stored', () => {
  test.use({ start: null });
  test('the progress is of this visit, and says so', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }));
    await openPage(page, './?lesson=guided');
    await expect(lesson(page)).toContainText(pageMessages('en').lesson.visitOnly);
    await press(page, guidedMessages('en').overview.begin);
    await lesson(page).getByRole('button', { name: 'Next →' }).press('Enter');
    await expect(page.getByRole('link', { name: /^1: .*, done$/ })).toBeVisible();
  });
});
