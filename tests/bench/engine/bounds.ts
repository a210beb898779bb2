// How much faster the engine must be, and where it is not.
import type { Measurement } from './compare.ts';

/** By N: the least lower quartile of the ratio to the fastest library. Larger sizes are reported, not bound. */
const againstLibraries: ReadonlyMap<number, number> = new Map([[3, 8], [8, 2.5], [16, 2.5]]);
const inTraining: ReadonlyMap<number, number> = new Map([[3, 5], [16, 2]]);

/** Each missed bound in words: none when all are kept. */
export function missedBounds(measurements: readonly Measurement[]): string[] {
  const missed: string[] = [];
  for (const m of measurements) {
    const bound = m.isLibrary ? (m.task === 'training step' ? inTraining : againstLibraries).get(m.n) : m.contender === 'nested arrays' ? 1 : undefined;
    if (bound === undefined || m.ratio.lower >= bound) continue;
    missed.push(`${m.task} at (${m.n}, ${m.d}): ${m.contender} takes ${m.ratio.lower.toFixed(2)} times as long in the lower quartile; the bound is ${bound}`);
  }
  return missed;
}
