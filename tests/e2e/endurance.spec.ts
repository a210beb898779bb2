// Hours of use in short: after a warm-up, doing everything over and over leaves no node, no listener and hardly any memory behind.
import type { CDPSession, Page } from '@playwright/test';
import { inChromium } from './support/engines.ts';
import { expect, test } from './support/page.ts';

/** Rounds of about ten actions each. */
const rounds = Number(process.env.CLIP_LAB_ROUNDS ?? 10);

/** After which all is there that is made once: each step has been gone to. */
const warmUp = Math.min(20, rounds);

/** One round, within the page: everything that is done here is also undone, so that each round begins alike. */
const doRounds = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (times) => {
    const press = async (name: string) => {
      const target = Array.from(document.querySelectorAll('button')).find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
      target?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const tabs = Array.from(document.querySelectorAll<HTMLElement>('[role=tab]'));
    for (let round = 0; round < times; round += 1) {
      tabs[round % tabs.length]?.click();
      for (const name of ['More: Pairs', 'More: Dimensions', 'Draw new numbers', 'Swap captions 2 and 3', 'Undo', 'Undo', 'Undo', 'Undo', 'Redo', 'Undo']) await press(name);
    }
    tabs[0]?.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, count);

async function measure(session: CDPSession): Promise<{ readonly nodes: number; readonly listeners: number; readonly bytes: number }> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  // The numbers of matrices lie outside the heap of the scripts, and so do the browser's own objects.
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, bytes: usedSize + embedderHeapUsedSize + backingStorageSize };
}

test('memory stays flat while the page is used over and over', inChromium('memory'), async ({ page, context }) => {
  test.setTimeout(60_000 + rounds * 3000);
  await page.getByRole('button', { name: 'Close this card' }).click();
  await expect(page.getByRole('math').first()).toBeAttached();
  const session = await context.newCDPSession(page);
  await doRounds(page, warmUp);
  const before = await measure(session);
  await doRounds(page, rounds);
  const after = await measure(session);
  console.log(`${rounds} rounds: ${before.nodes} → ${after.nodes} nodes, ${before.listeners} → ${after.listeners} listeners, ${(before.bytes / 1e6).toFixed(1)} → ${(after.bytes / 1e6).toFixed(1)} MB`);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1 + 100);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.1 + 20);
  expect(after.bytes).toBeLessThanOrEqual(before.bytes * 1.1 + 1e6);
});
