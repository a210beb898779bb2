// One environment's measurements: every task and size, each contender checked, then timed against the engine.
import { createRandom } from '../../../src/engine/index.ts';
import { derivativesDifference, difference } from './agreement.ts';
import type { Contender, Prepared, Training } from './contender.ts';
import { ours } from './ours.ts';
import { adam, adamInPlace, createProblem, sizes, trainingSizes, type Size } from './problem.ts';
import { quantile } from './quantile.ts';
import { timeInRounds, type Effort, type Run } from './rounds.ts';

export const tasks = ['evaluate', 'evaluate + gradients', 'training step'] as const;
export type Task = (typeof tasks)[number];

export const sizesOf = (task: Task): readonly Size[] => (task === 'training step' ? trainingSizes : sizes);

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

/** A contender ready for one task. */
interface Entrant {
  readonly contender: Contender;
  readonly run: Run;
}

const seed = 20210226;
const CHECKED_STEPS = 10;

/** Throws when numbers of a contender are further from the engine's than it may be. */
function refuseGap(gap: number, { name, tolerance }: Contender, { n, d }: Size): void {
  if (gap > tolerance) throw new Error(`${name} disagrees with the engine at (${n}, ${d}): by ${gap}, allowed ${tolerance}`);
}

async function check(contender: Contender, prepared: Prepared, reference: Prepared, size: Size): Promise<void> {
  const gaps = [difference([await prepared.evaluate()], [await reference.evaluate()])];
  if (prepared.differentiate && reference.differentiate) gaps.push(derivativesDifference(await prepared.differentiate(), await reference.differentiate()));
  refuseGap(Math.max(...gaps), contender, size);
}

async function lossesOf({ step, release }: Training): Promise<number[]> {
  const losses: number[] = [];
  while (losses.length < CHECKED_STEPS) losses.push(await step());
  await release?.();
  return losses;
}

async function timed(task: Task, size: Size, entrants: readonly Entrant[], effort: Effort, random: () => number): Promise<Measurement[]> {
  const times = await timeInRounds(entrants.map(({ run }) => run), effort, random, () => performance.now());
  return entrants.map(({ contender }, k) => {
    const ratios = times[k]!.map((time, round) => time / times[0]![round]!);
    return {
      ...size,
      task,
      contender: contender.name,
      isLibrary: contender.isLibrary,
      microseconds: quantile(times[k]!, 0.5),
      ratio: { lower: quantile(ratios, 0.25), median: quantile(ratios, 0.5), upper: quantile(ratios, 0.75) },
    };
  });
}

async function compareLosses(size: Size, contenders: readonly Contender[], effort: Effort, random: () => number): Promise<Measurement[]> {
  const problem = createProblem(size, seed);
  const entered: { readonly contender: Contender; readonly prepared: Prepared }[] = [];
  for (const contender of contenders) entered.push({ contender, prepared: await contender.prepare(problem) });
  const reference = entered[0]!.prepared;
  for (const { contender, prepared } of entered) await check(contender, prepared, reference, size);

  const measurements = await timed('evaluate', size, entered.map(({ contender, prepared }) => ({ contender, run: prepared.evaluate })), effort, random);
  const able = entered.flatMap(({ contender, prepared }) => (prepared.differentiate ? [{ contender, run: prepared.differentiate }] : []));
  measurements.push(...(await timed('evaluate + gradients', size, able, effort, random)));
  for (const { prepared } of entered) await prepared.release?.();
  return measurements;
}

async function compareTraining(size: Size, contenders: readonly Contender[], effort: Effort, random: () => number): Promise<Measurement[]> {
  const problem = createProblem(size, seed);
  const able = contenders.flatMap((contender) => (contender.train ? [{ contender, train: contender.train }] : []));
  const wanted = await lossesOf(await able[0]!.train(problem, adam));
  for (const { contender, train } of able) refuseGap(difference(await lossesOf(await train(problem, adam)), wanted), contender, size);

  const trainings: Training[] = [];
  for (const { train } of able) trainings.push(await train(problem, adamInPlace));
  const measurements = await timed('training step', size, able.map(({ contender }, k) => ({ contender, run: trainings[k]!.step })), effort, random);
  for (const { release } of trainings) await release?.();
  return measurements;
}

/** Measures every size of every task, or of the training alone. Throws when a contender disagrees with the engine. */
export async function compare(contenders: readonly Contender[], effort: Effort, say: (line: string) => void, onlyTraining = false): Promise<Measurement[]> {
  const random = createRandom(seed);
  const all: Measurement[] = [];
  for (const size of onlyTraining ? [] : sizes) {
    say(`(${size.n}, ${size.d})`);
    all.push(...(await compareLosses(size, [ours, ...contenders], effort, random)));
  }
  for (const size of trainingSizes) {
    say(`training (${size.n}, ${size.d})`);
    all.push(...(await compareTraining(size, [ours, ...contenders], effort, random)));
  }
  return all;
}
