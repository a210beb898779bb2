// A drag of which each move is measured, and what was created is counted, on a throttled processor.
import type { Locator } from '@playwright/test';
import { countNodes, countsOf, meter, startDrag } from '../../e2e/support/performance.ts';

/** Milliseconds of the main thread's processor time. */
export interface Move {
  readonly work: number;
  readonly script: number;
}

export interface MeasuredDrag {
  readonly moves: readonly Move[];
  /** Goes on by so many moves. */
  go(count: number): Promise<void>;
  /** Of all moves so far. */
  counts(): Promise<Record<'layouts' | 'recalculations' | 'typesets' | 'commits' | 'nodes', number>>;
  /** Closes the page. */
  end(): Promise<void>;
}

/** To the right by 40 pixels, to the left by 80, and back. */
function sweep(move: number): number {
  const at = move % 160;
  return at <= 40 ? at : at <= 120 ? 80 - at : at - 160;
}

/** Starts to drag `target`, on a processor `rate` times slower. */
export async function startMeasured(target: Locator, rate: number): Promise<MeasuredDrag> {
  const page = target.page();
  const { session, read } = await meter(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const drag = await startDrag(target);
  await countNodes(page);
  const sums = async () => ({ ...(await countsOf(page)), ...(await read()) });
  const first = await sums();
  const moves: Move[] = [];
  return {
    moves,
    async go(count) {
      let before = await read();
      for (let move = 1; move <= count; move += 1) {
        await drag.to(sweep(moves.length + 1));
        const after = await read();
        moves.push({ work: after.work - before.work, script: after.script - before.script });
        before = after;
      }
      // Between the measured rounds, so that no more than one round's formulas are held.
      await countsOf(page);
    },
    async counts() {
      const last = await sums();
      const since = (key: keyof typeof last) => last[key] - first[key];
      return { layouts: since('layouts'), recalculations: since('recalculations'), typesets: since('typesets'), commits: since('commits'), nodes: since('nodes') };
    },
    async end() {
      await drag.release();
      await page.context().close();
    },
  };
}
