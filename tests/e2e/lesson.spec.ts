// The lesson beside the figure, whatever its topics: opened and left by keyboard, named in the address, accessible, undone, and missed where it cannot be loaded.
import type { Page } from '@playwright/test';
import { guidedMessages } from '../../src/i18n/guided/messages.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { guidedCards } from '../../src/lesson/guided/ids.ts';
import { axeFaults } from './support/axe.ts';
import { button, enter, imageCell, lossOn, lossText, withComponent } from './support/figure.ts';
import { expect, expectPlace, openPage, test } from './support/page.ts';

const { lesson: words } = pageMessages('en');
const panel = (page: Page) => page.getByRole('region', { name: words.open });
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const topic = (page: Page) => panel(page).getByRole('button', { name: words.topics.guided.name });

test('the lesson opens and closes by keyboard, leads the focus to its headings, and says in the address where one is', async ({ page }) => {
  await button(page, words.open).press('Enter');
  await expect(heading(page)).toHaveText(words.title);
  await expect(button(page, words.open)).toHaveAttribute('aria-pressed', 'true');
  await expectPlace(page, 'contents');
  expect(await axeFaults(page, 'the list of topics')).toEqual([]);

  await topic(page).press('Enter');
  await expect(heading(page)).toHaveText(words.topics.guided.name);
  await expect(heading(page)).toBeFocused();
  await expectPlace(page, 'guided');
  await button(page, guidedMessages('en').overview.begin).press('Enter');
  await expect(panel(page).getByRole('heading', { level: 3 })).toBeFocused();
  await page.getByRole('link', { name: guidedMessages('en').cards.alike.title }).press('Enter');
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(guidedMessages('en').cards.alike.title);
  expect(await axeFaults(page, 'a card')).toEqual([]);

  await panel(page).getByRole('button', { name: words.contents }).press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(topic(page)).toContainText(words.progress(1, guidedCards.length));
  await button(page, words.close).press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeVisible();
  await expectPlace(page, null);
});

test('a topic that was only looked at gives back the numbers, the step and the history that were there', async ({ page }) => {
  const tab = page.getByRole('tablist', { name: 'Steps' }).getByRole('tab', { selected: true });
  const step = await tab.textContent() ?? '';
  const open = async (id: 'break-it' | 'pseudo-code') => {
    await button(page, words.open).press('Enter');
    await panel(page).getByRole('button', { name: words.topics[id].name }).press('Enter');
  };
  await open('break-it');
  await expect(lossOn(page)).toHaveText(lossText({ normalize: true }));
  await button(page, words.close).press('Enter');
  await expect(lossOn(page)).toHaveText(lossText());
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  // Straight from a card with numbers of its own: those are not the learner's.
  await button(page, words.open).press('Enter');
  await topic(page).press('Enter');
  await page.getByRole('link', { name: guidedMessages('en').cards.end.title }).press('Enter');
  await expect(lossOn(page)).not.toHaveText(lossText());
  await panel(page).getByRole('link', { name: words.topics['break-it'].name }).press('Enter');
  await expect(lossOn(page)).toHaveText(lossText({ normalize: true }));
  await button(page, words.close).press('Enter');
  await expect(lossOn(page)).toHaveText(lossText());
  await open('pseudo-code');
  await expect(tab).not.toHaveText(step);
  await button(page, words.close).press('Enter');
  await expect(tab).toHaveText(step);
});

test('one undo after a card has set up its numbers brings one’s own back', async ({ page }) => {
  await enter(imageCell(page, 1, 1), '3');
  await button(page, words.open).press('Enter');
  await topic(page).press('Enter');
  await button(page, guidedMessages('en').overview.begin).press('Enter');
  await expect(lossOn(page)).toHaveText(lossText());
  await button(page, 'Undo').press('Enter');
  await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 1, 3)));
});

test.describe('a topic with a figure of its own', () => {
  test.use({ start: './?lesson=zero-shot' });
  test('leads the focus back to the step when it is left', async ({ page }) => {
    await button(page, words.close).press('Enter');
    await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  });
});

test('progress can be forgotten', async ({ page }) => {
  await openPage(page, './?lesson=guided/embedding');
  await expect(page.getByRole('heading', { name: guidedMessages('en').cards.embedding.title })).toBeVisible();
  await panel(page).getByRole('button', { name: words.contents }).press('Enter');
  await button(page, words.forget).press('Enter');
  await expect(panel(page)).toContainText(words.forgotten);
  await expect(topic(page)).not.toContainText(words.progress(1, guidedCards.length));
});

test.describe('a topic that cannot be loaded', () => {
  // Firefox says no more of it than that.
  test.use({ provoked: /GuidedLesson|ERR_FAILED|dynamically imported module|^console: Error$/ });
  test('says so in its place, the page goes on, and it comes when it is opened with the network back', async ({ page, browserName }) => {
    await page.route(/GuidedLesson.*\.js/, (route) => route.abort());
    await button(page, words.open).press('Enter');
    await topic(page).press('Enter');
    await expect(page.getByRole('alert')).toHaveText(words.notLoaded);
    await enter(imageCell(page, 1, 1), '3');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 1, 3)));
    await button(page, words.close).press('Enter');
    await expect(page.getByRole('region', { name: 'Explanation' })).toBeVisible();
    await page.unroute(/GuidedLesson.*\.js/);
    // Not every browser asks again for a module that failed.
    if (browserName !== 'chromium') await page.reload();
    await button(page, words.open).press('Enter');
    await topic(page).press('Enter');
    await expect(button(page, guidedMessages('en').overview.begin)).toBeVisible();
  });
});
