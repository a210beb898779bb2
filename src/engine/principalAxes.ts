// The directions in which points spread most, for drawing many dimensions in two or three.
import { isSize, createMatrix } from './matrix.ts';
import { multiply } from './products.ts';
import { symmetricEigen } from './symmetricEigen.ts';
import type { Matrix } from './types.ts';

export interface PrincipalAxes {
  /** count×d: perpendicular rows of length 1, the first where the points spread most. */
  readonly axes: Matrix;
  /** The points' mean (d). */
  readonly mean: Float64Array;
  /** Which part of the points' variance each axis keeps (count), in [0, 1]; all 0 where the points coincide. */
  readonly shares: Float64Array;
  /** Which part all of them keep, in [0, 1]; 1 where the points coincide, as there is nothing to lose. */
  readonly kept: number;
}

/**
 * The first `count` principal axes of the rows of `points` (matrices of d columns) about their mean. An axis has the sign that makes its largest component
 * positive or, with `like` (count×d), the one that leans towards the same axis there, so that axes found anew at each step do not flip.
 * Throws RangeError when there are no points, when they differ in d, when `count` is not from 1 to d or a component is not finite.
 * Source: K. Pearson (1901), by the eigenvectors of the covariance.
 */
export function principalAxes(points: readonly Matrix[], count: number, like?: Matrix): PrincipalAxes {
  const d = points[0]?.cols ?? 0;
  const all = points.flatMap((m) => Array.from({ length: m.rows }, (_, i) => m.data.subarray(i * m.cols, (i + 1) * m.cols)));
  if (all.length === 0 || points.some((m) => m.cols !== d)) throw new RangeError('principal axes need points, all with the same number of components');
  if (!isSize(count) || count > d) throw new RangeError(`${count} axes of ${d} components: there can be 1 to ${d}`);
  const mean = new Float64Array(d);
  for (const point of all) point.forEach((x, k) => { mean[k] = (mean[k] ?? 0) + x / all.length; });
  const apart = all.map((point) => point.map((x, k) => x - (mean[k] ?? 0)));
  // In units of the largest difference, so that squares neither overflow nor vanish.
  const unit = apart.reduce((most, point) => point.reduce((m, x) => Math.max(m, Math.abs(x)), most), 0);
  if (!Number.isFinite(unit)) throw new RangeError('a component of the points is not a finite number');
  const rows = createMatrix(all.length, d, apart.flatMap((point) => Array.from(point, (x) => (unit === 0 ? 0 : x / unit))));
  const covariance = createMatrix(d, d);
  multiply(rows, rows, 'first', covariance);

  const { values, vectors } = symmetricEigen(covariance);
  const spread = values.map((value) => Math.max(0, value));
  const total = spread.reduce((sum, x) => sum + x, 0);
  const shares = spread.slice(0, count).map((x) => (total === 0 ? 0 : x / total));
  const axes = createMatrix(count, d, vectors.data.subarray(0, count * d));
  if (like) for (let k = 0; k < count; k++) leanTowards(axes, like, k);
  return { axes, mean, shares, kept: total === 0 ? 1 : Math.min(1, shares.reduce((sum, x) => sum + x, 0)) };
}

/** Turns row k of `axes` round when it points away from that row of `like`. */
function leanTowards({ data, cols: d }: Matrix, like: Matrix, k: number): void {
  let along = 0;
  for (let at = k * d; at < (k + 1) * d; at++) along += (data[at] ?? 0) * (like.data[at] ?? 0);
  if (along < 0) for (let at = k * d; at < (k + 1) * d; at++) data[at] = 0 - (data[at] ?? 0);
}

/**
 * The coordinates of the rows of `points` (M×d) along `axes` (count×d), M×count: from the origin, or from `origin` (d), as from a mean. Throws RangeError
 * when they differ in d.
 */
export function project(points: Matrix, axes: Matrix, origin?: Float64Array): Matrix {
  if (points.cols !== axes.cols || (origin && origin.length !== axes.cols)) {
    throw new RangeError(`points of ${points.cols} components cannot be projected onto axes of ${axes.cols}`);
  }
  const from = origin ? createMatrix(points.rows, points.cols, points.data.map((x, at) => x - (origin[at % points.cols] ?? 0))) : points;
  const out = createMatrix(points.rows, axes.rows);
  multiply(from, axes, 'second', out);
  return out;
}
