// The Euclidean length of vectors, and their directions, without overflow or underflow.
import type { Matrix } from './types.ts';

/*
 * Squares overflow above about 1e154 and vanish below about 1e-162, so a vector whose sum of squares lies outside
 * [SMALL, LARGE] is summed again after multiplication by a power of two, which is exact. Source: J. L. Blue, "A portable
 * Fortran program to find the Euclidean norm of a vector", ACM TOMS 4 (1978), simplified to one scale a vector.
 */
const LARGE = 1e200;
const SMALL = 1e-200;
const DOWN = 2 ** -600;
const UP = 2 ** 600;

/**
 * ‖v‖₂, in the unit of the components. Relative error ≤ (d/2 + 2)·2⁻⁵³ for d components, subnormal ones included.
 * Infinity only when the length itself is above the largest double. NaN when a component is NaN.
 */
export function norm(v: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < v.length; k++) sum += (v[k] ?? 0) * (v[k] ?? 0);
  if (sum >= SMALL && sum <= LARGE) return Math.sqrt(sum);
  const scale = sum > LARGE ? DOWN : UP;
  sum = 0;
  for (let k = 0; k < v.length; k++) {
    const x = (v[k] ?? 0) * scale;
    sum += x * x;
  }
  return Math.sqrt(sum) / scale;
}

/**
 * For each row of `m` (N×d): its length into `norms` (N) and its direction, of length 1, into `unit` (N×d).
 * The direction is found from the scaled row, so it is right even where the length is subnormal or overflows.
 * A zero row gets norm 0 and unit 0; a row with a component that is not finite gets a norm that is not finite.
 * Returns true when every component is finite and no row is zero.
 * The same arithmetic as `norm`, allocating nothing.
 */
export function normaliseRows(m: Matrix, norms: Float64Array, unit: Matrix): boolean {
  const { data, rows, cols } = m;
  const out = unit.data;
  let isOrdinary = true;
  for (let i = 0; i < rows; i++) {
    const start = i * cols;
    const end = start + cols;
    let scale = 1;
    let sum = 0;
    for (let k = start; k < end; k++) sum += (data[k] ?? 0) * (data[k] ?? 0);
    if (!(sum >= SMALL && sum <= LARGE)) {
      scale = sum > LARGE ? DOWN : UP;
      sum = 0;
      for (let k = start; k < end; k++) {
        const x = (data[k] ?? 0) * scale;
        sum += x * x;
      }
      isOrdinary = isOrdinary && sum > 0 && sum < Infinity;
    }
    const length = Math.sqrt(sum);
    norms[i] = length / scale;
    for (let k = start; k < end; k++) out[k] = length === 0 ? 0 : ((data[k] ?? 0) * scale) / length;
  }
  return isOrdinary;
}

/**
 * out = (I − u uᵀ) g / ‖x‖ for each row: the Jacobian of x ↦ x/‖x‖, so the result is perpendicular to x.
 * g, unit, out: N×d; norms: N. Rows of norm 0 give 0.
 */
export function throughNormalisation(g: Matrix, unit: Matrix, norms: Float64Array, out: Matrix): void {
  const d = g.cols;
  for (let i = 0; i < g.rows; i++) {
    const length = norms[i] ?? 0;
    let along = 0;
    for (let k = i * d; k < (i + 1) * d; k++) along += (g.data[k] ?? 0) * (unit.data[k] ?? 0);
    for (let k = i * d; k < (i + 1) * d; k++) {
      const across = (g.data[k] ?? 0) - along * (unit.data[k] ?? 0);
      out.data[k] = length === 0 || across === 0 ? 0 : across / length;
    }
  }
}
