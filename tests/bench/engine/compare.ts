// One environment's measurements: every size and task, each contender checked, then timed against the engine.
import { createRandom } from '../../../src/engine/index.ts';
import { derivativesDifference, difference } from './agreement.ts';
import type { Contender, Prepared } from './contender.ts';
import { ours } from './ours.ts';
import { createProblem, sizes, type Size } from './problem.ts';
import { quantile } from './quantile.ts';
import { timeInRounds, type Effort, type Run } from './rounds.ts';

export const tasks = ['evaluate', 'evaluate + gradients'] as const;
export type Task = (typeof tasks)[number];

/** What was seen of one contender at one size and task. */
export interface Measurement extends Size {
  readonly task: Task;
  readonly contender: string;
  readonly isLibrary: boolean;
  /** Median of the rounds, µs a call. */
  readonly microseconds: number;
  /** Quartiles over the rounds of its time divided by the engine's in the same round. */
  readonly ratio: { readonly lower: number; readonly median: number; readonly upper: number };
}

const seed = 20210226;

const runOf = (prepared: Prepared, task: Task): Run | undefined => (task === 'evaluate' ? prepared.evaluate : prepared.differentiate);

/** Throws when a contender's numbers are further from the engine's than it may be. */
async function check(contender: Contender, prepared: Prepared, reference: Prepared, size: Size): Promise<void> {
  const gaps = [difference([await prepared.evaluate()], [await reference.evaluate()])];
  if (prepared.differentiate && reference.differentiate) gaps.push(derivativesDifference(await prepared.differentiate(), await reference.differentiate()));
  const gap = Math.max(...gaps);
  if (gap > contender.tolerance) throw new Error(`${contender.name} disagrees with the engine at (${size.n}, ${size.d}): by ${gap}, allowed ${contender.tolerance}`);
}

async function compareAt(size: Size, contenders: readonly Contender[], effort: Effort, random: () => number): Promise<Measurement[]> {
  const problem = createProblem(size, seed);
  const entered: { readonly contender: Contender; readonly prepared: Prepared }[] = [];
  for (const contender of [ours, ...contenders]) entered.push({ contender, prepared: await contender.prepare(problem) });
  const reference = entered[0]!.prepared;
  for (const { contender, prepared } of entered) await check(contender, prepared, reference, size);

  const measurements: Measurement[] = [];
  for (const task of tasks) {
    const able = entered.flatMap(({ contender, prepared }) => {
      const run = runOf(prepared, task);
      return run ? [{ contender, run }] : [];
    });
    const times = await timeInRounds(able.map(({ run }) => run), effort, random, () => performance.now());
    able.forEach(({ contender }, k) => {
      const ratios = times[k]!.map((time, round) => time / times[0]![round]!);
      measurements.push({
        ...size,
        task,
        contender: contender.name,
        isLibrary: contender.isLibrary,
        microseconds: quantile(times[k]!, 0.5),
        ratio: { lower: quantile(ratios, 0.25), median: quantile(ratios, 0.5), upper: quantile(ratios, 0.75) },
      });
    });
  }
  for (const { prepared } of entered) await prepared.release?.();
  return measurements;
}

/** Measures all sizes. Throws when a contender disagrees with the engine. */
export async function compare(contenders: readonly Contender[], effort: Effort, say: (line: string) => void): Promise<Measurement[]> {
  const random = createRandom(seed);
  const all: Measurement[] = [];
  for (const size of sizes) {
    say(`(${size.n}, ${size.d})`);
    all.push(...(await compareAt(size, contenders, effort, random)));
  }
  return all;
}
