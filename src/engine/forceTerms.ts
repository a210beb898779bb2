// The force on one vector, the negative gradient, as the sum of what each candidate does: its partner pulls, each negative pushes.
import { createMatrix, isIndex } from './matrix.ts';
import type { Matrix } from './types.ts';

export interface ForceTerms {
  /** N×d: row j is the part of the force that text j (or image j) makes; they add up to the force. */
  readonly terms: Matrix;
  /** The negative with the highest score, the lowest number where several are equal; null with none (N = 1). */
  readonly hardest: number | null;
}

/** What `splitForce` needs to know of a batch. */
export interface ForceSource {
  /** N×N, ∂L/∂logits, and the logits. */
  readonly slopes: Matrix;
  readonly logits: Matrix;
  /** N×d, what the logits are products of: the directions or the raw embeddings. */
  readonly images: Matrix;
  readonly texts: Matrix;
  /** Of the embeddings (N each), when the force goes through the normalisation; null when it does not. */
  readonly norms: { readonly images: Float64Array; readonly texts: Float64Array } | null;
  readonly temperature: number;
}

/**
 * The N terms of the force on row `index` of one side, whatever the objective. Of CLIP's symmetric loss, when normalising, term j of image i is
 * −(P_ij + Q_ij − 2δ_ij)(v_j − (v_j·u_i)u_i)/(2Nτ‖x_i‖), perpendicular to x_i, and 0 where x_i is a zero vector; else
 * −(P_ij + Q_ij − 2δ_ij)y_j/(2Nτ). A term beyond the doubles is the largest of them. Fresh memory. Throws RangeError when there is no such row.
 * Source: `gradients`, its sum taken apart.
 */
export function splitForce({ slopes, logits, images, texts, norms, temperature }: ForceSource, side: 'images' | 'texts', index: number): ForceTerms {
  const n = slopes.rows;
  if (!isIndex(index, n)) throw new RangeError(`there is no row ${index} among ${n} ${side}, counted from 0`);
  const own = side === 'images' ? images : texts;
  const others = side === 'images' ? texts : images;
  const d = own.cols;
  const first = side === 'images' ? index * n : index;
  const step = side === 'images' ? 1 : n;
  const length = norms?.[side][index] ?? 1;
  const terms = createMatrix(n, d);
  let hardest: number | null = null;
  for (let j = 0; j < n; j++) {
    const slope = slopes.data[first + j * step] ?? 0;
    let along = 0;
    if (norms) for (let k = 0; k < d; k++) along += (own.data[index * d + k] ?? 0) * (others.data[j * d + k] ?? 0);
    for (let k = 0; k < d; k++) {
      const across = (others.data[j * d + k] ?? 0) - along * (own.data[index * d + k] ?? 0);
      const term = length === 0 || across === 0 ? 0 : 0 - ((slope / temperature) * across) / length;
      terms.data[j * d + k] = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, term));
    }
    const isHarder = j !== index && (hardest === null || (logits.data[first + j * step] ?? 0) > (logits.data[first + hardest * step] ?? 0));
    if (isHarder) hardest = j;
  }
  return { terms, hardest };
}
