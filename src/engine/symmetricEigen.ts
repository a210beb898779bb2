// Eigenvalues and eigenvectors of a symmetric matrix.
import { copyMatrix, createMatrix } from './matrix.ts';
import { shape } from './checkInputs.ts';
import type { Matrix } from './types.ts';

export interface SymmetricEigen {
  /** From the largest to the smallest (d). */
  readonly values: Float64Array;
  /** d×d: row k is the direction that belongs to value k, of length 1, its largest component (the first of equals) positive. */
  readonly vectors: Matrix;
}

/** Sweeps of rotations; each squares what is left off the diagonal, so that about ten reach the rounding of any matrix. */
const MOST_SWEEPS = 60;

/**
 * The eigenvectors of `matrix` (d×d, symmetric, of which the upper half is read), perpendicular to one another also where eigenvalues are equal.
 * Throws RangeError when the matrix is not square or an entry is not finite.
 * Source: C. G. J. Jacobi (1846), by cyclic sweeps as in Golub and Van Loan, "Matrix Computations", section 8.5.
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const d = matrix.rows;
  if (matrix.cols !== d) throw new RangeError(`eigenvectors need a square matrix: got ${shape(matrix)}`);
  if (!matrix.data.every(Number.isFinite)) throw new RangeError('an entry of the matrix is not a finite number');
  const a = copyMatrix(matrix).data;
  for (let i = 0; i < d; i++) for (let j = 0; j < i; j++) a[i * d + j] = a[j * d + i] ?? 0;
  const v = createMatrix(d, d).data;
  for (let i = 0; i < d; i++) v[i * d + i] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && sweepOnce(a, v, d); sweep++);

  const order = Array.from({ length: d }, (_, k) => k).sort((i, j) => (a[j * d + j] ?? 0) - (a[i * d + i] ?? 0));
  const vectors = createMatrix(d, d);
  order.forEach((from, to) => {
    const vector = v.subarray(from * d, (from + 1) * d);
    const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) + 1e-12 ? x : most), 0);
    vectors.data.set(largest < 0 ? vector.map((x) => 0 - x) : vector, to * d);
  });
  return { values: Float64Array.from(order, (k) => a[k * d + k] ?? 0), vectors };
}

/** Turns every pair of axes so that their entry becomes 0; rows of `v` turn along. False when all of them were 0 beside the diagonal. */
function sweepOnce(a: Float64Array, v: Float64Array, d: number): boolean {
  let hasTurned = false;
  for (let p = 0; p < d; p++) {
    for (let q = p + 1; q < d; q++) {
      const off = a[p * d + q] ?? 0;
      const first = a[p * d + p] ?? 0;
      const second = a[q * d + q] ?? 0;
      if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(first * second)) || off === 0) continue;
      hasTurned = true;
      const ratio = (second - first) / (2 * off);
      const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.hypot(1, ratio));
      const cosine = 1 / Math.hypot(1, tangent);
      const sine = tangent * cosine;
      turnRows(a, p, q, cosine, sine, d, 1);
      turnRows(a, p, q, cosine, sine, 1, d);
      a[p * d + q] = 0;
      a[q * d + p] = 0;
      turnRows(v, p, q, cosine, sine, d, 1);
    }
  }
  return hasTurned;
}

/** Turns lines p and q of a square matrix, `line` apart and with entries `step` apart. */
function turnRows(m: Float64Array, p: number, q: number, cosine: number, sine: number, line: number, step: number): void {
  const d = Math.sqrt(m.length);
  for (let k = 0; k < d; k++) {
    const x = m[p * line + k * step] ?? 0;
    const y = m[q * line + k * step] ?? 0;
    m[p * line + k * step] = cosine * x - sine * y;
    m[q * line + k * step] = sine * x + cosine * y;
  }
}
