// How closely matched pairs lie together on the sphere.
import { squaredDistance } from './squaredDistance.ts';
import type { Matrix } from './types.ts';

/**
 * Mean ‖u_i − v_i‖² over the pairs, which is 2 − 2·(mean cosine); 0 where all coincide, at most 4. `imageUnit`, `textUnit`: N×d, rows of
 * length 1. A zero row, which has no direction, counts as at right angles to all others, as its cosine of 0 does.
 * Source: Wang and Isola, "Understanding Contrastive Representation Learning through Alignment and Uniformity on the Hypersphere" (2020), with α = 2.
 */
export function alignment(imageUnit: Matrix, textUnit: Matrix): number {
  let sum = 0;
  for (let i = 0; i < imageUnit.rows; i++) sum += squaredDistance(imageUnit, i, textUnit, i);
  return sum / imageUnit.rows;
}
