// How far apart images as a whole lie from texts as a whole.
import { norm } from './norm.ts';
import type { Matrix } from './types.ts';

/**
 * The length of the images' mean direction minus the texts', in [0, 2]. That difference itself is left in `vector` (d). `imageUnit`, `textUnit`: N×d, rows of length 1, or 0 for a zero vector, which adds nothing.
 * Source: Liang et al., "Mind the Gap: Understanding the Modality Gap in Multi-modal Contrastive Representation Learning" (2022).
 */
export function modalityGap(imageUnit: Matrix, textUnit: Matrix, vector = new Float64Array(imageUnit.cols)): number {
  const d = imageUnit.cols;
  vector.fill(0);
  for (let at = 0; at < imageUnit.data.length; at++) {
    vector[at % d] = (vector[at % d] ?? 0) + ((imageUnit.data[at] ?? 0) - (textUnit.data[at] ?? 0)) / imageUnit.rows;
  }
  return norm(vector);
}
