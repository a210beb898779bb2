// Theme and precision: from the address, from the system, by choice, and at the next visit.
import type { Page } from '@playwright/test';
import { themes } from '../../src/panels/page.ts';
import { inChromium } from './support/engines.ts';
import { expect, test } from './support/page.ts';

const lookOf = (page: Page) =>
  page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const body = getComputedStyle(document.body);
    return { scheme: root.colorScheme, size: root.fontSize, paper: body.backgroundColor, ink: body.color };
  });

const looks = {
  light: { scheme: 'light', size: '16px', paper: 'rgb(252, 251, 247)', ink: 'rgb(29, 28, 34)' },
  dark: { scheme: 'dark', size: '16px', paper: 'rgb(23, 23, 26)', ink: 'rgb(236, 235, 230)' },
  projector: { scheme: 'light', size: '18px', paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' },
} as const;

async function choose(page: Page, list: string, option: string): Promise<void> {
  const select = page.getByRole('combobox', { name: list });
  if (!(await select.isVisible())) await page.getByText('Settings').press('Enter');
  await select.selectOption({ label: option });
}

for (const theme of themes) {
  test.describe(() => {
    test.use({ start: `./?theme=${theme}` });
    test(`the address asks for ${theme}`, async ({ page }) => {
      await expect.poll(() => lookOf(page)).toEqual(looks[theme]);
    });
  });
}

test.describe('where the system is dark', inChromium('preferences'), () => {
  test.use({ colorScheme: 'dark' });
  test('the page opens dark', async ({ page }) => {
    await expect.poll(() => lookOf(page)).toEqual(looks.dark);
  });
});

test('a chosen theme shows at once and is kept for the next visit', async ({ page }) => {
  await expect.poll(() => lookOf(page)).toEqual(looks.light);
  const address = page.url();
  for (const [option, theme] of [['Dark theme', 'dark'], ['Projector theme', 'projector']] as const) {
    await choose(page, 'Theme', option);
    await expect.poll(() => lookOf(page)).toEqual(looks[theme]);
    expect(page.url()).toBe(address);
    await page.reload();
    await expect.poll(() => lookOf(page)).toEqual(looks[theme]);
  }
});

test.describe('where the address names a theme', () => {
  test.use({ start: './?theme=dark&lang=en' });
  test('the choice is written into it, so that a reload keeps the choice', async ({ page }) => {
    await choose(page, 'Theme', 'Light theme');
    await expect(page).toHaveURL(/\?theme=light&lang=en$/);
    await page.reload();
    await expect.poll(() => lookOf(page)).toEqual(looks.light);
  });
});

test('two digits are enough for a first look, everywhere, and all come back', async ({ page }) => {
  const cell = page.getByRole('gridcell', { name: 'image 2, text 3' });
  const loss = page.getByRole('status', { name: 'Symmetric loss' });
  await choose(page, 'Precision', 'Two digits');
  await expect(cell).toHaveText('0.00079');
  await expect(loss).toHaveText('0.00075');
  await expect(page.getByRole('definition')).toHaveText(['0.00036', '0.0011']);
  await page.getByRole('tab', { name: '5 Softmax' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Explanation' }).getByRole('math').nth(1)).toContainText('0.00079');
  await page.getByRole('tab', { name: '4 Scale' }).click();
  await expect(page.getByRole('gridcell', { name: 'image 1, text 1' })).toHaveText('13');
  await choose(page, 'Precision', 'Full precision');
  await expect(page.getByRole('gridcell', { name: 'image 1, text 1' })).toHaveText('12.8571');
  await expect(loss).toHaveText('0.000754');
});
