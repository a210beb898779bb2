// The lengths and directions of the rows of a matrix, in memory of their own.
import { checkComponents, checkShape } from './checkInputs.ts';
import { createMatrix } from './matrix.ts';
import { normaliseRows } from './norm.ts';
import type { Matrix } from './types.ts';

export interface Directions {
  /** ‖x‖₂ of each row (N). */
  readonly norms: Float64Array;
  /** N×d, rows of length 1, or 0 where the row is a zero vector. */
  readonly unit: Matrix;
  /** Rows that are zero vectors. */
  readonly zeros: readonly number[];
}

/**
 * The directions of the rows of `m` (N×d). Throws RangeError when N or d is 0, when the shape does not fit the data, and when
 * a component is not finite; `names` and `name` say what the rows are, all of them and one of them.
 */
export function directionsOf(m: Matrix, names: string, name: string): Directions {
  checkShape(m, names);
  const norms = new Float64Array(m.rows);
  const unit = createMatrix(m.rows, m.cols);
  if (normaliseRows(m, norms, unit)) return { norms, unit, zeros: [] };
  checkComponents(m, norms, name);
  return { norms, unit, zeros: Array.from(norms.keys()).filter((i) => norms[i] === 0) };
}
