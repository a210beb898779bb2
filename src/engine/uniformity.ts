// How evenly directions are spread over the sphere.
import { squaredDistance } from './squaredDistance.ts';
import type { Matrix } from './types.ts';

/**
 * ln of the mean of exp(−2‖u − v‖²) over all pairs of different rows of `unit` (N×d, rows of length 1); from −8 to 0, where all coincide;
 * the lower, the more evenly they are spread. null where there is but one row. A zero row counts as at right angles to all others.
 * Source: Wang and Isola (2020), with t = 2.
 */
export function uniformity(unit: Matrix): number | null {
  const count = unit.rows;
  if (count < 2) return null;
  let sum = 0;
  for (let i = 1; i < count; i++) for (let j = 0; j < i; j++) sum += Math.exp(-2 * squaredDistance(unit, i, unit, j));
  return Math.log(sum / ((count * (count - 1)) / 2));
}
