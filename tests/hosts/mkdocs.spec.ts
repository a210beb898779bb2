// A course made by MkDocs-Material, with MathJax, footnotes and a palette to switch: two embeds on a page of it.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { enter, imageCell, lossOn, lossText, matrixCell, withComponent } from '../e2e/support/figure.ts';
import { elementFrame, expect, hostUrl, stanceOf, test } from './support/host.ts';
import { expectSettled, expectStill, pass, recordHeights } from './support/heights.ts';

const seconds = Number(process.env.CLIP_LAB_HOST_SECONDS ?? 60);

const open = (page: Page, path: string) => page.goto(`${hostUrl}/${path}`);
const plainFrame = (page: Page): FrameLocator => page.frameLocator('iframe[src*="step=gradient"]');
const framesOn = (page: Page): Locator => page.locator('iframe');
const formulasOn = (page: Page) => page.locator('mjx-container').evaluateAll((all) => all.map((each) => each.outerHTML));
const switchPalette = (page: Page, name: string) => page.locator(`label[title="${name}"]:visible`).click();

/** Both frames are loaded when they come near; then the page is where it was. */
async function showBoth(page: Page): Promise<void> {
  for (const [frame, embed] of [[1, plainFrame(page)], [0, elementFrame(page)]] as const) {
    await framesOn(page).nth(frame).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect(lossOn(embed)).toHaveText(lossText());
  }
}

test('two embeds show and fit, formulas are as without them, and nothing takes the focus or scrolls', async ({ page }) => {
  await open(page, 'without/loss/');
  await expect(page.locator('mjx-container')).toHaveCount(7);
  const without = await formulasOn(page);

  await open(page, 'en/loss/');
  await expect(lossOn(elementFrame(page))).toHaveText(lossText());
  await expect(page.locator('mjx-container')).toHaveCount(7);
  expect(await stanceOf(page)).toEqual({ scrolled: 0, focused: 'BODY' });
  await showBoth(page);
  expect(await formulasOn(page)).toEqual(without);
  for (const [frame, embed] of [[0, elementFrame(page)], [1, plainFrame(page)]] as const) {
    const { over, content } = await embed.locator('html').evaluate(({ scrollHeight, clientHeight }) => ({ over: scrollHeight - clientHeight, content: Math.ceil(document.getElementById('root')!.getBoundingClientRect().height) }));
    expect(over, 'px hidden in the frame').toBe(0);
    expect(await framesOn(page).nth(frame).evaluate(({ clientHeight }) => clientHeight)).toBe(frame === 0 ? content : 600);
  }
  expect((await stanceOf(page)).focused).toBe('BODY');
});

test('heights settle within a second of the load and of each step, and then stay', async ({ page }) => {
  test.setTimeout(seconds * 1000 + 90_000);
  await recordHeights(page);
  await open(page, 'en/loss/');
  await showBoth(page);
  await expect.poll(() => page.evaluate(() => Object.keys(window.loadedAt).length)).toBe(2);
  await pass(page, 1200);
  const settled = await page.evaluate(() => [0, 1].map((frame) => {
    const last = window.heightChanges.filter((change) => change.frame === frame).at(-1)!;
    return { height: last.height, took: Math.max(0, last.at - window.loadedAt[frame]!) };
  }));
  for (const { took } of settled) expect(took, 'ms from the load to the last height').toBeLessThan(1000);

  // On a phone the steps are not all of one height.
  const embed = elementFrame(page);
  const turned = await expectSettled(page, () => page.setViewportSize({ width: 390, height: 844 }));
  const steps = [`390 px wide: after ${turned.toFixed(0)} ms`];
  for (const name of ['Embed', 'Normalise', 'Dot product', 'Scale', 'Softmax', 'Loss', 'Gradient']) {
    const took = await expectSettled(page, () => embed.getByRole('tab', { name: new RegExp(name) }).click());
    steps.push(`${name}: ${await framesOn(page).first().evaluate(({ clientHeight }) => clientHeight)} px after ${took.toFixed(0)} ms`);
  }
  console.log(`load: ${settled.map(({ height, took }) => `${height} px after ${took.toFixed(0)} ms`).join(', ')}; ${steps.join(', ')}`);
  await expectStill(page, seconds);
});

test('the theme follows the palette, also on the next page, and the language is that of the text around it', async ({ page }) => {
  await open(page, 'pt/loss/');
  const embed = elementFrame(page);
  await expect(embed.locator('html[lang=pt-BR][data-theme=light]')).toHaveCount(1);
  await switchPalette(page, 'Switch to dark mode');
  await expect(embed.locator('html[data-theme=dark]')).toHaveCount(1);
  await open(page, 'pt/temperature/');
  await expect(embed.locator('html[lang=en][data-theme=dark]')).toHaveCount(1);
  await switchPalette(page, 'Switch to light mode');
  await expect(embed.locator('html[data-theme=light]')).toHaveCount(1);
});

test('footnotes lead there and back, past embeds that are still taking their heights', async ({ page }) => {
  await open(page, 'en/loss/#fn:nats');
  const note = page.locator('[id="fn:nats"]');
  await showBoth(page);
  await page.locator('[id="fnref:nats"] a').click();
  await expect(note).toBeInViewport();
  await note.locator('.footnote-backref').click();
  await expect(page.locator('[id="fnref:nats"]')).toBeInViewport();
  const before = await stanceOf(page);
  await pass(page, 1200);
  expect(await stanceOf(page)).toEqual(before);
});

test('the wheel over an embed scrolls the page, and Tab goes through both and on', async ({ page }) => {
  await open(page, 'en/loss/');
  await showBoth(page);
  for (const embed of [elementFrame(page), plainFrame(page)]) {
    await matrixCell(embed, 1, 1).hover();
    const { scrolled } = await stanceOf(page);
    await page.mouse.wheel(0, scrolled > 200 ? -200 : 200);
    await expect.poll(async () => Math.abs((await stanceOf(page)).scrolled - scrolled)).toBeGreaterThan(100);
  }
  const stops = ['CLIP Lab: Softmax', '3', 'CLIP Lab: gradient', 'Jump back to footnote 1 in the text'];
  const passed: string[] = [];
  await page.locator('[id="fnref:softmax"] a').focus();
  for (let press = 0; press < 100 && passed.at(-1) !== stops.at(-1); press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.getAttribute('title') ?? document.activeElement?.textContent ?? '');
    if (stops.includes(at) && passed.at(-1) !== at) passed.push(at);
  }
  expect(passed).toEqual(stops);
});

test('where pages change without being loaded, the element works on each that comes', async ({ page }) => {
  await open(page, 'instant/');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  const go = (name: string) => page.locator('.md-nav--primary').getByRole('link', { name }).click();
  const embed = elementFrame(page);
  await go('The contrastive loss');
  await enter(imageCell(embed, 1, 2), '0.5');
  await expect(lossOn(embed)).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
  await switchPalette(page, 'Switch to dark mode');
  await expect(embed.locator('html[data-theme=dark]')).toHaveCount(1);
  await go('The temperature');
  await expect(embed.getByRole('tab', { selected: true })).toContainText('Scale');
  await expect(embed.locator('html[data-theme=dark]')).toHaveCount(1);
  await page.goBack();
  await expect(embed.getByRole('tab', { selected: true })).toContainText('Softmax');
  await expect(page.locator('mjx-container')).toHaveCount(7);
  await expect.poll(() => page.locator('clip-lab iframe').evaluate(({ clientHeight }) => clientHeight)).not.toBe(600);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
});
