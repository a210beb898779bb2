// The lens in pixels: vectors to scale, the arc, the circle of radius 1, and labels that keep clear of one another.
import { norm } from '../../engine/index.ts';
import { formatDegrees } from '../../notation/degrees.ts';
import { px } from '../behaviours/pixels.ts';
import { canTurn, widthOf, type Pose, type Side } from './lensModel.ts';

export interface LensSize {
  readonly width: number;
  readonly height: number;
  /** The root's font size, by which everything drawn grows. */
  readonly rem: number;
  /** The font size of the angle, in pixels. */
  readonly letters: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface VectorMark {
  readonly side: Side;
  /** I or T, with a hat where the vectors are those of length 1. */
  readonly letter: string;
  readonly index: number;
  readonly shaft: readonly [Point, Point];
  /** The arrowhead, as an SVG path; empty for a zero vector, which is a dot. */
  readonly head: string;
  readonly dot: boolean;
  readonly tip: Point;
  readonly name: Point;
}

export interface LensPicture {
  readonly size: LensSize;
  readonly origin: Point;
  readonly vectors: readonly VectorMark[];
  /** An SVG path; empty when there is no angle. */
  readonly arc: string;
  readonly sector: string;
  readonly angle: { readonly text: string | null; readonly at: Point };
  /** In pixels; null when a circle of radius 1 would not fit, or be too small to see. */
  readonly circle: number | null;
  /** Where the circle's label goes; null when every place is taken. */
  readonly circleName: Point | null;
  readonly turns: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In rem. */
const margin = 0.7;
const head = 0.6;
const gap = 0.3;
const nameHeight = 1.35;
const halo = 0.55;
/** How far from its arc the angle's text may stand. */
const farthest = 2.6;
/** Directions to try for it, from straight behind the origin, in radians. */
const swings = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2];

export function lensPicture(pose: Pose, size: LensSize, words: { readonly noDirection: string; readonly circle: string }): LensPicture {
  const { rem, width, height } = size;
  const { scene, angle, hand } = pose;
  const origin = { x: width / 2, y: height / 2 };
  const radius = Math.max(Math.min(width, height) / 2 - margin * rem, 1);
  const lengths = { images: norm(scene.image), texts: norm(scene.text) };
  const longest = Math.max(lengths.images, lengths.texts);
  // Just short of 1, the circle sets the scale: it shows that a norm is not 1. Far from 1, the vectors do.
  const full = longest >= 0.5 && longest <= 1 ? 1 : longest || 1;
  const unitRadius = radius / full;
  const circle = unitRadius <= radius && unitRadius >= 0.5 * rem ? unitRadius : null;
  const mark = (side: Side) => vectorMark(pose, side, (lengths[side] / full) * radius, origin, size);
  const vectors = [mark('images'), mark('texts')];
  const shorter = (Math.min(lengths.images, lengths.texts) / full) * radius;
  const arcRadius = Math.min(0.36 * radius, Math.max(0.75 * rem, 0.6 * shorter));
  const placed = angle === null
    ? { text: null, at: wordPlace(pose, origin, size, words.noDirection) }
    : anglePlace(pose, angle, origin, arcRadius, size, vectors);
  const names = vectors.map((vector) => nameBox(vector, rem));
  const { width: wide, height: high } = placed.text === null ? wordSize(words.noDirection, 0.875, rem) : angleSize(placed.text, size.letters);
  const circleName = circle === null ? null : circlePlace(circle, origin, size, words.circle, vectors, [...names, boxAt(placed.at, wide, high)]);
  return {
    size, origin, vectors, circle, circleName, turns: canTurn(pose), angle: placed,
    arc: angle === null ? '' : arcPath(origin, arcRadius, pose.imageAt, angle, hand),
    sector: angle === null ? '' : sectorPath(origin, arcRadius, pose.imageAt, angle, hand),
  };
}

/** The vectors, which are given, without the angle between them. A zero vector's missing direction is no result. */
export function masked(picture: LensPicture): LensPicture {
  return { ...picture, arc: '', sector: '', angle: { ...picture.angle, text: picture.angle.text === null ? null : '?' } };
}

/** Where each vector is taken: at its tip, or aside of it where two squares of side `apart` on the tips would overlap. */
export function gripsOf({ vectors: [image, text] }: LensPicture, { imageAt, hand, angle }: Pose, apart: number): readonly Point[] {
  if (!image || !text) return [];
  const [dx, dy] = [text.tip.x - image.tip.x, image.tip.y - text.tip.y];
  if (Math.max(Math.abs(dx), Math.abs(dy)) >= apart) return [image.tip, text.tip];
  const aside = imageAt + (hand * ((angle ?? 0) + Math.PI)) / 2;
  const missing = Math.min(...[[dx, Math.cos(aside)], [dy, Math.sin(aside)]].map(([d = 0, u = 0]) => (apart - d * Math.sign(u)) / Math.abs(u)));
  return [polar(image.tip, -missing / 2, aside), polar(text.tip, missing / 2, aside)];
}

function vectorMark(pose: Pose, side: Side, length: number, origin: Point, { rem, width, height }: LensSize): VectorMark {
  const isImage = side === 'images';
  const at = isImage ? pose.imageAt : pose.textAt;
  const index = (isImage ? pose.scene.row : pose.scene.col) + 1;
  const away = isImage ? -pose.hand : pose.hand;
  // Where the vectors lie one on the other, each is drawn half a stroke to its own side, so that both are seen.
  const aside = away * 0.075 * rem * Math.max(0, 1 - (pose.angle ?? Math.PI) / 0.12);
  const along = (distance: number, sideways = 0) => polar(polar(origin, distance, at), aside + sideways, at + Math.PI / 2);
  const point = Math.min(head * rem, length);
  const half = point * 0.36;
  const tip = along(length);
  const corners = [tip, along(length - point, half), along(length - point * 0.8), along(length - point, -half)];
  const size = nameSize(index, rem);
  const isZero = length === 0;
  // A zero vector has no side of its own: it is named behind the origin, and an image facing the text if both are zero.
  const outward = at + (isZero ? (isImage && norm(pose.scene.text) === 0 ? 0 : Math.PI) : (away * Math.PI) / 2);
  const offset = (halo + gap / 2) * rem + reach(size, outward);
  const name = keepInside(polar(isZero ? origin : polar(origin, Math.max(length - 0.25 * rem, 0), at), offset, outward), size, width, height);
  return {
    side, letter: `${isImage ? 'I' : 'T'}${pose.scene.isUnit ? '\u0302' : ''}`, index, tip, name, dot: isZero,
    shaft: [along(0), along(Math.max(length - point * 0.8, 0))],
    head: isZero ? '' : `M${corners.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}Z`,
  };
}

/** Between the vectors, beyond the arc, where there is room; else behind the origin, as near to it as is free. */
function anglePlace(pose: Pose, angle: number, origin: Point, arcRadius: number, { rem, letters, width, height }: LensSize, vectors: readonly VectorMark[]) {
  const text = formatDegrees(angle, pose.scene.digits);
  const size = angleSize(text, letters);
  const names = vectors.map((vector) => nameBox(vector, rem));
  const isFree = (place: Point) => {
    const box = boxAt(place, size.width, size.height);
    const inside = keepInside(place, size, width, height);
    return inside.x === place.x && inside.y === place.y && !names.some((name) => overlap(box, name))
      && vectors.every((vector) => distanceTo(box, vector.tip) >= halo * rem && !touches(vector, box, 0.2 * rem));
  };
  const bisector = pose.imageAt + (pose.hand * angle) / 2;
  const clearance = Math.max(reach(size, pose.imageAt + Math.PI / 2), reach(size, pose.textAt + Math.PI / 2)) + gap * rem;
  const distance = Math.max(arcRadius + reach(size, bisector) + gap * rem, clearance / Math.sin(angle / 2));
  const between = distance <= arcRadius + farthest * rem ? [polar(origin, distance, bisector)] : [];
  const behind = swings.flatMap((swing) => {
    const direction = bisector + Math.PI + swing;
    return [0.6, 1, 1.4, 1.8, 2.2].map((beyond) => polar(origin, reach(size, direction) + beyond * rem, direction));
  });
  return { text, at: [...between, ...behind].find(isFree) ?? behind[0] ?? origin };
}

/** Across from the name of the vector that has a direction, near the origin. */
function wordPlace({ scene, imageAt, textAt, hand }: Pose, origin: Point, { rem, width, height }: LensSize, word: string): Point {
  const imageIsZero = norm(scene.image) === 0;
  const across = imageIsZero ? textAt - (hand * Math.PI) / 2 : imageAt + (hand * Math.PI) / 2;
  const size = wordSize(word, 0.875, rem);
  return keepInside(polar(origin, reach(size, across) + 0.9 * rem, across), size, width, height);
}

/** A corner when the circle fills the picture, else just outside it; the first place that nothing else takes. */
function circlePlace(circle: number, origin: Point, { rem, width, height }: LensSize, word: string, vectors: readonly VectorMark[], taken: readonly Box[]): Point | null {
  const size = wordSize(word, 0.75, rem);
  for (const eighth of [5, 7, 3, 1, 6, 2, 4, 0]) {
    const at = (eighth * Math.PI) / 4;
    const diagonal = { x: Math.sign(Math.round(Math.cos(at) * 2)), y: -Math.sign(Math.round(Math.sin(at) * 2)) };
    const foot = polar(origin, circle + 0.15 * rem, at);
    const outside = { x: foot.x + (diagonal.x * size.width) / 2, y: foot.y + (diagonal.y * size.height) / 2 };
    const place = keepInside(outside, size, width, height);
    const box = boxAt(place, size.width, size.height);
    const isFree = distanceTo(box, origin) >= circle && !taken.some((other) => overlap(box, other)) && !vectors.some((vector) => touches(vector, box, halo * rem));
    if (isFree) return place;
  }
  return null;
}

function arcPath(origin: Point, radius: number, from: number, angle: number, hand: 1 | -1): string {
  const start = polar(origin, radius, from);
  const end = polar(origin, radius, from + hand * angle);
  // A right angle is marked as such: by a square.
  if (Math.abs(angle - Math.PI / 2) < 1e-3) {
    const side = radius * 0.6;
    const corner = polar(polar(origin, side, from), side, from + hand * angle);
    const ends = [polar(origin, side, from), corner, polar(origin, side, from + hand * angle)];
    return `M${ends.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}`;
  }
  return `M${px(start.x)} ${px(start.y)}A${px(radius)} ${px(radius)} 0 0 ${hand === 1 ? 0 : 1} ${px(end.x)} ${px(end.y)}`;
}

function sectorPath(origin: Point, radius: number, from: number, angle: number, hand: 1 | -1): string {
  return `${arcPath(origin, radius, from, angle, hand)}L${px(origin.x)} ${px(origin.y)}Z`;
}

function polar(from: Point, distance: number, angle: number): Point {
  return { x: from.x + distance * Math.cos(angle), y: from.y - distance * Math.sin(angle) };
}

/** How far a box reaches from its centre in a direction. */
function reach({ width, height }: { readonly width: number; readonly height: number }, angle: number): number {
  return (Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height) / 2;
}

/** The sizes of texts are estimates for the widest of the usual fonts: measuring would cost a layout at every move. */
export function angleSize(text: string, letters: number) {
  return { width: widthOf(`${text}°`) * letters, height: 0.86 * letters };
}

function wordSize(word: string, type: number, rem: number) {
  return { width: word.length * 0.58 * type * rem, height: type * 0.85 * rem };
}

function nameSize(index: number, rem: number) {
  return { width: (0.8 + 0.4 * String(index).length) * rem, height: nameHeight * rem };
}

/** What a vector's name covers, its centre where it is drawn. */
export function nameBox({ name, index }: VectorMark, rem: number): Box {
  const { width, height } = nameSize(index, rem);
  return boxAt(name, width, height);
}

export function boxAt({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function keepInside({ x, y }: Point, size: { readonly width: number; readonly height: number }, width: number, height: number): Point {
  const clamp = (value: number, half: number, most: number) => Math.min(Math.max(value, half), Math.max(most - half, half));
  return { x: clamp(x, size.width / 2, width), y: clamp(y, size.height / 2, height) };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function distanceTo(box: Box, { x, y }: Point): number {
  return Math.hypot(outsideOf(x, box.x, box.width), outsideOf(y, box.y, box.height));
}

function outsideOf(value: number, start: number, length: number): number {
  return Math.max(start - value, 0, value - start - length);
}

/** Whether a vector passes within `near` of a box. */
function touches({ shaft: [from], tip }: VectorMark, box: Box, near: number): boolean {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, k) => k / steps).some((share) => {
    return distanceTo(box, { x: from.x + share * (tip.x - from.x), y: from.y + share * (tip.y - from.y) }) < near;
  });
}
