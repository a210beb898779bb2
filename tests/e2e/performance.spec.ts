// What a drag costs, in counts: one layout and one style recalculation a move, no React, no new node; and nothing at all when idle.
import type { Locator, Page } from '@playwright/test';
import { inChromium } from './support/engines.ts';
import { expect, openPage, test } from './support/page.ts';
import { costOfDrag, countNodes, countsOf, drawn, medianOfDrag, meter, startDrag, watch } from './support/performance.ts';

test.use({ start: null });
test.beforeEach(async ({ page }) => {
  await watch(page);
  await openPage(page, './');
  await page.getByRole('button', { name: 'Close this card' }).click();
  await expect(page.getByRole('math')).toHaveCount(2);
  await drawn(page);
});

const drags: readonly (readonly [what: string, target: (page: Page) => Locator])[] = [
  ['the temperature', (page) => page.getByRole('slider', { name: 'Temperature' })],
  ['a component of a text', (page) => page.getByRole('gridcell', { name: 'text 3, component 2' })],
  ['a component of an image', (page) => page.getByRole('gridcell', { name: 'image 2, component 2' })],
  ['a vector in the lens', (page) => page.getByRole('slider', { name: 'turn text 3' })],
];

for (const [what, target] of drags) {
  test(`dragging ${what} costs one layout and one style recalculation a move`, inChromium('counters'), async ({ page }, info) => {
    const cost = await costOfDrag(target(page), 40);
    const median = await medianOfDrag(target(page), 40);
    const line = `${what}: ${cost.moves} moves; a move: ${cost.layouts} layouts, ${cost.recalculations} style recalculations, ${cost.commits} commits, ${median.toFixed(1)} ms; ${cost.needless} nodes created needlessly`;
    info.annotations.push({ type: 'cost', description: line });
    console.log(line);
    expect(cost.layouts).toBeGreaterThan(0);
    expect(cost.layouts).toBeLessThanOrEqual(1);
    expect(cost.recalculations).toBeLessThanOrEqual(1);
    expect(cost.commits).toBe(0);
    expect(cost.needless).toBe(0);
  });
}

test('a card of the guided lesson costs two layouts, or a few where it sets formulas', inChromium('counters'), async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, './?lesson=guided/length');
  await drawn(page);
  const { read } = await meter(page);
  const layouts: number[] = [];
  for (let card = 0; card < 6; card += 1) {
    const before = await read();
    await page.getByRole('button', { name: 'Next →' }).press('Enter');
    await drawn(page);
    layouts.push((await read()).layouts - before.layouts);
  }
  console.log(`a card: ${layouts.join(', ')} layouts`);
  expect(Math.min(...layouts)).toBeGreaterThan(0);
  expect(layouts.sort((a, b) => a - b)[2]).toBeLessThanOrEqual(2);
  expect(Math.max(...layouts)).toBeLessThanOrEqual(4);
});

test('a formula whose numbers have a former length again is not typeset again', async ({ page }) => {
  const drag = await startDrag(page.getByRole('gridcell', { name: 'text 3, component 2' }));
  await countNodes(page);
  const typesetsAfter = async (distance: number) => {
    await drag.to(distance);
    return (await countsOf(page)).typesets;
  };
  const there = await typesetsAfter(60);
  expect(there).toBeGreaterThan(0);
  expect(await typesetsAfter(0)).toBe(there);
  expect(await typesetsAfter(60)).toBe(there);
});

test('ten seconds after its load the page asks for no frame, and no timer fires', async ({ page }) => {
  const reached = (ms: number) => expect.poll(() => page.evaluate(() => performance.now()), { timeout: 20_000, intervals: [500] }).toBeGreaterThan(ms);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await reached(10_000);
  const before = await countsOf(page);
  // The counting itself works.
  expect(Math.min(before.commits, before.frames, before.timers)).toBeGreaterThan(0);
  await reached(15_000);
  expect(await countsOf(page)).toEqual(before);
});
