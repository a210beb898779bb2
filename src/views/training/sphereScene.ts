// What the sphere shows: a step of training, the point picked, and the parts of the force on it.
import type { Side } from '../../document/document.ts';
import type { Matrix, Trace } from '../../engine/index.ts';

/** A step of training as the sphere draws it. Matrices are N×d. */
export interface SphereFrame {
  readonly step: number;
  /** Raw embeddings. */
  readonly images: Matrix;
  readonly texts: Matrix;
  /** Negative gradients of the loss with respect to them, nats per unit of length. */
  readonly imageForces: Matrix;
  readonly textForces: Matrix;
  readonly trace: Trace;
  /** The force on one vector, taken apart. */
  forceTerms(side: Side, index: number): ForceTerms;
}

/** One vector, counted from 0. */
export interface PointRef {
  readonly side: Side;
  readonly index: number;
}

export interface ForceTerms {
  /** N×d: row j is due to the j-th vector of the other side; the rows sum to the force. */
  readonly terms: Matrix;
  /** The negative with the highest score; null with none. */
  readonly hardest: number | null;
}

/** Two principal axes to look along when there are more than three components: the first rows of d components each, orthonormal. */
export interface ProjectionAxes {
  readonly axes: Matrix;
}

export type MovePhase = 'preview' | 'commit' | 'cancel';

export const other = (side: Side): Side => (side === 'images' ? 'texts' : 'images');

export const keyOf = ({ side, index }: PointRef): string => `${side} ${index}`;

/** The rows that the points stand for: of length 1 when the loss normalises, raw otherwise. */
export function positionsOf({ images, texts, trace }: SphereFrame, side: Side): Matrix {
  if (trace.inputs.normalize) return side === 'images' ? trace.imageUnit : trace.textUnit;
  return side === 'images' ? images : texts;
}

export function rawOf({ images, texts }: SphereFrame, { side, index }: PointRef): number[] {
  return rowOf(side === 'images' ? images : texts, index);
}

export function rowOf({ data, cols }: Matrix, row: number): number[] {
  return Array.from(data.subarray(row * cols, (row + 1) * cols));
}

export function isZero({ trace }: SphereFrame, { side, index }: PointRef): boolean {
  return trace.degenerate[side].includes(index);
}

/** Radians between pair `index`; null when one of the two has no direction. W. Kahan's form, accurate near 0 and π. */
export function pairAngle(frame: SphereFrame, index: number): number | null {
  if (isZero(frame, { side: 'images', index }) || isZero(frame, { side: 'texts', index })) return null;
  const { data: u, cols } = frame.trace.imageUnit;
  const { data: v } = frame.trace.textUnit;
  let [apart, together] = [0, 0];
  for (let at = index * cols; at < (index + 1) * cols; at++) {
    const [a = 0, b = 0] = [u[at], v[at]];
    apart += (a - b) * (a - b);
    together += (a + b) * (a + b);
  }
  return 2 * Math.atan2(Math.sqrt(apart), Math.sqrt(together));
}

/** Which share of the points' variance about their mean two orthonormal directions keep, in [0, 1]; 1 when all points are one. */
export function keptShare(frame: SphereFrame, right: readonly number[], up: readonly number[]): number {
  const points = [positionsOf(frame, 'images'), positionsOf(frame, 'texts')].flatMap((matrix) => Array.from({ length: matrix.rows }, (_, row) => rowOf(matrix, row)));
  const mean = right.map((_, k) => points.reduce((sum, point) => sum + (point[k] ?? 0) / points.length, 0));
  const apart = points.map((point) => point.map((x, k) => x - (mean[k] ?? 0)));
  // In units of the largest difference, so that squares neither overflow nor vanish.
  const unit = largestOf(apart);
  // What is left of equal points is the rounding of their mean.
  if (unit <= 1e-14 * largestOf(points)) return 1;
  let [kept, total] = [0, 0];
  for (const each of apart) {
    const [x, y] = [right, up].map((direction) => each.reduce((sum, c, k) => sum + (c / unit) * (direction[k] ?? 0), 0));
    kept += (x ?? 0) ** 2 + (y ?? 0) ** 2;
    total += each.reduce((sum, c) => sum + (c / unit) ** 2, 0);
  }
  return Math.min(1, kept / total);
}

const largestOf = (points: readonly (readonly number[])[]): number => Math.max(...points.map((point) => Math.max(...point.map(Math.abs))));
