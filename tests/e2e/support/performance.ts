// What a drag costs the browser: layouts, style recalculations, typesets, React commits, new nodes, and work on the main thread.
import type { CDPSession, Locator, Page } from '@playwright/test';

interface Counts {
  commits: number;
  /** Added to the document, with the elements inside them. */
  nodes: number;
  /** Added though nothing asked for them: no formula whose numbers changed length holds them. */
  needless: number;
  /** Formulas set by MathJax. */
  typesets: number;
  /** Animation frames asked for. */
  frames: number;
  /** Timers that fired. */
  timers: number;
}

declare global {
  interface Window {
    readonly counts: Counts;
    /** Adds up what was added to the document until now. */
    countAdded?: () => void;
  }
}

/** Counts from the page's first script on. React tells of its commits to the hook that its developer tools install. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts = { commits: 0, nodes: 0, needless: 0, typesets: 0, frames: 0, timers: 0 };
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

export const countsOf = (page: Page): Promise<Counts> =>
  page.evaluate(() => {
    window.countAdded?.();
    return { ...window.counts };
  });

/**
 * Counts added nodes and formulas from now on, when they are asked for: what is measured meanwhile has no part in the counting.
 * A formula set anew is needless where changing its digits would have done.
 */
export async function countNodes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shapeOf = (nodes: NodeList) => Array.from(nodes, (node) => (node.textContent ?? '').replace(/\d/g, '0')).join();
    const isFormula = (node: Node) => node.nodeName === 'MJX-CONTAINER';
    const sizeOf = (node: Node) => (node instanceof Element ? 1 + node.querySelectorAll('*').length : 1);
    // One that was taken out and put back is not created anew.
    const known = new WeakSet<Node>(document.querySelectorAll('mjx-container'));
    const changes: MutationRecord[] = [];
    new MutationObserver((records) => changes.push(...records)).observe(document, { childList: true, subtree: true });
    window.countAdded = () => {
      for (const { addedNodes, removedNodes } of changes.splice(0)) {
        const added = Array.from(addedNodes).filter((node) => !known.has(node));
        for (const node of added) known.add(node);
        const formulas = added.filter(isFormula).length;
        window.counts.typesets += formulas;
        window.counts.nodes += added.reduce((total, node) => total + sizeOf(node), 0);
        if (formulas === 0 || shapeOf(addedNodes) === shapeOf(removedNodes)) window.counts.needless += added.length;
      }
    };
  });
}

/** Lets the browser draw what is due, so that the work of one move is not counted with the next. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

export interface Metrics {
  readonly layouts: number;
  readonly recalculations: number;
  /** Of all tasks of the main thread, in milliseconds of its own processor time: while another program has the processor, it stands still. */
  readonly work: number;
  /** The scripts' part of it. */
  readonly script: number;
}

/** Asks the browser for its own counts of a page. */
export async function meter(page: Page): Promise<{ readonly session: CDPSession; read(): Promise<Metrics> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    session,
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { layouts: of('LayoutCount'), recalculations: of('RecalcStyleCount'), work: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000 };
    },
  };
}

/** From a press to the start of a drag. */
const threshold = 12;

/** A drag under way, in pixels from where it began to drag. */
export interface Drag {
  readonly x: number;
  readonly y: number;
  /** Resolves when the browser has drawn what the move changed. */
  to(distance: number): Promise<void>;
  release(): Promise<void>;
}

/** Takes `target` at its middle and starts to drag it to the right. */
export async function startDrag(target: Locator): Promise<Drag> {
  const page = target.page();
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const [x, y] = [box.x + box.width / 2 + threshold, box.y + box.height / 2];
  const to = async (distance: number) => {
    await page.mouse.move(x + distance, y);
    await drawn(page);
  };
  await page.mouse.move(x - threshold, y);
  await page.mouse.down();
  await to(0);
  return { x, y, to, release: () => page.mouse.up() };
}

/** Per move of the pointer, but for `needless`, which is of the whole drag. */
export interface Cost {
  readonly moves: number;
  readonly layouts: number;
  readonly recalculations: number;
  readonly commits: number;
  readonly needless: number;
}

/** Drags `target` to the right pixel by pixel, and says what that cost once the drag was under way. */
export async function costOfDrag(target: Locator, moves: number): Promise<Cost> {
  const page = target.page();
  const { read } = await meter(page);
  const drag = await startDrag(target);
  await countNodes(page);
  const before = { ...(await read()), ...(await countsOf(page)) };
  for (let move = 1; move <= moves; move += 1) await drag.to(move);
  const after = { ...(await read()), ...(await countsOf(page)) };
  await drag.release();
  const each = (key: keyof typeof after) => (after[key] - before[key]) / moves;
  return {
    moves,
    layouts: each('layouts'),
    recalculations: each('recalculations'),
    commits: each('commits'),
    needless: after.needless - before.needless,
  };
}

/** Of the work of a move and the layout that it asks for, in milliseconds: moves pixel by pixel, as events made in the page, each with its layout forced and timed. */
export async function medianOfDrag(target: Locator, moves: number): Promise<number> {
  const drag = await startDrag(target);
  const median = await target.evaluate((element, { x, y, count }) => {
    const times = Array.from({ length: count }, (_, move) => {
      const start = performance.now();
      element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, pointerType: 'mouse', buttons: 1, clientX: x + move, clientY: y }));
      element.getBoundingClientRect();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0;
  }, { x: drag.x, y: drag.y, count: moves });
  await drag.release();
  return median;
}
