// The chapter, line by line: reached from a step, read and filtered by keyboard, each line leading to its place in the figure.
import type { Page } from '@playwright/test';
import { chapterMessages } from '../../src/i18n/chapter/messages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { chapterSections } from '../../src/lesson/chapter/sections.ts';
import { axeFaults } from './support/axe.ts';
import { button, enter, imageCell, lossOn, lossText, matrixCell, tabTo } from './support/figure.ts';
import { faultsOf, textFaults } from './support/layout.ts';
import { expect, test } from './support/page.ts';

const table = (page: Page, name: string) => page.getByRole('table', { name });
const row = (page: Page, name: string, line: string) => table(page, name).getByRole('row', { name: new RegExp(`^${line} `) });

test('a step’s note leads to its lines, and a line to its place', async ({ page }) => {
  await page.getByRole('tab', { name: '6 Loss' }).click();
  await button(page, 'The chapter, line by line').press('Enter');
  await expect(page).toHaveURL(/lesson=chapter\/step-4/);
  await expect(page.getByRole('heading', { name: 'The chapter, line by line' })).toBeFocused();
  const second = row(page, 'Loss of each image', 'image 2');
  for (const text of ['−0.0004', '0.000836', 'wrong']) await expect(second).toContainText(text);
  await expect(table(page, 'Loss of each image')).toContainText('log₁₀ p = −0.000363');
  const line = row(page, 'Losses of the batch', 'text → image').getByRole('button');
  await tabTo(line);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'text → image' })).toBeChecked();
  await expect(line).toBeFocused();
});

test.describe('with numbers of one’s own', () => {
  test.use({ start: './?lesson=chapter' });
  test('a line brings the chapter’s numbers, and one undo the learner’s', async ({ page }) => {
    await enter(imageCell(page, 1, 1), '0.5');
    const note = page.getByText('The figure shows other numbers than the chapter’s.');
    await expect(note).toBeVisible();
    const own = await lossOn(page).innerText();
    const section = button(page, 'Step 3: softmax');
    await section.press('Enter');
    await expect(section).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName('5 Softmax');
    await expect(lossOn(page)).toHaveText(lossText());
    await row(page, 'Probabilities, image → text', 'image 3, text 2').getByRole('button').press('Enter');
    await expect(matrixCell(page, 3, 2)).toHaveAttribute('aria-selected', 'true');
    await expect(matrixCell(page, 3, 2)).toHaveText('0.000189');
    await expect(note).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(lossOn(page)).toHaveText(own);
    await expect(note).toBeVisible();
  });
});

for (const locale of locales) {
  const words = chapterMessages(locale);
  test.describe(() => {
    test.use({ start: `./?lang=${locale}&lesson=chapter` });
    test(`only what is wrong is left by one key, and axe finds nothing, in ${locale}`, async ({ page }) => {
      await expect(page.getByText(words.summary(50, 12))).toBeVisible();
      for (const section of chapterSections) await expect(button(page, words.sections[section].name)).toHaveAttribute('aria-expanded', 'false');
      const faults = locale === 'en' ? await axeFaults(page, 'closed') : [];
      const all = page.getByRole('radio', { name: words.all });
      await tabTo(all);
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: words.faultsOnly })).toBeChecked();
      await expect(page.getByRole('heading', { name: words.sections['step-2'].name })).toBeHidden();
      const verdicts = page.getByRole('table').getByRole('row').filter({ has: page.getByRole('rowheader') });
      await expect(verdicts).toHaveCount(12);
      const bad = new RegExp(`${words.verdicts.cutOff.name}|${words.verdicts.wrong.name}|${words.verdicts.missing.name}`);
      for (const text of await verdicts.allInnerTexts()) expect(text).toMatch(bad);
      const other = chapterMessages(locale === 'en' ? 'pt-BR' : 'en');
      await expect(page.getByRole('main')).not.toContainText(other.sections['step-1'].name);
      faults.push(...(await axeFaults(page, 'what is wrong')));
      expect(faults).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ start: './?lesson=chapter/step-2', viewport: { width: 390, height: 844 } });
  test('the lines fit, and a line brings the figure into view', async ({ page }) => {
    const products = table(page, 'Dot products, written out');
    await expect(products).toBeVisible();
    expect(await textFaults(page)).toEqual([]);
    expect(await faultsOf(page, 24)).toEqual([]);
    await expect(page.getByRole('region', { name: pageMessages('en').app.figure })).not.toBeInViewport();
    await products.getByRole('button', { name: 'image 2, text 3' }).press('Enter');
    await expect(matrixCell(page, 2, 3)).toBeInViewport();
    await expect(matrixCell(page, 2, 3)).toHaveAttribute('aria-selected', 'true');
  });
});

for (const { width, height } of [{ width: 1280, height: 720 }, { width: 390, height: 844 }]) {
  test.describe(`a link to a section, ${width} wide`, () => {
    test.use({ start: './?lesson=chapter/step-4', viewport: { width, height } });
    test('opens with the section at the top of the window', async ({ page }) => {
      const section = button(page, 'Step 4: loss');
      await expect(section).toHaveAttribute('aria-expanded', 'true');
      await expect.poll(async () => Math.abs((await section.boundingBox())?.y ?? Infinity)).toBeLessThan(32);
      await expect(table(page, 'Loss of each image')).toBeInViewport();
    });
  });
}
