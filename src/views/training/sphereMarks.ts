// What the sphere's picture consists of: each mark with its place in px and all that tells it from others.
import type { ArrowMark, ArrowScale } from './sphereArrows.ts';
import type { PointRef } from './sphereScene.ts';
import type { Point, Space } from './sphereSpace.ts';

/** In px: the picture's size, and that of its type, by which marks and heads grow. */
export interface SphereRoom {
  readonly width: number;
  readonly height: number;
  readonly type: number;
}

/** Where norm 1 lies, in px. */
export interface Ground {
  readonly origin: Point;
  readonly radius: number;
}

export interface PointMark extends PointRef {
  readonly key: string;
  readonly at: Point;
  readonly isFar: boolean;
  /** A zero vector, which has no direction. */
  readonly isZero: boolean;
  /** A text lies on this image, and would hide it. */
  readonly isCovered: boolean;
  readonly role: 'picked' | 'partner' | 'plain';
  /** From the origin, where lengths count. */
  readonly spoke: string;
  readonly force: string;
}

export interface PairMark {
  readonly index: number;
  readonly near: string;
  readonly far: string;
  readonly isPicked: boolean;
}

export interface TermMark extends ArrowMark {
  readonly index: number;
  readonly kind: 'pull' | 'push';
  readonly isHardest: boolean;
}

/** The direction of one component, counted from 0. */
export interface AxisMark {
  readonly index: number;
  readonly line: string;
  readonly end: Point;
  readonly isFar: boolean;
}

/** Counted from 0, in `index`: an image, a text, or a component. */
export interface LabelMark {
  readonly key: string;
  readonly of: 'images' | 'texts' | 'axis';
  /** Of an arrow that is part of the picked force: what it does. */
  readonly term: TermMark['kind'] | null;
  readonly index: number;
  readonly isFar: boolean;
  /** null: there is no room for it. */
  readonly at: Point | null;
}

export interface SpherePicture {
  readonly room: SphereRoom;
  readonly ground: Ground;
  readonly kind: Space['kind'];
  readonly grid: string;
  readonly axes: readonly AxisMark[];
  readonly pairs: readonly PairMark[];
  /** Pair by pair, the image first. */
  readonly points: readonly PointMark[];
  readonly terms: readonly TermMark[];
  readonly labels: readonly LabelMark[];
  readonly scale: ArrowScale;
  /** The half-width of a point's mark in px. */
  readonly markSize: number;
}

/** Of a mark's half-width: the ring around the picked point. */
export const ringSize = 2;
