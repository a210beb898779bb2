// How far apart two directions are.
import type { Matrix } from './types.ts';

/**
 * ‖u − v‖² = 2 − 2·cosine of row i of `a` and row j of `b` (rows of d components and length 1), in [0, 4], from the differences so that
 * nothing cancels. 2 where either is a zero row: it has no direction, and its cosine counts as 0.
 */
export function squaredDistance(a: Matrix, i: number, b: Matrix, j: number): number {
  const d = a.cols;
  let sum = 0;
  let hasFirst = false;
  let hasSecond = false;
  for (let k = 0; k < d; k++) {
    const x = a.data[i * d + k] ?? 0;
    const y = b.data[j * d + k] ?? 0;
    if (x !== 0) hasFirst = true;
    if (y !== 0) hasSecond = true;
    sum += (x - y) * (x - y);
  }
  return hasFirst && hasSecond ? sum : 2;
}
