// The directions in which points spread most, for drawing many dimensions in two or three.
import { isSize, createMatrix } from './matrix.ts';
import { multiply } from './products.ts';
import { symmetricEigen } from './symmetricEigen.ts';
import type { Matrix } from './types.ts';

/** What is left of equal points when their mean is taken away, as a part of the largest component. */
const ROUNDING = 1e-14;

export interface PrincipalAxes {
  /** count×d: perpendicular rows of length 1, the first where the points spread most. */
  readonly axes: Matrix;
}

/**
 * The first `count` principal axes of the rows of `points` (matrices of d columns) about their mean. An axis has the sign that makes its largest component
 * positive or, with `like` (count×d), the one that leans towards the same axis there, so that axes found anew at each step do not flip.
 * Throws RangeError when there are no points, when they differ in d, when `count` is not from 1 to d or a component is not finite.
 * Source: K. Pearson (1901), by the eigenvectors of the covariance.
 */
export function principalAxes(points: readonly Matrix[], count: number, like?: Matrix): PrincipalAxes {
  const rows = fromMean(points);
  const d = rows.cols;
  if (!isSize(count) || count > d) throw new RangeError(`${count} axes of ${d} components: there can be 1 to ${d}`);
  const covariance = createMatrix(d, d);
  multiply(rows, rows, 'first', covariance);

  const axes = createMatrix(count, d, symmetricEigen(covariance).vectors.data.subarray(0, count * d));
  if (like) for (let k = 0; k < count; k++) leanTowards(axes, like, k);
  return { axes };
}

/** Turns row k of `axes` round when it points away from that row of `like`. */
function leanTowards({ data, cols: d }: Matrix, like: Matrix, k: number): void {
  let along = 0;
  for (let at = k * d; at < (k + 1) * d; at++) along += (data[at] ?? 0) * (like.data[at] ?? 0);
  if (along < 0) for (let at = k * d; at < (k + 1) * d; at++) data[at] = 0 - (data[at] ?? 0);
}

/**
 * Which part of the variance of the rows of `points` (matrices of d columns) about their mean the orthonormal rows of `axes` (count×d) keep, in [0, 1];
 * 1 where the points coincide, as there is nothing to lose. Throws RangeError as `principalAxes` does, and when `axes` are not of d components.
 */
export function keptShare(points: readonly Matrix[], axes: Matrix): number {
  const rows = fromMean(points);
  if (axes.cols !== rows.cols) throw new RangeError(`points of ${rows.cols} components cannot be projected onto axes of ${axes.cols}`);
  const along = createMatrix(rows.rows, axes.rows);
  multiply(rows, axes, 'second', along);
  const total = squares(rows);
  return total === 0 ? 1 : Math.min(1, squares(along) / total);
}

/** The points less their mean, in units of the largest difference, so that squares neither overflow nor vanish; 0 where what differs is the mean's rounding. */
function fromMean(points: readonly Matrix[]): Matrix {
  const d = points[0]?.cols ?? 0;
  const all = points.flatMap((m) => Array.from({ length: m.rows }, (_, i) => m.data.subarray(i * m.cols, (i + 1) * m.cols)));
  if (all.length === 0 || points.some((m) => m.cols !== d)) throw new RangeError('principal axes need points, all with the same number of components');
  const mean = new Float64Array(d);
  for (const point of all) point.forEach((x, k) => { mean[k] = (mean[k] ?? 0) + x / all.length; });
  const apart = all.map((point) => point.map((x, k) => x - (mean[k] ?? 0)));
  const unit = largestOf(apart);
  if (!Number.isFinite(unit)) throw new RangeError('a component of the points is not a finite number');
  const isOne = unit <= ROUNDING * largestOf(all);
  return createMatrix(all.length, d, apart.flatMap((point) => Array.from(point, (x) => (isOne ? 0 : x / unit))));
}

function largestOf(points: readonly Float64Array[]): number {
  return points.reduce((most, point) => point.reduce((m, x) => Math.max(m, Math.abs(x)), most), 0);
}

function squares({ data }: Matrix): number {
  return data.reduce((sum, x) => sum + x * x, 0);
}
