// Logits on their own: their softmax, and the symmetric loss of a matrix of them.
import { createMatrix, isSize } from './matrix.ts';
import { evaluate } from './evaluate.ts';
import { shape } from './checkInputs.ts';
import { softplus } from './softplus.ts';
import type { Matrix, Trace } from './types.ts';

/** exp(z_k)/Σ exp(z): probabilities that sum to 1, shifted by the maximum so that nothing overflows. Logits must be finite. */
export function softmax(z: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(z);
  const max = out.reduce((most, x) => Math.max(most, x), -Infinity);
  const sum = out.reduce((total, x) => total + Math.exp(x - max), 0);
  return out.map((x) => Math.exp(x - max) / sum);
}

/**
 * The symmetric loss of `logits` (N×N, [image][text]) and its intermediates, whatever they were made of: they are taken as dot
 * products with the columns of the identity at τ = 1. Throws RangeError when the matrix is not square, and as `evaluate` does.
 */
export function evaluateLogits(logits: Matrix): Trace {
  const n = logits.rows;
  if (logits.cols !== n) throw new RangeError(`a batch needs a square matrix of logits: got ${shape(logits)}`);
  const identity = createMatrix(n, n);
  for (let i = 0; i < n; i++) identity.data[i * n + i] = 1;
  return evaluate({ images: logits, texts: identity, temperature: 1, normalize: false });
}

/**
 * The symmetric loss of N pairs where each image is its own text and all others are at a right angle, in nats: ln(1 + (N − 1)e^−1/τ).
 * Such vectors need d ≥ N; the loss needs none of them. Throws RangeError when N is not a whole number ≥ 1, or τ not above 0.
 */
export function orthonormalLoss(n: number, temperature: number): number {
  if (!isSize(n)) throw new RangeError(`a batch of ${n} pairs: there must be a whole number of them, at least 1`);
  if (!(temperature > 0)) throw new RangeError(`the temperature is ${temperature}: it must be above 0`);
  return softplus(Math.log(n - 1) - 1 / temperature);
}
