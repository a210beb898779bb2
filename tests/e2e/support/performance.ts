// What a drag costs the browser: layouts, style recalculations, React commits, new nodes, and time on the main thread.
import type { CDPSession, Locator, Page } from '@playwright/test';

interface Counts {
  commits: number;
  nodes: number;
  /** Animation frames asked for. */
  frames: number;
  /** Timers that fired. */
  timers: number;
}

declare global {
  interface Window {
    readonly counts: Counts;
  }
}

/** Counts from the page's first script on. React tells of its commits to the hook that its developer tools install. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts = { commits: 0, nodes: 0, frames: 0, timers: 0 };
    const hook = { supportsFiber: true, inject: () => 1, onCommitFiberRoot: () => (counts.commits += 1), onCommitFiberUnmount: () => undefined };
    const { requestAnimationFrame: frame, setTimeout: once, setInterval: repeat } = window;
    const counted = (task: (...values: unknown[]) => void) => (...values: unknown[]) => {
      counts.timers += 1;
      task(...values);
    };
    Object.assign(window, {
      counts,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: hook,
      requestAnimationFrame: (task: FrameRequestCallback) => {
        counts.frames += 1;
        return frame.call(window, task);
      },
      setTimeout: (task: () => void, ...rest: [number]) => once.call(window, counted(task), ...rest),
      setInterval: (task: () => void, ...rest: [number]) => repeat.call(window, counted(task), ...rest),
    });
  });
}

export const countsOf = (page: Page): Promise<Counts> => page.evaluate(() => ({ ...window.counts }));

/** Counts added nodes from now on; a formula set anew only where changing its digits would have done. */
async function countNodes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shapeOf = (nodes: NodeList) => Array.from(nodes, (node) => (node.textContent ?? '').replace(/\d/g, '0')).join();
    const isFormula = (node: Node) => node.nodeName === 'MJX-CONTAINER';
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        if (Array.from(addedNodes).some(isFormula) && shapeOf(addedNodes) !== shapeOf(removedNodes)) continue;
        window.counts.nodes += addedNodes.length;
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Lets the browser draw what is due, so that the work of one move is not counted with the next. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

async function metricsOf(session: CDPSession): Promise<{ readonly layouts: number; readonly recalculations: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { layouts: of('LayoutCount'), recalculations: of('RecalcStyleCount') };
}

/** Per move of the pointer, but for `nodes`, which are those of the whole drag. */
export interface Cost {
  readonly moves: number;
  readonly layouts: number;
  readonly recalculations: number;
  readonly commits: number;
  readonly nodes: number;
  /** Of the work of a move and the layout that it asks for, in milliseconds. */
  readonly median: number;
}

/** From a press to the start of a drag. */
const threshold = 12;

/** Takes `target` at its middle, moves it to the right pixel by pixel, and says what that cost once the drag was under way. */
export async function costOfDrag(target: Locator, moves: number): Promise<Cost> {
  const page = target.page();
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + threshold, y);
  await drawn(page);
  await countNodes(page);

  const before = { ...(await metricsOf(session)), ...(await countsOf(page)) };
  for (let move = 1; move <= moves; move += 1) {
    await page.mouse.move(x + threshold + move, y);
    await drawn(page);
  }
  const after = { ...(await metricsOf(session)), ...(await countsOf(page)) };
  const median = await medianOf(target, { x: x + threshold, y, moves });
  await page.mouse.up();
  return {
    moves,
    layouts: (after.layouts - before.layouts) / moves,
    recalculations: (after.recalculations - before.recalculations) / moves,
    commits: (after.commits - before.commits) / moves,
    nodes: after.nodes - before.nodes,
    median,
  };
}

/** The same moves again, as events made in the page, each with its layout forced and timed. */
const medianOf = (target: Locator, drag: { readonly x: number; readonly y: number; readonly moves: number }): Promise<number> =>
  target.evaluate((element, { x, y, moves }) => {
    const times = Array.from({ length: moves }, (_, move) => {
      const start = performance.now();
      element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, pointerType: 'mouse', buttons: 1, clientX: x + move, clientY: y }));
      element.getBoundingClientRect();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[Math.floor(moves / 2)] ?? 0;
  }, drag);
