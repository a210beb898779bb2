// Whether a contender computes what the engine computes; asked before anything is timed.
import type { Derivatives, Numbers } from './contender.ts';

const flat = (numbers: Numbers): number[] => Array.from(numbers as ArrayLike<number | readonly number[]>).flat() as number[];

/** The largest difference, relative to the largest size in `wanted`; Infinity when one is not a number or missing. */
export function difference(found: readonly number[], wanted: readonly number[]): number {
  if (found.length !== wanted.length) return Infinity;
  let largest = 0;
  let size = 0;
  wanted.forEach((w, k) => {
    const gap = Math.abs((found[k] ?? NaN) - w);
    largest = Math.max(largest, Number.isNaN(gap) ? Infinity : gap);
    size = Math.max(size, Math.abs(w));
  });
  return largest === 0 ? 0 : largest / size;
}

/** The largest `difference` among the loss and the three derivatives. */
export function derivativesDifference(found: Derivatives, wanted: Derivatives): number {
  return Math.max(
    difference([found.loss], [wanted.loss]),
    difference([found.temperature], [wanted.temperature]),
    difference(flat(found.images), flat(wanted.images)),
    difference(flat(found.texts), flat(wanted.texts)),
  );
}
