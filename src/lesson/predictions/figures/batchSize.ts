// The same quality in batches of different sizes: each image is its own text, all others are at a right angle.
import { orthonormalLoss } from '../../../engine/index.ts';

const temperature = 0.1;

/** Powers of 2, from the smallest batch that has a rival to that of the CLIP paper. */
export const batchSizes: readonly number[] = Array.from({ length: 15 }, (_, k) => 2 ** (k + 1));

export interface BatchLoss {
  readonly size: number;
  /** Nats. */
  readonly loss: number;
  /** ln N: the loss of one who knows nothing. */
  readonly guessing: number;
}

export function batchLoss(size: number): BatchLoss {
  return { size, loss: orthonormalLoss(size, temperature), guessing: Math.log(size) };
}
