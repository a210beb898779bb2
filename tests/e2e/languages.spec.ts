// The page in English and in Brazilian Portuguese: which it opens in, that it is whole, and how it writes and reads numbers.
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { steps } from '../../src/lesson/steps.ts';
import { expect, test } from './support/page.ts';

/** The catalogue's longer texts, as they look on the page. */
function textsOf(locale: Locale): string[] {
  const walk = (node: unknown): string[] =>
    typeof node === 'string' ? [node] : typeof node === 'object' && node !== null ? Object.values(node).flatMap(walk) : [];
  return walk(pageMessages(locale)).map((text) => text.replace(/<\/?\w+>/g, '')).filter((text) => text.length > 12);
}

/** All that is seen or said: the texts, the names and the descriptions. */
const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const named = ['aria-label', 'aria-description', 'aria-valuetext', 'title'];
    const said = Array.from(document.querySelectorAll('*'), (element) => named.map((name) => element.getAttribute(name) ?? ''));
    return [document.body.innerText, ...said.flat()].join('\n');
  });

/** Texts of a language that are found on the page. */
async function textsFound(page: Page, locale: Locale): Promise<string[]> {
  const words = await wordsOn(page);
  return textsOf(locale).filter((text) => words.includes(text));
}

test.describe('where the browser asks for Portuguese', () => {
  test.use({ locale: 'pt-BR' });

  test('the page opens in Portuguese', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 2, name: 'Softmax: cada imagem escolhe uma legenda' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
  });

  test.describe(() => {
    test.use({ start: './?lang=en' });
    test('the address has the last word', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 2, name: 'Softmax: each image chooses a caption' })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });
  });
});

test.describe('where the browser asks for another language', () => {
  test.use({ locale: 'de-DE' });
  test('the page opens in English', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 2, name: 'Softmax: each image chooses a caption' })).toBeVisible();
  });
});

for (const [from, to, label] of [['en', 'pt-BR', 'Language'], ['pt-BR', 'en', 'Idioma']] as const) {
  test.describe(() => {
    test.use({ start: `./?lang=${from}` });
    test(`from ${from} to ${to} every text changes, on every step`, async ({ page }) => {
      await page.getByRole('button', { name: pageMessages(from).controls.swapCaptions(2, 3) }).press('Enter');
      await page.getByRole('combobox', { name: label }).selectOption(to);
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await expect(page).toHaveURL(new RegExp(`lang=${to}`));
      const { panel } = pageMessages(to);
      const found: string[] = await textsFound(page, from);
      for (const { number } of steps) {
        await page.getByRole('tab', { name: String(number) }).click();
        await page.getByRole('button', { name: panel.reveal }).press('Enter');
        found.push(...(await textsFound(page, from)));
      }
      expect(found).toEqual([]);
      expect(await wordsOn(page)).toContain(pageMessages(to).steps.gradient.answer);
    });
  });
}

test('the chosen language is kept for the next visit', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Language' }).selectOption('pt-BR');
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Idioma' })).toHaveValue('pt-BR');
  expect(page.url()).not.toContain('lang');
});

test.describe('in Portuguese', () => {
  test.use({ start: './?lang=pt-BR' });

  test('sentences and speech have a comma; figure, fields and readouts have the point', async ({ page }) => {
    await expect(page.getByRole('gridcell', { name: 'imagem 2, texto 3' })).toHaveText('0.000790');
    await expect(page.getByRole('gridcell', { name: 'texto 1, componente 1' })).toContainText('0.9');
    await expect(page.getByRole('textbox', { name: 'Temperatura τ' })).toHaveValue('0.07');
    await expect(page.getByRole('slider', { name: 'Temperatura' })).toHaveAttribute('aria-valuetext', 'τ = 0,07, início do CLIP');
    await expect(page.getByRole('main')).toContainText('A imagem 2 dá ao texto 3 a probabilidade 0,000790.');
    await page.getByRole('button', { name: 'Trocar as legendas 2 e 3' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'A perda subiu para' })).toHaveText(/^A perda subiu para \d+,\d+; 1 de 3 certa$/);
  });
});

for (const [locale, label] of [['en', 'Temperature τ'], ['pt-BR', 'Temperatura τ']] as const) {
  test.describe(() => {
    test.use({ start: `./?lang=${locale}` });
    test(`a typed dot and a typed comma are read in ${locale}`, async ({ page }) => {
      const scale = page.getByRole('textbox', { name: /^(Scale|Escala) 1\/τ$/ });
      for (const text of ['0.5', '0,25', '7e-2']) {
        await page.getByRole('textbox', { name: label }).fill(text);
        await page.keyboard.press('Enter');
        const value = String(Number((1 / Number(text.replace(',', '.'))).toFixed(4)));
        await expect(scale).toHaveValue(value);
      }
    });
  });
}
