// Builds row-major matrices and copies them.
import type { Matrix } from './types.ts';

/**
 * A rows×cols matrix of zeros, or of `values` in row-major order (copied).
 * Throws RangeError when a size is not a whole number ≥ 1, or when `values` does not hold rows·cols numbers.
 */
export function createMatrix(rows: number, cols: number, values?: ArrayLike<number>): Matrix {
  if (!isSize(rows) || !isSize(cols)) {
    throw new RangeError(`a matrix needs at least one row and one column, in whole numbers: got ${rows}×${cols}`);
  }
  const data = new Float64Array(rows * cols);
  if (values) {
    if (values.length !== data.length) {
      throw new RangeError(`a ${rows}×${cols} matrix holds ${data.length} values: got ${values.length}`);
    }
    data.set(values);
  }
  return { data, rows, cols };
}

/** A matrix that shares nothing with `matrix`. */
export function copyMatrix(matrix: Matrix): Matrix {
  return { data: matrix.data.slice(), rows: matrix.rows, cols: matrix.cols };
}

/** Whether a number of rows or columns is a whole number ≥ 1. */
export function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 1;
}

/** Whether `index` counts one of `length` things, from 0. */
export function isIndex(index: number, length: number): boolean {
  return Number.isSafeInteger(index) && index >= 0 && index < length;
}
