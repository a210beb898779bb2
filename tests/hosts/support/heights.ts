// The heights of a page's frames over time, by the page's own clock.
import { expect, type Page } from '@playwright/test';

interface Change {
  readonly frame: number;
  readonly height: number;
  /** ms */
  readonly at: number;
}

declare global {
  interface Window {
    readonly heightChanges: Change[];
    /** When each frame was loaded, ms. */
    readonly loadedAt: number[];
    /** When an embed told of a step, or the window was made another size, ms. */
    readonly causesAt: number[];
  }
}

/** To be called before the page is opened. */
export async function recordHeights(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const changes: Change[] = [];
    const loadedAt: number[] = [];
    const causesAt: number[] = [];
    Object.assign(window, { heightChanges: changes, loadedAt, causesAt });
    window.addEventListener('resize', () => causesAt.push(performance.now()));
    window.addEventListener('message', ({ data }) => {
      if (data?.clipLab === 1 && data.type === 'step') causesAt.push(performance.now());
    });
    const indexOf = (target: EventTarget | null) => [...document.querySelectorAll('iframe')].findIndex((frame) => frame === target);
    const resizes = new ResizeObserver((entries) => {
      for (const { target } of entries) changes.push({ frame: indexOf(target), height: target.clientHeight, at: performance.now() });
    });
    document.addEventListener('load', ({ target }) => {
      if (indexOf(target) >= 0) loadedAt[indexOf(target)] = performance.now();
    }, { capture: true });
    document.addEventListener('DOMContentLoaded', () => {
      for (const frame of document.querySelectorAll('iframe')) resizes.observe(frame);
    });
  });
}

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

export const pass = (page: Page, ms: number) => now(page).then((from) => page.waitForFunction((until) => performance.now() > until, from + ms, { timeout: ms + 30_000 }));

const changesSince = (page: Page, from: number): Promise<readonly Change[]> => page.evaluate((since) => window.heightChanges.filter(({ at }) => at >= since), from);

/** Does something, and holds that the heights settle within a second of its effect; answers after how many ms they had. */
export async function expectSettled(page: Page, act: () => Promise<void>): Promise<number> {
  const before = await page.evaluate(() => window.causesAt.length);
  await act();
  await expect.poll(() => page.evaluate(() => window.causesAt.length)).toBeGreaterThan(before);
  await pass(page, 1500);
  const from = await page.evaluate((index) => window.causesAt[index]!, before);
  const last = (await changesSince(page, from)).at(-1);
  const took = last ? last.at - from : 0;
  expect(took, 'ms until the heights have settled').toBeLessThan(1000);
  return took;
}

/** Holds that no frame has changed its height while `seconds` passed. */
export async function expectStill(page: Page, seconds: number): Promise<void> {
  const from = await now(page);
  await pass(page, seconds * 1000);
  expect(await changesSince(page, from), `heights over ${seconds} s`).toEqual([]);
}
