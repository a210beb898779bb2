// The engine bench measures what it says: agreement, quartiles, order of the rounds and bounds.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/engine/index.ts';
import { derivativesDifference, difference } from './agreement.ts';
import { missedBounds } from './bounds.ts';
import type { Measurement } from './compare.ts';
import type { Derivatives } from './contender.ts';
import { nested } from './nested.ts';
import { ours } from './ours.ts';
import { adam, createProblem } from './problem.ts';
import { quantile } from './quantile.ts';
import { tables } from './report.ts';
import { timeInRounds } from './rounds.ts';

describe('agreement', () => {
  it('nested arrays and the engine give the same loss and derivatives', async () => {
    for (const size of [{ n: 1, d: 2 }, { n: 3, d: 3 }, { n: 9, d: 5 }]) {
      const problem = createProblem(size, 1);
      const [a, b] = [await ours.prepare(problem), await nested.prepare(problem)];
      expect(difference([await b.evaluate()], [await a.evaluate()])).toBeLessThanOrEqual(nested.tolerance);
      const derivatives = [await b.differentiate?.(), await a.differentiate?.()] as [Derivatives, Derivatives];
      expect(derivativesDifference(...derivatives)).toBeLessThanOrEqual(nested.tolerance);
    }
  });
  it('nested arrays and the engine train to the same losses', async () => {
    for (const size of [{ n: 1, d: 2 }, { n: 3, d: 3 }, { n: 9, d: 5 }]) {
      const [a, b] = [await ours.train?.(createProblem(size, 1), adam), await nested.train?.(createProblem(size, 1), adam)];
      const losses: number[][] = [[], []];
      for (let step = 0; step < 20; step++) [a, b].forEach((training, k) => losses[k]!.push(training!.step() as number));
      expect(losses[0]![19]).toBeLessThanOrEqual(losses[0]![0]!);
      expect(difference(losses[1]!, losses[0]!)).toBeLessThanOrEqual(nested.tolerance);
    }
  });
  it('is relative to the largest number, and lost on a wrong, missing or NaN one', () => {
    expect(difference([1, 200], [1, 200])).toBe(0);
    expect(difference([1, 200], [3, 200])).toBe(0.01);
    expect(difference([1], [1, 2])).toBe(Infinity);
    expect(difference([NaN, 2], [1, 2])).toBe(Infinity);
    const good: Derivatives = { loss: 1, temperature: 2, images: [[1, 2]], texts: [3, 4] };
    expect(derivativesDifference({ ...good, images: [1, 2] }, good)).toBe(0);
    for (const wrong of [{ loss: 2 }, { temperature: 1 }, { images: [[1, 3]] }, { texts: [4, 4] }]) expect(derivativesDifference({ ...good, ...wrong }, good)).toBeGreaterThan(0.1);
  });
});

describe('rounds', () => {
  it('time each run for long enough, in orders that change and come again for the same seed', async () => {
    const once = async (seed: number): Promise<{ times: number[][]; order: string }> => {
      let now = 0;
      let order = '';
      const run = (name: string, milliseconds: number) => (): void => {
        now += milliseconds;
        if (!order.endsWith(name)) order += name;
      };
      const times = await timeInRounds([run('a', 1), run('b', 2), run('c', 70)], { rounds: 6, milliseconds: 50 }, createRandom(seed), () => now);
      return { times, order };
    };
    const { times, order } = await once(1);
    expect(times).toEqual([1000, 2000, 70000].map((each) => Array.from({ length: 6 }, () => each)));
    expect((await once(1)).order).toBe(order);
    expect((await once(2)).order).not.toBe(order);
  });
  it('wait for promises', async () => {
    let now = 0;
    const later = async (): Promise<void> => {
      await Promise.resolve();
      now += 60;
    };
    expect(await timeInRounds([later], { rounds: 2, milliseconds: 50 }, createRandom(1), () => now)).toEqual([[60000, 60000]]);
  });
});

describe('quartiles', () => {
  it('lie between neighbours by proportion', () => {
    expect([0, 0.25, 0.5, 1].map((part) => quantile([4, 1, 2, 3], part))).toEqual([1, 1.75, 2.5, 4]);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('bounds', () => {
  const seen = (contender: string, n: number, lower: number): Measurement =>
    ({ n, d: n, task: 'evaluate', contender, isLibrary: contender !== 'nested arrays', microseconds: 1, ratio: { lower, median: lower + 1, upper: lower + 2 } });

  it('are on the lower quartile: 8, 2.5 and 2.5 against libraries, 1 against nested arrays', () => {
    expect(missedBounds([seen('x', 3, 8), seen('x', 8, 2.5), seen('x', 16, 2.5), seen('x', 64, 0.1), seen('nested arrays', 256, 1)])).toEqual([]);
    const missed = missedBounds([seen('x', 3, 7.99), seen('x', 8, 2.49), seen('x', 16, 2.49), seen('nested arrays', 3, 0.99), seen('nested arrays', 256, 0.99)]);
    expect(missed).toHaveLength(5);
    expect(missed[0]).toBe('evaluate at (3, 3): x takes 7.99 times as long in the lower quartile; the bound is 8');
  });
  it('are 5 and 2 for a training step', () => {
    const step = (n: number, lower: number): Measurement => ({ ...seen('x', n, lower), task: 'training step' });
    expect(missedBounds([step(3, 5), step(16, 2), step(64, 0.1), step(256, 0.1)])).toEqual([]);
    expect(missedBounds([step(3, 4.99), step(16, 1.99)])).toHaveLength(2);
  });
  it('stand in tables, contenders down and sizes across', () => {
    expect(tables([seen('CLIP Lab', 3, 1), seen('x', 3, 12.34)]).split('\n').slice(0, 4)).toEqual([
      '| evaluate | (3, 3) | (8, 8) | (16, 16) | (64, 64) | (256, 512) |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      '| CLIP Lab | 1.00 µs | – | – | – | – |',
      '| x | 13.3 (12.3–14.3) | – | – | – | – |',
    ]);
    expect(tables([{ ...seen('CLIP Lab', 256, 1), task: 'training step' }]).split('\n')).toEqual([
      '| training step | (3, 3) | (16, 16) | (64, 64) | (256, 64) |', '| --- | ---: | ---: | ---: | ---: |', '| CLIP Lab | – | – | – | 1.00 µs |',
    ]);
  });
});
