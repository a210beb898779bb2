// What playing and scrubbing a run of training costs a frame, with sphere, matrix and all curves in sight and following.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { encodeDocument } from '../../../src/document/codec.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { trainingMessages } from '../../../src/i18n/training/messages.ts';
import { storageKey } from '../../../src/state/autosave.ts';
import { countNodes, countsOf, drawn, watch } from '../../e2e/support/performance.ts';
import { randomDocument } from './documents.ts';
import { workPerFrame } from './frames.ts';
import { builds, isQuick } from './opened.ts';
import { quantile, table } from './statistics.ts';

const { transport } = trainingMessages('en');
const pairs = 16;
/** Milliseconds of playing. */
const time = isQuick ? 1000 : 10_000;
/** Milliseconds of the main thread: of nineteen frames in twenty, and of any. */
const bounds = { usual: 10, most: 33 };

async function openedLab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 2000 }, locale: 'en-US' });
  const page = await context.newPage();
  await watch(page);
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [storageKey, encodeDocument(randomDocument(pairs))] as const);
  await page.goto(`${builds.page}?lesson=training`);
  await expect(page.getByRole('button', { name: transport.play })).toBeVisible();
  await page.getByRole('button', { name: pageMessages('en').app.close }).waitFor({ state: 'detached' });
  await drawn(page);
  return page;
}

const slider = (page: Page) => page.getByRole('slider', { name: transport.slider, exact: true });
const stepOf = async (page: Page) => Number(await slider(page).getAttribute('aria-valuenow'));

const row = (what: string, work: readonly number[], steps: number, counts: { readonly commits: number; readonly nodes: number }) =>
  [what, String(work.length), String(steps), ...[0.5, 0.95, 1].map((share) => quantile(work, share).toFixed(1)), String(counts.commits), String(counts.nodes)];
const heads = ['what', 'frames', 'steps', 'p50 ms', 'p95 ms', 'most ms', 'commits', 'nodes'];

test('playing with 16 pairs of 16 components', async ({ browser }) => {
  const rows: string[][] = [];
  const all: (readonly number[])[] = [];
  for (const speed of ['20', '100']) {
    const page = await openedLab(browser);
    await page.getByRole('combobox', { name: transport.speed }).selectOption(speed);
    await page.getByRole('button', { name: transport.play }).click();
    // Until the code has been seen often enough to be compiled.
    await page.waitForTimeout(1000);
    await countNodes(page);
    const [before, from] = [await countsOf(page), await stepOf(page)];
    const work = await workPerFrame(browser, page, () => page.waitForTimeout(time));
    const after = await countsOf(page);
    rows.push(row(`${speed} steps a second`, work, (await stepOf(page)) - from, { commits: after.commits - before.commits, nodes: after.nodes - before.nodes }));
    all.push(work);
    await page.context().close();
  }
  console.log(table(heads, rows));
  for (const work of isQuick ? [] : all) {
    expect(quantile(work, 0.95)).toBeLessThanOrEqual(bounds.usual);
    expect(Math.max(...work)).toBeLessThanOrEqual(bounds.most);
  }
});

test('scrubbing a run of 10,000 steps', async ({ browser }) => {
  const page = await openedLab(browser);
  await page.getByRole('combobox', { name: transport.speed }).selectOption('fastest');
  await page.getByRole('button', { name: transport.play }).click();
  await expect(page.getByRole('button', { name: transport.play })).toBeVisible({ timeout: 120_000 });
  const steps = await stepOf(page);
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider is not to be seen');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 12, y);
  await page.mouse.down();
  const moves = isQuick ? 30 : 300;
  const work = await workPerFrame(browser, page, async () => {
    for (let move = 0; move < moves; move += 1) {
      const share = 0.5 + 0.45 * Math.cos(move / 20);
      await page.mouse.move(box.x + share * box.width, y);
      await drawn(page);
    }
  });
  await page.mouse.up();
  console.log(table(heads.slice(0, 6), [row(`scrubbing ${steps} steps`, work, steps, { commits: 0, nodes: 0 }).slice(0, 6)]));
  await page.context().close();
});
