// By how much each image and each text prefers its own partner to the best rival.
import type { Matrix } from './types.ts';

/** One margin an image and one a text (N each), in the unit of the logits. */
export interface Margins {
  readonly images: Float64Array;
  readonly texts: Float64Array;
}

/**
 * Own logit minus the best rival's: along the row for each image, down the column for each text. `logits`: N×N.
 * Positive means the partner is picked, 0 a tie, negative a rival is picked; with N = 1 there is no rival and the
 * margin is Infinity. Into `out` where it is given, allocating nothing. Throws RangeError when the matrix is not square.
 */
export function margins(logits: Matrix, out?: Margins): Margins {
  const { data, rows: n } = logits;
  if (logits.cols !== n) throw new RangeError(`margins need a square matrix of logits: got ${n}×${logits.cols}`);
  const { images, texts } = out ?? { images: new Float64Array(n), texts: new Float64Array(n) };
  images.fill(Infinity);
  texts.fill(Infinity);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const logit = data[i * n + j] ?? 0;
      images[i] = Math.min(images[i] ?? Infinity, (data[i * n + i] ?? 0) - logit);
      texts[j] = Math.min(texts[j] ?? Infinity, (data[j * n + j] ?? 0) - logit);
    }
  }
  return out ?? { images, texts };
}

/**
 * How many images, and how many texts, put their own partner strictly first: counts from 0 to N. A tie is not a win;
 * a pair alone (N = 1) counts as one. Throws RangeError when the matrix is not square.
 */
export function accuracy(logits: Matrix): { readonly images: number; readonly texts: number } {
  const { images, texts } = margins(logits);
  return { images: images.filter((m) => m > 0).length, texts: texts.filter((m) => m > 0).length };
}
