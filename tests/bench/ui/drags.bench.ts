// What a move of a drag costs the main thread, beside the same drag with each live formula typeset whole.
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { createRandom } from '../../../src/engine/index.ts';
import { builds, isQuick, opened } from './opened.ts';
import { startMeasured, type MeasuredDrag } from './measuredDrag.ts';
import { median, quantile, table } from './statistics.ts';

type Build = keyof typeof builds;
const names = ['page', 'baseline'] as const satisfies readonly Build[];

const drags: readonly (readonly [what: string, target: (page: Page) => Locator])[] = [
  ['τ', (page) => page.getByRole('slider', { name: 'Temperature', exact: true })],
  ['component', (page) => page.getByRole('gridcell', { name: 'text 3, component 2', exact: true })],
];

const rounds = isQuick ? 3 : 10;
const movesPerRound = isQuick ? 10 : 30;
const moves = rounds * movesPerRound;
/** Milliseconds of one frame at 60 Hz. */
const budget = 1000 / 60;
/** What the lower quartile of the scripts' ratio must reach at three pairs. */
const bound = 5;

/** One drag in each build, round by round: both builds in each round, in random order. */
async function both(browser: Browser, pairs: number, target: (page: Page) => Locator, rate: number): Promise<Record<Build, MeasuredDrag>> {
  const random = createRandom(rate);
  const start = async (name: Build) => startMeasured(target(await opened(browser, builds[name], pairs)), rate);
  const running = { page: await start('page'), baseline: await start('baseline') };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of random() < 0.5 ? names : names.toReversed()) await running[name].go(movesPerRound);
  }
  return running;
}

/** Baseline by page, round by round: the quartiles of the ratios of medians. */
function ratios({ page, baseline }: Record<Build, MeasuredDrag>, key: 'script' | 'work'): readonly number[] {
  const of = (drag: MeasuredDrag, round: number) => median(drag.moves.slice(round * movesPerRound, (round + 1) * movesPerRound).map((move) => move[key]));
  const each = Array.from({ length: rounds }, (_, round) => of(baseline, round) / of(page, round));
  return [0.25, 0.5, 0.75].map((share) => quantile(each, share));
}

for (const pairs of [3, 8, 16, 32]) {
  test(`dragging with ${pairs} pairs`, async ({ browser }) => {
    const costs: string[][] = [];
    const compared: string[][] = [];
    const lowest: number[] = [];
    for (const [what, target] of drags) {
      for (const rate of [1, 4]) {
        const measured = await both(browser, pairs, target, rate);
        for (const name of names) {
          const work = measured[name].moves.map((move) => move.work);
          const script = measured[name].moves.map((move) => move.script);
          const over = work.filter((time) => time > budget).length / moves;
          const { layouts, recalculations, typesets, commits, nodes } = await measured[name].counts();
          costs.push([
            String(pairs), what, `${rate}×`, name, ...[quantile(work, 0.5), quantile(work, 0.95), median(script)].map((time) => time.toFixed(1)), `${Math.round(100 * over)} %`,
            ...[layouts, recalculations, typesets, commits].map((count) => (count / moves).toFixed(2)), (nodes / moves).toFixed(0),
          ]);
          await measured[name].end();
        }
        const [script, work] = [ratios(measured, 'script'), ratios(measured, 'work')];
        lowest.push(script[0] ?? NaN);
        compared.push([String(pairs), what, `${rate}×`, ...[script, work].map(([low, middle, high]) => `${middle?.toFixed(1)} (${low?.toFixed(1)}–${high?.toFixed(1)})`)]);
      }
    }
    console.log(table(['N', 'drag', 'CPU', 'build', 'p50', 'p95', 'scripts p50', 'over budget', 'layouts', 'recalculations', 'typesets', 'commits', 'nodes'], costs));
    console.log(table(['N', 'drag', 'CPU', 'scripts, baseline / page', 'all work, baseline / page'], compared));
    if (pairs === 3) expect(Math.min(...lowest), 'lower quartile of the scripts\' ratio').toBeGreaterThanOrEqual(bound);
  });
}
