// The glossary: reached from a term in a sentence, found by typing, linked into, and leading back and on to the figure.
import type { Page } from '@playwright/test';
import { glossaryMessages } from '../../src/i18n/glossary/messages.ts';
import { guidedMessages } from '../../src/i18n/guided/messages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { glossaryTerms } from '../../src/lesson/glossary/ids.ts';
import { sortedTerms } from '../../src/lesson/glossary/find.ts';
import { axeFaults } from './support/axe.ts';
import { button, enter, lossOn, lossText, textCell, withComponent } from './support/figure.ts';
import { expect, expectPlace, test } from './support/page.ts';

const words = glossaryMessages('en');
const term = (page: Page, id: (typeof glossaryTerms)[number]) => page.getByRole('article', { name: words.terms[id].name, exact: true });

for (const locale of locales) {
  test.describe(() => {
    test.use({ start: `./?lang=${locale}&lesson=glossary` });
    test(`all terms are there in their order, and found by typing (${locale})`, async ({ page }) => {
      const { terms, filter, found, none } = glossaryMessages(locale);
      const names = sortedTerms(terms, locale).map((id) => terms[id].name);
      await expect(page.getByRole('article').getByRole('heading')).toHaveText(names);
      const field = page.getByRole('searchbox', { name: filter });
      await field.fill(terms['modality-gap'].name.toUpperCase());
      await expect(page.getByRole('article')).toHaveCount(1);
      await expect(page.getByRole('search').getByRole('status')).toHaveText(found(1, glossaryTerms.length));
      await field.fill('qwerty');
      await expect(page.getByRole('search').getByRole('status')).toHaveText(none('qwerty'));
      await expect(field).toHaveValue('qwerty');
    });
  });
}

test.describe('a link to a term', () => {
  test.use({ start: './?lesson=glossary/temperature' });
  test('leads to it, and it leads to others, to the figure and on', async ({ page }) => {
    await expect(term(page, 'temperature')).toBeInViewport();
    await expect(term(page, 'temperature').getByRole('math')).toBeAttached();
    await term(page, 'temperature').getByRole('link', { name: 'softmax' }).press('Enter');
    await expect(term(page, 'softmax')).toBeFocused();
    await expectPlace(page, 'glossary/softmax');
    await term(page, 'logits').getByRole('button', { name: words.seeStep(4, 'Scale') }).press('Enter');
    await expect(page.getByRole('tab', { selected: true })).toContainText('Scale');
    expect(await axeFaults(page, 'the glossary')).toEqual([]);
  });
});

test('from a step a term opens with one key, and its topic is left as any other', async ({ page }) => {
  await page.getByRole('tab', { name: '7 Gradient' }).press('Enter');
  await page.getByRole('tabpanel').getByRole('link', { name: 'gradient' }).press('Enter');
  await expect(term(page, 'gradient')).toBeFocused();
  await button(page, pageMessages('en').lesson.close).press('Enter');
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeVisible();
});

test.describe('from a card', () => {
  test.use({ start: './?lesson=guided/product' });
  test('one comes back to the card as it was left', async ({ page }) => {
    await enter(textCell(page, 3, 2), '0.5');
    await page.getByRole('link', { name: 'dot product' }).press('Enter');
    await expect(term(page, 'dot-product')).toBeFocused();
    await button(page, `‹ ${words.backTo(pageMessages('en').lesson.topics.guided.name)}`).press('Enter');
    await expect(page.getByRole('heading', { name: guidedMessages('en').cards.product.title })).toBeVisible();
    await expect(lossOn(page)).toHaveText(lossText(withComponent('texts', 3, 2, 0.5)));
  });
  test('Escape empties the field first, and then leads back; the page has no need to scroll', async ({ page }) => {
    const scrolls = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('link', { name: 'dot product' }).press('Enter');
    await expect(term(page, 'dot-product')).toBeFocused();
    expect(await scrolls()).toBe(0);
    const field = page.getByRole('searchbox', { name: words.filter });
    await field.fill('softmax');
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await field.press('Escape');
    await expect(page.getByRole('heading', { name: guidedMessages('en').cards.product.title })).toBeVisible();
  });
});
