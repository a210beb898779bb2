// How evenly directions are spread over the sphere.
import { squaredDistance } from './squaredDistance.ts';
import type { Matrix } from './types.ts';

/**
 * ln of the mean of exp(−2‖u − v‖²) over all pairs of different rows of `unit` (N×d, rows of length 1), or of `unit` and `others` together; from
 * −8 to 0, where all coincide; the lower, the more evenly they are spread. null where there is but one row. A zero row counts as at right
 * angles to all others.
 * Source: Wang and Isola (2020), with t = 2.
 */
export function uniformity(unit: Matrix, others?: Matrix): number | null {
  const count = unit.rows + (others?.rows ?? 0);
  if (count < 2) return null;
  let sum = within(unit);
  if (others) {
    sum += within(others);
    for (let i = 0; i < unit.rows; i++) for (let j = 0; j < others.rows; j++) sum += closeness(unit, i, others, j);
  }
  return Math.log(sum / ((count * (count - 1)) / 2));
}

function within(unit: Matrix): number {
  let sum = 0;
  for (let i = 1; i < unit.rows; i++) for (let j = 0; j < i; j++) sum += closeness(unit, i, unit, j);
  return sum;
}

function closeness(a: Matrix, i: number, b: Matrix, j: number): number {
  return Math.exp(-2 * squaredDistance(a, i, b, j));
}
