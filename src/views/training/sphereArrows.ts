// Forces as arrows: their common scale, the bar that tells it, and their outlines.
import { px } from '../behaviours/pixels.ts';
import type { Point } from './sphereSpace.ts';

export interface ArrowScale {
  /** px for a force of 1; 0 when no force is large enough to be drawn. */
  readonly perUnit: number;
  /** A round number and its length in px; null when nothing is drawn. */
  readonly bar: { readonly value: number; readonly length: number } | null;
}

/** The largest force that is drawn at full length. */
const strongest = 1;
/** When none is above it, none is drawn. */
export const weakest = 1e-6;
/** Of the radius. */
const fullLength = 0.45;
const longestBar = 0.3;
const leastShare = 0.1;
/** A shorter arrow would be a blot, in px. */
const shortest = 3;

/**
 * All arrows of a step are to one scale, so that parts add up to their sum on the picture as they do in truth. The longest shrinks with the logarithm of the
 * largest force: from 0.45 radii at 1 and above to nothing at 10⁻⁶. So one sees which vector is moved most, and forces fade as training settles.
 */
export function arrowScale(largest: number, radius: number): ArrowScale {
  if (!(largest > weakest) || largest === Infinity || !(radius > 0)) return { perUnit: 0, bar: null };
  const share = Math.min(1, 1 - Math.log(largest / strongest) / Math.log(weakest / strongest));
  const perUnit = (share * fullLength * radius) / largest;
  return { perUnit, bar: barOf(perUnit, radius) };
}

function barOf(perUnit: number, radius: number): ArrowScale['bar'] {
  const value = roundBelow((longestBar * radius) / perUnit);
  return { value, length: value * perUnit };
}

/** The scale with all arrows `share` times as long. */
export function scaledBy(scale: ArrowScale, share: number, radius: number): ArrowScale {
  if (share >= 1 || scale.bar === null) return scale;
  const perUnit = share * scale.perUnit;
  return { perUnit, bar: barOf(perUnit, radius) };
}

/** Of their lengths, at most 1: what all arrows that begin `gap` px from their points may have without leaving the picture. */
export function shareInside(arrows: readonly { readonly at: Point; readonly by: Point }[], gap: number, { width, height }: { readonly width: number; readonly height: number }): number {
  let share = 1;
  for (const { at, by } of arrows) {
    const length = Math.hypot(by.x, by.y);
    if (!(length >= shortest)) continue;
    const [ux, uy] = [by.x / length, by.y / length];
    const roomFor = (place: number, way: number, end: number) => (way === 0 ? Infinity : ((way > 0 ? end - place : -place) / way - gap) / length);
    share = Math.min(share, roomFor(at.x, ux, width), roomFor(at.y, uy, height));
  }
  // A vector that is dragged out of the picture takes no other's arrow away.
  return Math.max(leastShare, share);
}

/** The largest of 1, 2 and 5 times a power of ten that is not above `value`. */
export function roundBelow(value: number): number {
  const power = Math.floor(Math.log10(value) + 1e-12);
  const digit = value / 10 ** power;
  // From the text, so that 2e-7 is the number itself and not one beside it.
  return Number(`${digit >= 5 ? 5 : digit >= 2 ? 2 : 1}e${power}`);
}

export interface ArrowMark {
  /** Its line and its open head, as paths; both empty for one too short to be seen. */
  readonly shaft: string;
  readonly head: string;
  readonly end: Point;
}

/** An arrow by `dx` and `dy`, which begins `gap` px from `from`, so that what stands there hides nothing of it. */
export function arrow(from: Point, dx: number, dy: number, gap: number, headSize: number): ArrowMark {
  const length = Math.hypot(dx, dy);
  if (!(length >= shortest)) return { shaft: '', head: '', end: from };
  const size = Math.min(headSize, 0.6 * length);
  const [ux, uy] = [dx / length, dy / length];
  const start = { x: from.x + gap * ux, y: from.y + gap * uy };
  const end = { x: start.x + dx, y: start.y + dy };
  const corner = (hand: 1 | -1) => `${px(end.x - size * (0.9 * ux - hand * 0.45 * uy))} ${px(end.y - size * (0.9 * uy + hand * 0.45 * ux))}`;
  return { shaft: `M${px(start.x)} ${px(start.y)}L${px(end.x)} ${px(end.y)}`, head: `M${corner(1)}L${px(end.x)} ${px(end.y)}L${corner(-1)}`, end };
}
