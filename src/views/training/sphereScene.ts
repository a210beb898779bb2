// What the sphere shows: a step of training, the point picked, and the parts of the force on it.
import type { Side } from '../../document/document.ts';
import { pairPlane, type Matrix, type Trace } from '../../engine/index.ts';

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

/** Radians between pair `index`; null when one of the two has no direction. */
export function pairAngle({ trace: { imageUnit, textUnit } }: SphereFrame, index: number): number | null {
  return pairPlane(rowOf(imageUnit, index), rowOf(textUnit, index)).angle;
}
