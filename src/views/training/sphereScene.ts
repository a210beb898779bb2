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
  /** The negative that pushes most; null when none does. */
  readonly hardest: number | null;
}

/** Two principal axes to look along when there are more than three components. */
export interface ProjectionAxes {
  /** Two rows or more of d components, orthonormal. */
  readonly axes: Matrix;
  /** The share of the vectors' variance that the first two keep, from 0 to 1. */
  readonly kept: number;
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
