// What the symmetric loss of normalised embeddings can be at most and at least, and what guessing costs.
import { isSize } from './matrix.ts';
import { softplus } from './softplus.ts';

export interface LossBounds {
  /** ln N: every candidate equally likely. */
  readonly guessing: number;
  /** ln(1 + (N − 1)e^(−N/((N − 1)τ))): every image its own text, and the pairs a regular simplex. */
  readonly least: number;
  /** Whether d components are enough for that simplex: d ≥ N − 1. */
  readonly isLeastAttainable: boolean;
  /** ln(1 + (N − 1)e^(2/τ)); attained only for N = 2. */
  readonly most: number;
}

/**
 * The bounds of the symmetric loss (nats) of N normalised pairs of d components at temperature τ; they hold of either direction's too.
 * With N = 1 all are 0. They do not hold of dot products, nor of SigLIP's loss.
 * Throws RangeError when N or d is not a whole number ≥ 1, or τ not a finite number above 0.
 * Source: log-sum-exp is convex (Jensen), and Σ_{i≠j} s_ij − (N − 1)Σ s_ii ≥ −N² for cosines.
 */
export function lossBounds(n: number, d: number, temperature: number): LossBounds {
  if (!isSize(n) || !isSize(d)) throw new RangeError(`a batch of ${n} pairs of ${d} components: both must be whole numbers, at least 1`);
  if (!(temperature > 0 && temperature < Infinity)) throw new RangeError(`the temperature is ${temperature}: it must be a finite number above 0`);
  const negatives = Math.log(n - 1);
  return {
    guessing: Math.log(n),
    least: n === 1 ? 0 : softplus(negatives - n / ((n - 1) * temperature)),
    isLeastAttainable: d >= n - 1,
    most: softplus(negatives + 2 / temperature),
  };
}
