// Editing by touch: a sheet of steppers on a phone, and numbers that follow a finger on a tablet.
import type { Locator, Page } from '@playwright/test';
import { inChromium } from './support/engines.ts';
import { button, field, imageCell, imageGrid, lossOn, lossText, matrixCell, middleOf, withComponent } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const opening = lossText();
// Undo is clicked here, not tapped: it may first have to be scrolled to, and a tap that stops a scroll is no click.

/** A finger put on an element, moved by (dx, dy) in small steps and lifted. */
async function swipe(page: Page, target: Locator, [dx, dy]: readonly [number, number]): Promise<void> {
  const { x, y } = await middleOf(target);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * share, y: y + dy * share }] });
  const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / 4);
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step += 1) await touch('touchMove', step / steps);
  await touch('touchEnd', 1);
}

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: 'Close this card' }).tap();
  await expect(page.getByRole('region', { name: 'Explanation' }).getByRole('math')).toHaveCount(2);
});

test.describe('on a phone', inChromium('fingers'), () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('tapping a vector opens a sheet that leaves the matrix in view', async ({ page }) => {
    await imageCell(page, 2, 1).tap();
    const sheet = page.getByRole('dialog', { name: 'image 2' });
    await expect(sheet).toBeVisible();
    await expect.poll(async () => (await sheet.boundingBox())!.height).toBeLessThanOrEqual(844 * 0.45 + 0.5);
    for (const pair of [1, 2, 3]) {
      const cell = async () => (await matrixCell(page, pair, pair).boundingBox())!;
      await expect.poll(async () => (await cell()).y, 'the matrix is not scrolled away').toBeGreaterThanOrEqual(0);
      await expect.poll(async () => (await sheet.boundingBox())!.y - (await cell()).y - (await cell()).height, 'the sheet does not cover the matrix').toBeGreaterThanOrEqual(0);
    }
    for (const stepper of await sheet.getByRole('button', { name: /^(More|Less): image 2, component/ }).all()) {
      const { width, height } = (await stepper.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await expect(sheet.getByRole('button', { name: /^(More|Less): image 2, component/ })).toHaveCount(6);
  });

  test('the steppers of the sheet change the loss, a step each', async ({ page }) => {
    await imageCell(page, 2, 1).tap();
    const sheet = page.getByRole('dialog', { name: 'image 2' });
    await button(page, 'More: image 2, component 1').tap();
    await button(page, 'More: image 2, component 1').tap();
    await expect(field(sheet, 'image 2, component 1')).toHaveValue('0.2');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 2, 1, 0.2)));
    await button(page, 'Less: image 2, component 1').tap();
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 2, 1, 0.1)));
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect(sheet).toHaveCount(0);
    for (let undo = 0; undo < 3; undo += 1) await button(page, 'Undo').click();
    await expect(lossOn(page)).toHaveText(opening);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('the loss comes up above the temperature only while that is at work and the loss itself is out of sight', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    const chip = page.locator('.loss-chip p');
    const corner = page.locator('.corner');
    const bar = page.locator('.temperature-bar');
    const cornerAt = (offset: number) => corner.evaluate((element, by) => window.scrollBy(0, element.getBoundingClientRect().top - by), offset);
    const barTop = (await bar.boundingBox())!.y;
    await bar.getByRole('slider').focus();
    await cornerAt(barTop + 20);
    await expect(chip).toBeVisible();
    await cornerAt(barTop - 20);
    await expect(chip).toBeHidden();
    await cornerAt(barTop + 20);
    await expect(chip).toBeVisible();
    await bar.getByRole('slider').blur();
    await expect(chip).toBeHidden();
  });

  test('what is wrong with the temperature is said where it is in sight', async ({ page }) => {
    await field(page, 'Temperature τ').fill('0');
    await field(page, 'Temperature τ').press('Enter');
    const fault = page.locator('.temperature-bar').getByRole('alert');
    await expect(fault).toBeInViewport({ ratio: 1 });
    await expect(field(page, 'Temperature τ')).toBeInViewport({ ratio: 1 });
  });

  test('another cell of the matrix can be picked beside the open sheet', async ({ page }) => {
    await imageCell(page, 1, 1).tap();
    await matrixCell(page, 1, 1).tap();
    await expect(matrixCell(page, 1, 1)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('dialog', { name: 'image 1' })).toBeVisible();
  });
});

test.describe('on a tablet', inChromium('fingers'), () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

  test('a tap, though it wobbles, opens a number to be typed', async ({ page }) => {
    const cell = imageCell(page, 1, 2);
    await swipe(page, cell, [7, 0]);
    await expect(field(page, 'image 1, component 2')).toBeFocused();
    await expect(button(page, 'Undo')).toBeDisabled();
    await page.keyboard.type('0.4');
    await page.keyboard.press('Enter');
    await expect(cell).toHaveText('0.4');
  });

  test('a number follows a finger that moves sideways, as one step', async ({ page }) => {
    const cell = imageCell(page, 1, 2);
    await swipe(page, cell, [40, 0]);
    await expect(cell).toHaveText('0.4');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.4)));
    await button(page, 'Undo').click();
    await expect(cell).toHaveText('0');
    await expect(lossOn(page)).toHaveText(opening);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('a finger that moves up scrolls the page and changes nothing', async ({ page }) => {
    const place = async () => (await imageGrid(page).boundingBox())!.y;
    const cell = imageCell(page, 3, 2);
    await middleOf(cell);
    const before = await place();
    await swipe(page, cell, [0, -120]);
    await expect.poll(place).toBeLessThan(before - 20);
    await expect(cell).toHaveText('0');
    await expect(lossOn(page)).toHaveText(opening);
    await expect(button(page, 'Undo')).toBeDisabled();
  });
});
