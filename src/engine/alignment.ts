// How closely matched pairs lie together on the sphere.
import { squaredDistance } from './squaredDistance.ts';
import type { Matrix } from './types.ts';

/**
 * Mean ‖u_i − v_i‖^power over the pairs; 0 where all coincide, at most 2^power. `imageUnit`, `textUnit`: N×d, rows of length 1. A zero
 * row, which has no direction, counts as at right angles to all others, as its cosine of 0 does. With power 2 it is 2 − 2·(mean cosine).
 * Source: Wang and Isola, "Understanding Contrastive Representation Learning through Alignment and Uniformity on the Hypersphere" (2020).
 */
export function alignment(imageUnit: Matrix, textUnit: Matrix, power = 2): number {
  let sum = 0;
  for (let i = 0; i < imageUnit.rows; i++) {
    const square = squaredDistance(imageUnit, i, textUnit, i);
    sum += power === 2 ? square : square ** (power / 2);
  }
  return sum / imageUnit.rows;
}
