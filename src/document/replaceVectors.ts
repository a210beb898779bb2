// Edits that bring in vectors from outside, and make the rest of the document fit them.
import type { Matrix } from '../engine/index.ts';
import type { Item, LabDocument, Side } from './document.ts';
import { addPair, setDimensions, setVector } from './edits.ts';
import { isComponent, limits } from './limits.ts';

/** Where vectors go: all of a side, or one of its items. */
export interface VectorTarget {
  readonly side: Side;
  /** null: all of them. */
  readonly index: number | null;
}

/** Why a matrix (rows × columns) cannot go where it should; rows and columns count from 0. */
export type VectorRefusal =
  | { readonly code: 'tooManyPairs' | 'tooManyDimensions'; readonly count: number }
  | { readonly code: 'notOneVector'; readonly rows: number; readonly cols: number }
  | { readonly code: 'outOfRange'; readonly row: number; readonly col: number };

/** null when `matrix` can go to `target`. */
export function refuseVectors(matrix: Matrix, { index }: VectorTarget): VectorRefusal | null {
  const { data, rows, cols } = matrix;
  if (index !== null && rows > 1 && cols > 1) return { code: 'notOneVector', rows, cols };
  const [pairs, dimensions] = index === null ? [rows, cols] : [1, rows * cols];
  if (pairs > limits.pairs.max) return { code: 'tooManyPairs', count: pairs };
  if (dimensions > limits.dimensions.max) return { code: 'tooManyDimensions', count: dimensions };
  const at = data.findIndex((value) => !isComponent(value));
  return at < 0 ? null : { code: 'outOfRange', row: Math.floor(at / cols), col: at % cols };
}

/**
 * The document with `matrix` at `target`: an N×d matrix becomes the N embeddings of a side, a row or a column one vector.
 * Pairs beyond its rows go; a new pair's other vector starts as a copy of the one brought in. All other vectors lose their last
 * components, or get zeros. What `refuseVectors` refuses gives the document back unchanged.
 */
export function replaceVectors(document: LabDocument, { side, index }: VectorTarget, matrix: Matrix): LabDocument {
  if (refuseVectors(matrix, { side, index }) !== null) return document;
  const { rows, cols } = matrix;
  // Adding 0 turns −0 into 0.
  const numbers = Array.from(matrix.data, (value) => value + 0);
  if (index !== null) return document[side][index] ? setVector(setDimensions(document, numbers.length), side, index, numbers) : document;

  const known = document[side].length;
  const resized = setPairs(setDimensions(document, cols), rows);
  const brought = (items: readonly Item[], from: number): readonly Item[] =>
    items.map((item, i) => (i < from ? item : { ...item, vector: numbers.slice(i * cols, (i + 1) * cols) }));
  const other = side === 'images' ? 'texts' : 'images';
  return { ...resized, [side]: brought(resized[side], 0), [other]: brought(resized[other], known) };
}

function setPairs(document: LabDocument, pairs: number): LabDocument {
  let next: LabDocument = { ...document, images: document.images.slice(0, pairs), texts: document.texts.slice(0, pairs) };
  for (let count = next.images.length; count < pairs; count++) next = addPair(next);
  return next;
}
