// The numbers of a zero-shot document as the engine takes them.
import { createMatrix, type Matrix, type Prompts } from '../../engine/index.ts';
import type { ZeroShotDocument } from './document.ts';

const toMatrix = (vectors: readonly (readonly number[])[]): Matrix => createMatrix(vectors.length, vectors[0]?.length ?? 0, vectors.flat());

/** M×d. */
export function imagesOf({ images }: ZeroShotDocument): Matrix {
  return toMatrix(images.map(({ vector }) => vector));
}

/** One matrix for each of the K classes, a row of d components for each template. */
export function promptsOf({ classes }: ZeroShotDocument): Prompts {
  return classes.map(({ prompts }) => toMatrix(prompts));
}
