// The inputs of the bench: vectors drawn from a seed, at CLIP's initial temperature.
import { createRandom, normal } from '../../../src/engine/index.ts';
import type { AdamSettings, Problem } from './contender.ts';

export interface Size {
  readonly n: number;
  readonly d: number;
}

export const sizes: readonly Size[] = [{ n: 3, d: 3 }, { n: 8, d: 8 }, { n: 16, d: 16 }, { n: 64, d: 64 }, { n: 256, d: 512 }];
export const trainingSizes: readonly Size[] = [{ n: 3, d: 3 }, { n: 16, d: 16 }, { n: 64, d: 64 }, { n: 256, d: 64 }];

/** With this learning rate ten steps differ visibly; with the other, hundreds of thousands stay where they began, so that each costs the same. */
export const adam: AdamSettings = { learningRate: 0.01, beta1: 0.9, beta2: 0.98, epsilon: 1e-6 };
export const adamInPlace: AdamSettings = { ...adam, learningRate: 1e-7 };

/** N pairs of d standard normal components; the same ones for the same seed. */
export function createProblem({ n, d }: Size, seed: number): Problem {
  const random = createRandom(seed);
  const draw = (): number[][] => Array.from({ length: n }, () => Array.from({ length: d }, () => normal(random)));
  return { images: draw(), texts: draw(), temperature: 0.07 };
}
