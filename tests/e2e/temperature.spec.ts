// The temperature: moved on its slider by key and by mouse, or typed as τ, 1/τ or ln(1/τ).
import type { Page } from '@playwright/test';
import { button, field, lossOn, lossText, middleOf, slider } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const [tau, scale, logitScale] = ['Temperature τ', 'Scale 1/τ', 'Logit scale ln(1/τ)'] as const;
const opening = lossText();

async function expectTemperature(page: Page, value: number): Promise<void> {
  await expect(slider(page, 'Temperature')).toHaveAttribute('aria-valuenow', String(value));
  await expect(field(page, tau)).toHaveValue(String(value));
  await expect(lossOn(page)).toHaveText(lossText({ temperature: value }));
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await page.keyboard.press('Enter');
}

/** Where on the window a temperature lies on the slider: its mark when it has one. */
async function placeOf(page: Page, stop: '0.01' | '0.07' | '1'): Promise<{ x: number; y: number }> {
  return middleOf(slider(page, 'Temperature').getByText(stop, { exact: true }));
}

test.describe('the slider by key', () => {
  test.beforeEach(({ page }) => slider(page, 'Temperature').focus());

  test('steps a twentieth of a decade, or a hundredth with Shift', async ({ page }) => {
    await expect(slider(page, 'Temperature')).toHaveAttribute('aria-valuetext', 'τ = 0.07, CLIP’s start');
    await page.keyboard.press('ArrowRight');
    await expectTemperature(page, 0.0785);
    await page.keyboard.press('ArrowLeft');
    await expectTemperature(page, 0.07);
    await page.keyboard.press('ArrowDown');
    await expectTemperature(page, 0.0624);
    await page.keyboard.press('ArrowUp');
    await expectTemperature(page, 0.07);
    await page.keyboard.press('Shift+ArrowRight');
    await expectTemperature(page, 0.0716);
    await expect(slider(page, 'Temperature')).toBeFocused();
  });

  test('goes to the next stop with Page keys, and to the ends with Home and End', async ({ page }) => {
    for (const [key, value] of [['PageUp', 1], ['PageUp', 10000], ['PageDown', 1], ['PageDown', 0.07], ['PageDown', 0.01], ['PageDown', 0.0001], ['End', 10000], ['Home', 0.0001]] as const) {
      await page.keyboard.press(key);
      await expectTemperature(page, value);
    }
    await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName(/Softmax/);
  });

  test('held down is one step to undo', async ({ page }) => {
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await expectTemperature(page, 0.125);
    await page.keyboard.press('Control+z');
    await expectTemperature(page, 0.07);
    await expect(button(page, 'Undo')).toBeDisabled();
  });
});

test.describe('the slider by mouse', () => {
  test('snaps to 0.01, 0.07 and 1, and follows in between', async ({ page }) => {
    const start = await placeOf(page, '0.07');
    const seen: number[] = [];
    const now = async () => Number(await slider(page, 'Temperature').getAttribute('aria-valuenow'));
    const y = (await middleOf(slider(page, 'Temperature'))).y;
    await page.mouse.move(start.x, y);
    await page.mouse.down();
    for (const stop of ['0.01', '1', '0.07'] as const) {
      const { x } = await placeOf(page, stop);
      await page.mouse.move(x + 40, y, { steps: 4 });
      seen.push(await now());
      await page.mouse.move(x + 4, y, { steps: 4 });
      await expectTemperature(page, Number(stop));
    }
    expect(seen[0]).toBeGreaterThan(0.01);
    expect(seen[1]).toBeGreaterThan(1);
    expect(seen[2]).toBeGreaterThan(0.07);
    await page.mouse.up();
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('dragged is one step to undo', async ({ page }) => {
    const [from, to] = [await placeOf(page, '0.07'), await placeOf(page, '1')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 12 });
    await expectTemperature(page, 1);
    await page.mouse.up();
    await expectTemperature(page, 1);
    await button(page, 'Undo').click();
    await expectTemperature(page, 0.07);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('gives the old temperature back on Escape during a drag', async ({ page }) => {
    const [from, to] = [await placeOf(page, '0.07'), await placeOf(page, '0.01')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await expectTemperature(page, 0.01);
    await page.keyboard.press('Escape');
    await expectTemperature(page, 0.07);
    await page.mouse.move(from.x + 60, from.y);
    await page.mouse.up();
    await expectTemperature(page, 0.07);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('goes where the track is pressed', async ({ page }) => {
    const { x, y } = await placeOf(page, '1');
    await page.mouse.click(x, y);
    await expectTemperature(page, 1);
  });
});

test.describe('a field', () => {
  test('takes any of the three forms, and the other two follow', async ({ page }) => {
    await type(page, scale, '20');
    await expect(field(page, tau)).toHaveValue('0.05');
    await expect(field(page, logitScale)).toHaveValue('2.9957');
    await expect(lossOn(page)).toHaveText(lossText({ temperature: 0.05 }));

    await type(page, logitScale, '0');
    await expect(field(page, tau)).toHaveValue('1');
    await expect(field(page, scale)).toHaveValue('1');
    await expect(lossOn(page)).toHaveText(lossText({ temperature: 1 }));

    await type(page, tau, '0.01');
    await expect(field(page, scale)).toHaveValue('100');
    await expect(field(page, logitScale)).toHaveValue('4.6052');
    await expect(lossOn(page)).toHaveText(lossText({ temperature: 0.01 }));

    for (let undo = 0; undo < 3; undo += 1) await button(page, 'Undo').click();
    await expectTemperature(page, 0.07);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('keeps a number as typed, also after a reload', async ({ page }) => {
    for (const [text, value] of [['7e-2', 0.07], ['0,07', 0.07], ['0.070', 0.07], ['2e-1', 0.2], ['0,35', 0.35]] as const) {
      await test.step(text, async () => {
        await type(page, tau, text);
        await expect(field(page, tau)).toHaveValue(text);
        await expect(lossOn(page)).toHaveText(lossText({ temperature: value }));
        await page.reload();
        await expect(field(page, tau)).toHaveValue(text);
        await expect(slider(page, 'Temperature')).toHaveAttribute('aria-valuenow', String(value));
        await expect(lossOn(page)).toHaveText(lossText({ temperature: value }));
      });
    }
  });

  test('steps with the arrows, a held one as one step', async ({ page }) => {
    await field(page, tau).focus();
    for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('ArrowUp');
    await page.keyboard.up('ArrowUp');
    await expectTemperature(page, 0.0988);
    await button(page, 'Undo').click();
    await expectTemperature(page, 0.07);
    await expect(lossOn(page)).toHaveText(opening);
  });
});
