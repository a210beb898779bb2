// What each frame costs the main thread while something plays, from Chromium's own trace.
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` of the processor, where it is known. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const categories = ['toplevel', 'devtools.timeline'];
const task = 'ThreadControllerImpl::RunTask';
const frame = 'FireAnimationFrame';

/**
 * Milliseconds of the main thread's processor time for each frame while `play` lasts: all its tasks (scripts, style, layout, paint, garbage), from one animation
 * frame to the next.
 */
export async function workPerFrame(browser: Browser, page: Page, play: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories });
  await play();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const frames = traceEvents.filter(({ name }) => name === frame);
  const [first] = frames;
  if (!first) return [];
  const isMain = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const starts = frames.filter(isMain).map(({ ts }) => ts).sort((a, b) => a - b);
  const work = starts.map(() => 0);
  for (const event of traceEvents) {
    if (event.name !== task || event.ph !== 'X' || !isMain(event)) continue;
    // A task belongs to the frame that it begins in or, where it holds the frame itself, ends in.
    const at = starts.findLastIndex((start) => start <= event.ts + (event.dur ?? 0));
    if (at >= 0) work[at] = (work[at] ?? 0) + (event.tdur ?? event.dur ?? 0) / 1000;
  }
  // The last is cut off by the end of the trace.
  return work.slice(0, -1);
}
