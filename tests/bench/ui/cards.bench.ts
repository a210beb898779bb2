// What a card of the guided lesson costs: the main thread's longest task, and all of them, from the press to the end of its motion.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { guidedCards } from '../../../src/lesson/guided/ids.ts';
import { drawn, meter } from '../../e2e/support/performance.ts';
import { openPage } from '../../e2e/support/page.ts';
import { builds, isQuick } from './opened.ts';
import { quantile, table } from './statistics.ts';

const rounds = isQuick ? 1 : 6;
/** Milliseconds from one press to the next: longer than any motion. */
const rest = 400;
/** Milliseconds of a frame at 60 Hz. */
const frame = 1000 / 60;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** In microseconds of the thread's own processor time. */
  readonly tdur?: number;
}

const mark = 'next card';

async function walk(page: Page): Promise<void> {
  for (let card = 1; card < guidedCards.length; card += 1) {
    await page.evaluate((name) => performance.mark(name), mark);
    await page.getByRole('button', { name: 'Next →' }).press('Enter');
    await page.waitForTimeout(rest);
  }
}

/** The tasks of the thread that the marks are of, in milliseconds, card by card. */
function tasksOf(events: readonly TraceEvent[]): number[][] {
  const marks = events.filter(({ name }) => name === mark);
  return marks.map(({ pid, tid, ts }, index) => {
    const until = marks[index + 1]?.ts ?? ts + rest * 1000;
    return events
      .filter((event) => event.pid === pid && event.tid === tid && event.name === 'ThreadControllerImpl::RunTask' && event.ts >= ts && event.ts < until)
      .map(({ tdur = 0 }) => tdur / 1000);
  });
}

test('cards of the guided lesson', async ({ browser }, info) => {
  const rows: string[][] = [];
  for (const rate of [1, 4]) {
    const cards: number[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
      const { session } = await meter(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      await openPage(page, `${builds.page}?lesson=guided/${guidedCards[0]}`);
      await drawn(page);
      const path = info.outputPath(`cards-${rate}-${round}.json`);
      await browser.startTracing(page, { path, categories: ['toplevel', 'blink.user_timing'] });
      await walk(page);
      await browser.stopTracing();
      const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as { readonly traceEvents: readonly TraceEvent[] };
      cards.push(...tasksOf(traceEvents));
      await page.close();
    }
    const longest = cards.map((tasks) => Math.max(...tasks));
    const all = cards.map((tasks) => tasks.reduce((sum, task) => sum + task, 0));
    const of = (values: readonly number[]) => [0.5, 0.95].map((share) => quantile(values, share).toFixed(1));
    rows.push([`${rate}×`, String(cards.length), ...of(longest), `${Math.round((100 * longest.filter((task) => task > frame).length) / cards.length)} %`, ...of(all)]);
    expect(cards).toHaveLength(rounds * (guidedCards.length - 1));
  }
  console.log(table(['CPU', 'cards', 'longest task p50 ms', 'p95 ms', 'over a frame', 'all work p50 ms', 'p95 ms'], rows));
});
