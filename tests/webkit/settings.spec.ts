// In WebKitGTK: the language and the theme are changed by their lists, at once and for the next visit.
import { pageMessages } from '../../src/i18n/messages.ts';
import { axeFaults } from '../e2e/support/axe.ts';
import { expect, test, type Page } from './support/page.ts';

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
/** Once the page is drawn. */
const openSettings = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => {
    const settings = document.querySelector('summary');
    settings?.click();
    return settings !== null;
  })).toBe(true);

test('the words change with the language, and stay so', async ({ page }) => {
  const { app, steps } = pageMessages('pt-BR');
  await page.getByRole('combobox', { name: 'Language' }).choose('PT');
  const language = () => page.evaluate(() => document.documentElement.lang);
  await expect.poll(language).toBe('pt-BR');
  expect(await page.getByRole('heading', { name: steps.softmax.title }).count()).toBe(1);
  expect(await page.evaluate(() => document.body.innerText)).toContain(app.settings);
  await page.reload();
  await expect.poll(language).toBe('pt-BR');
});

test('the page shows in a chosen theme, legibly, and keeps it', async ({ page }) => {
  for (const [option, colour] of [['Dark theme', 'rgb(23, 23, 26)'], ['Projector theme', 'rgb(255, 255, 255)'], ['Light theme', 'rgb(252, 251, 247)']] as const) {
    await openSettings(page);
    await page.getByRole('combobox', { name: 'Theme' }).choose(option);
    await expect.poll(() => paper(page)).toBe(colour);
    expect(await axeFaults(page, option)).toEqual([]);
    await page.reload();
    await expect.poll(() => paper(page)).toBe(colour);
  }
});
