// Softmax and loss without the shift by the maximum, each operation rounded to a smaller number format.
import { createMatrix } from '../matrix.ts';
import type { Matrix } from '../types.ts';
import { roundTo, type FloatFormat } from './floatFormat.ts';

/** What the format holds: numbers of it, among them Infinity where it overflows and NaN where it has no answer. */
export interface NaiveContrast {
  /** N×N: exp(logit). */
  readonly exponentials: Matrix;
  /** N×N, exponential over the sum of its row: P(text j | image i). */
  readonly probsImageToText: Matrix;
  /** N×N, exponential over the sum of its column. */
  readonly probsTextToImage: Matrix;
  /** −ln of the own probability (N), nats. */
  readonly lossPerImage: Float64Array;
  readonly lossPerText: Float64Array;
  readonly lossImageToText: number;
  readonly lossTextToImage: number;
  readonly loss: number;
}

/**
 * From finite `logits` (N×N) to the loss by p = exp(z) / Σ exp(z), as written without care: an exponential above the
 * format's largest number is Infinity, Infinity over Infinity is NaN, and NaN goes on into every mean. Exponentials and
 * logarithms are computed as doubles, then rounded.
 */
export function naiveContrast(logits: Matrix, format: FloatFormat): NaiveContrast {
  const n = logits.rows;
  const exponentials = createMatrix(n, n, logits.data.map((logit) => roundTo(format, Math.exp(roundTo(format, logit)))));
  const rows = contrastAlong(exponentials, n, 1, format);
  const columns = contrastAlong(exponentials, 1, n, format);
  return {
    exponentials,
    probsImageToText: rows.probs,
    lossPerImage: rows.losses,
    lossImageToText: rows.loss,
    probsTextToImage: columns.probs,
    lossPerText: columns.losses,
    lossTextToImage: columns.loss,
    loss: roundTo(format, roundTo(format, rows.loss + columns.loss) / 2),
  };
}

/** Softmax and losses of N lines, whose entries lie `entryStep` apart in the data and their beginnings `lineStep`. */
function contrastAlong(exponentials: Matrix, lineStep: number, entryStep: number, format: FloatFormat) {
  const n = exponentials.rows;
  const e = exponentials.data;
  const probs = createMatrix(n, n);
  const losses = new Float64Array(n);
  let total = 0;
  for (let line = 0; line < n; line++) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum = roundTo(format, sum + (e[line * lineStep + k * entryStep] ?? 0));
    for (let k = 0; k < n; k++) {
      const at = line * lineStep + k * entryStep;
      probs.data[at] = roundTo(format, (e[at] ?? 0) / sum);
    }
    // From 0, so that the loss of a sure choice is 0 and not −0.
    losses[line] = roundTo(format, 0 - Math.log(probs.data[line * lineStep + line * entryStep] ?? 0));
    total = roundTo(format, total + (losses[line] ?? 0));
  }
  return { probs, losses, loss: roundTo(format, total / n) };
}
