// What is typed and cannot be used: it stays as typed, is explained beside its field, and changes nothing else.
import type { Locator, Page } from '@playwright/test';
import { button, enter, field, imageCell, lossOn, lossText, matrixCell, readings, textCell } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const opening = lossText();

/** The field is marked, described by a reason that also stands on the page, and holds `text`. */
async function expectRefused(input: Locator, text: string, reason: RegExp): Promise<void> {
  await expect(input).toHaveValue(text);
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveAccessibleDescription(reason);
  await expect(input.page().getByRole('alert').filter({ hasText: reason }).first()).toBeVisible();
}

async function expectNoNaN(page: Page): Promise<void> {
  await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined/);
}

const numberReasons = [
  ['', /Type a number/],
  ['half', /not a number/],
  ['NaN', /not a number/],
  ['Infinity', /not a number/],
  ['1.2.3', /not a number/],
  ['1e999', /too large/],
] as const;

test.describe('a component', () => {
  test('is refused with a reason, and Escape gives the old number back', async ({ page }) => {
    const before = await readings(page);
    const input = field(page, 'image 1, component 2');
    for (const [text, reason] of [...numberReasons, ['1e-101', /Type 0, or a size from/], ['1e101', /Type 0, or a size from/]] as const) {
      await test.step(`“${text}”`, async () => {
        await enter(imageCell(page, 1, 2), text);
        await expectRefused(input, text, reason);
        await expect(input).toBeFocused();
        await expect.poll(() => readings(page)).toEqual(before);
        await expect(page.getByRole('alert')).toHaveCount(1);
        await page.keyboard.press('Escape');
        await expect(input).toHaveCount(0);
        await expect(imageCell(page, 1, 2)).toHaveText('0');
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expectNoNaN(page);
      });
    }
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('mended is taken', async ({ page }) => {
    await enter(imageCell(page, 1, 2), 'half');
    const input = field(page, 'image 1, component 2');
    await expectRefused(input, 'half', /not a number/);
    await input.fill('0.5');
    await expect(input).toHaveAttribute('aria-invalid', 'false');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(imageCell(page, 1, 2)).toHaveText('0.5');
    await expect(imageCell(page, 1, 2)).toBeFocused();
  });

  test('refused twice over keeps both texts, also when the focus goes elsewhere', async ({ page }) => {
    await enter(imageCell(page, 1, 2), 'one');
    await enter(textCell(page, 3, 1), 'two');
    await page.getByRole('tab', { name: /Loss/ }).click();
    await expect(page.getByRole('alert')).toHaveCount(2);
    await expectRefused(field(page, 'image 1, component 2'), 'one', /not a number/);
    await expectRefused(field(page, 'text 3, component 1'), 'two', /not a number/);
    await expect(lossOn(page)).toHaveText(opening);
    await field(page, 'text 3, component 1').press('Escape');
    await expectRefused(field(page, 'image 1, component 2'), 'one', /not a number/);
    await expect(textCell(page, 3, 1)).toHaveText('0');
  });

  test('is refused in the editor of its image as well', async ({ page }) => {
    const before = await readings(page);
    await page.getByRole('rowheader', { name: 'image 2, dog' }).click();
    const input = field(page.getByRole('dialog', { name: 'image 2' }), 'image 2, component 2');
    await input.fill('1e101');
    await page.keyboard.press('Enter');
    await expectRefused(input, '1e101', /Type 0, or a size from/);
    await expect.poll(() => readings(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(input).toHaveValue('1');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('the temperature', () => {
  const tau = 'Temperature τ';
  const outside = /Type a number from 0\.0001 to 10000\./;
  test('is refused with a reason, and Escape gives the old number back', async ({ page }) => {
    const before = await readings(page);
    for (const [text, reason] of [...numberReasons, ['0', /must be above 0/], ['-1', /must be above 0/], ['1e-5', outside], ['1e5', outside]] as const) {
      await test.step(`“${text}”`, async () => {
        await field(page, tau).fill(text);
        await page.keyboard.press('Enter');
        await expectRefused(field(page, tau), text, reason);
        await expect.poll(() => readings(page)).toEqual({ ...before, temperature: [text, ...before.temperature!.slice(1)] });
        await page.keyboard.press('Escape');
        await expect(field(page, tau)).toHaveValue('0.07');
        await expect(field(page, tau)).not.toHaveAttribute('aria-invalid', 'true');
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expectNoNaN(page);
      });
    }
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('mended is taken', async ({ page }) => {
    await field(page, tau).fill('abc');
    await field(page, tau).blur();
    await expectRefused(field(page, tau), 'abc', /not a number/);
    await field(page, tau).fill('0.1');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(lossOn(page)).toHaveText(lossText({ temperature: 0.1 }));
  });

  test('is not given by a scale of 0 or a logit scale out of reach', async ({ page }) => {
    for (const [name, text, reason] of [['Scale 1/τ', '0', /must be above 0/], ['Logit scale ln(1/τ)', '10', /Type a number from −9\.2103 to 9\.2103/]] as const) {
      await field(page, name).fill(text);
      await page.keyboard.press('Enter');
      await expectRefused(field(page, name), text, reason);
      await expect(lossOn(page)).toHaveText(opening);
      await page.keyboard.press('Escape');
    }
  });
});

test('a zero vector has no direction: the page says so, and the rest works', async ({ page }) => {
  await page.getByRole('switch', { name: 'Normalise the vectors' }).first().click();
  await enter(imageCell(page, 2, 2), '0');
  const notice = page.getByRole('listitem').getByText('Image 2 is the zero vector: it has no direction, so no cosine with it exists.');
  await expect(notice).toBeVisible();
  const images = [[1, 0, 0], [0, 0, 0], [0, 0, 1]];
  await expect(lossOn(page)).toHaveText(lossText({ images, normalize: true }));
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expectNoNaN(page);
  }
  await page.getByRole('tab', { name: /Compare/ }).click();
  for (const text of [1, 2, 3]) await expect(matrixCell(page, 2, text)).toHaveAccessibleName(`image 2, text ${text}: no direction`);
  await expect(matrixCell(page, 1, 1)).toHaveText('0.9939');
  await enter(imageCell(page, 1, 2), '0.5');
  await expect(lossOn(page)).toHaveText(lossText({ images: [[1, 0.5, 0], ...images.slice(1)], normalize: true }));
  await enter(imageCell(page, 2, 2), '1');
  await expect(notice).toHaveCount(0);
});

test('a label over its length is kept, explained and not taken', async ({ page }) => {
  await page.getByRole('rowheader', { name: 'image 2, dog' }).click();
  const name = field(page, 'Name of image 2');
  await name.fill('x'.repeat(61));
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('x'.repeat(61));
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription('Use at most 60 characters.');
  await expect(page.getByText('Use at most 60 characters.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'image 2, dog' })).toBeVisible();
  await name.fill('x'.repeat(60));
  await expect(page.getByText('Use at most 60 characters.')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: `image 2, ${'x'.repeat(60)}` })).toBeVisible();
});

test('letters typed on a cell show there and are refused there', async ({ page }) => {
  const cell = imageCell(page, 1, 2);
  await cell.focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(field(page, 'image 1, component 2')).toHaveValue('abc');
  await page.keyboard.press('Escape');
  await expect(cell).toHaveText('0');
});
