// A deck of reveal.js with embeds on its slides: the iframe loaded with its slide, and the element.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { imageCell, lossOn, lossText, matrixCell, slider } from '../e2e/support/figure.ts';
import { expect, hostUrl, test } from './support/host.ts';

declare global {
  interface Window {
    readonly Reveal: { getIndices(): { readonly h: number } };
  }
}

const open = async (page: Page, slide: number) => {
  await page.goto(`${hostUrl}/reveal/#/${slide}`);
  await expect(page.locator('.reveal.ready')).toBeVisible();
};
/** Asks the deck itself: the address follows it a second later. */
const expectSlide = (page: Page, slide: number) => expect.poll(() => page.evaluate(() => window.Reveal.getIndices().h)).toBe(slide);
const shownFrame = (page: Page): FrameLocator => page.frameLocator('section.present iframe');

/** The middle of an element of the shown frame, in the window; the deck's scale counts, which Playwright does not know of in Firefox. */
async function middleIn(page: Page, target: Locator): Promise<{ x: number; y: number }> {
  const frame = await page.locator('section.present iframe').evaluate((element: HTMLElement) => {
    const { x, y, width } = element.getBoundingClientRect();
    return { x, y, scale: width / element.offsetWidth };
  });
  const inner = await target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return { x: frame.x + inner.x * frame.scale, y: frame.y + inner.y * frame.scale };
}

test('keys that the embed has no use for lead through the deck, and Escape gives it the focus back', async ({ page }) => {
  await open(page, 0);
  await page.keyboard.press('PageDown');
  await expectSlide(page, 1);
  const embed = shownFrame(page);
  await expect(lossOn(embed)).toHaveText(lossText());
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  // Arrows are the grid's.
  await imageCell(embed, 1, 1).focus();
  await page.keyboard.press('ArrowRight');
  await expect(imageCell(embed, 1, 2)).toBeFocused();
  await expectSlide(page, 1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 2);

  await imageCell(shownFrame(page), 1, 1).focus();
  await page.keyboard.press('PageUp');
  await expectSlide(page, 1);
  // The embed that is gone has left the keys to the deck.
  for (const slide of [2, 3]) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, slide);
  }
});

test('a presentation on a slide goes through its steps, and then the deck goes on', async ({ page }) => {
  await open(page, 3);
  const shown = shownFrame(page);
  const step = (name: string) => expect(shown.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible();
  await step('Loss');
  await matrixCell(shown, 1, 1).focus();
  await page.keyboard.press('PageDown');
  await step('Gradient');
  await expectSlide(page, 3);
  for (const slide of [4, 5]) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, slide);
  }
});

test('an embed on a slide that was hidden takes its height when it is shown', async ({ page }) => {
  await open(page, 0);
  await expect(page.locator('clip-lab')).toHaveCount(2);
  await page.keyboard.press('End');
  await expectSlide(page, 6);
  await expect(lossOn(shownFrame(page))).toHaveText(lossText());
  const frame = page.locator('section.present iframe');
  const content = () => shownFrame(page).locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect.poll(async () => (await frame.evaluate(({ clientHeight }) => clientHeight)) - (await content())).toBe(0);
  // The theme of the deck would hold frames to less than the slide.
  expect(await frame.evaluate(({ clientWidth, parentElement }) => clientWidth - (parentElement?.clientWidth ?? 0))).toBe(0);
});

for (const [name, width, height] of [['larger', 1920, 1080], ['smaller', 800, 600]] as const) {
  test(`a deck made ${name} leaves the figure usable`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, 1);
    const embed = shownFrame(page);
    await expect(lossOn(embed)).toHaveText(lossText());
    const cell = await middleIn(page, matrixCell(embed, 3, 1));
    await page.mouse.click(cell.x, cell.y);
    await expect(matrixCell(embed, 3, 1)).toHaveAttribute('aria-selected', 'true');
    const thumb = await middleIn(page, slider(embed, 'Temperature'));
    await page.mouse.move(thumb.x, thumb.y);
    await page.mouse.down();
    await page.mouse.move(thumb.x + 60, thumb.y, { steps: 5 });
    await page.mouse.up();
    await expect(lossOn(embed)).not.toHaveText(lossText());
    const edges = await page.locator('section.present iframe').evaluate((frame) => frame.getBoundingClientRect().toJSON() as DOMRect);
    expect(edges.top).toBeGreaterThanOrEqual(0);
    expect(edges.bottom).toBeLessThanOrEqual(height);
  });
}
