// By how much vectors were turned, whatever became of their lengths.
import { pairPlane } from './rotate.ts';
import type { Matrix } from './types.ts';

/**
 * The angle between each row of `before` and the same row of `after` (N×d each), in radians from 0 to π; null where
 * either is a zero vector, which has no direction.
 * Throws RangeError when the shapes differ, and when a component is not finite.
 */
export function turnsBetween(before: Matrix, after: Matrix): readonly (number | null)[] {
  if (before.rows !== after.rows || before.cols !== after.cols) {
    throw new RangeError(`turns are between vectors of one shape: got ${before.rows}×${before.cols} and ${after.rows}×${after.cols}`);
  }
  const row = ({ data, cols }: Matrix, i: number) => data.subarray(i * cols, (i + 1) * cols);
  return Array.from({ length: before.rows }, (_, i) => pairPlane(row(before, i), row(after, i)).angle);
}
