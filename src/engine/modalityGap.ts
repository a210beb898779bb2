// How far apart images as a whole lie from texts as a whole.
import { norm } from './norm.ts';
import type { Matrix } from './types.ts';

export interface ModalityGap {
  /** The images' mean direction minus the texts' (d). */
  readonly vector: Float64Array;
  /** Its length, in [0, 2]. */
  readonly distance: number;
}

/**
 * The difference of the two centroids. `imageUnit`, `textUnit`: N×d, rows of length 1, or 0 for a zero vector, which adds nothing.
 * Source: Liang et al., "Mind the Gap: Understanding the Modality Gap in Multi-modal Contrastive Representation Learning" (2022).
 */
export function modalityGap(imageUnit: Matrix, textUnit: Matrix): ModalityGap {
  const d = imageUnit.cols;
  const vector = new Float64Array(d);
  for (let at = 0; at < imageUnit.data.length; at++) {
    vector[at % d] = (vector[at % d] ?? 0) + ((imageUnit.data[at] ?? 0) - (textUnit.data[at] ?? 0)) / imageUnit.rows;
  }
  return { vector, distance: norm(vector) };
}
