// The sphere in pixels: its ground, pairs, points, forces and names, each where it is drawn.
import { norm, type Matrix } from '../../engine/index.ts';
import { px } from '../behaviours/pixels.ts';
import { arrow, arrowScale, scaledBy, shareInside, weakest } from './sphereArrows.ts';
import type { Globe } from './globe.ts';
import { nameMarks, type TermWords } from './sphereNames.ts';
import { ringSize, type AxisMark, type Ground, type PairMark, type PointMark, type SpherePicture, type SphereRoom, type TermMark } from './sphereMarks.ts';
import { isZero, keyOf, pairAngle, positionsOf, rowOf, type ForceTerms, type PointRef, type SphereFrame } from './sphereScene.ts';
import { along, type Point, type Space } from './sphereSpace.ts';

export interface SphereSetting {
  readonly space: Space;
  /** null but on a sphere. */
  readonly globe: Globe | null;
  readonly ground: Ground;
  readonly room: SphereRoom;
  readonly picked: PointRef | null;
  readonly termWords: TermWords;
}

/** Of the type's size. */
const margin = 1.7;
const headSize = 0.5;
/** How far the picture reaches beyond the sphere where forces leave it, in radii. */
const outside = 1.25;
/** Of a mark's half-width: a text as near as this hides an image. */
const covering = 0.8;
const sides = ['images', 'texts'] as const;

/** Where norm 1 lies so that all vectors fit: in steps, so that one sees a vector grow until the next of them. Forces that `leave` the sphere need room outside it. */
export function groundOf({ width, height, type }: SphereRoom, longest: number, leave = false): Ground {
  const radius = Math.max(0, Math.min(width, height) / 2 - margin * type) / (leave ? outside : 1);
  return { origin: { x: width / 2, y: height / 2 }, radius: radius / reachOf(longest) };
}

/** Whether some force points out of the sphere or into it, as without the normalisation's Jacobian; a gradient through the normalisation lies along it. */
export function leavesSphere(frame: SphereFrame): boolean {
  return sides.some((side) => {
    const { data: units, rows, cols } = side === 'images' ? frame.trace.imageUnit : frame.trace.textUnit;
    const { data: forces } = side === 'images' ? frame.imageForces : frame.textForces;
    return Array.from({ length: rows }, (_, row) => row * cols).some((at) => {
      let [out, size] = [0, 0];
      for (let k = at; k < at + cols; k++) {
        out += (units[k] ?? 0) * (forces[k] ?? 0);
        size = Math.max(size, Math.abs(forces[k] ?? 0));
      }
      return size > weakest && Math.abs(out) > 1e-3 * size;
    });
  });
}

/** The first of 1, 1.5, 2, 3, 5, 7 and their tenfolds that is not below `longest`. */
export function reachOf(longest: number): number {
  if (!(longest > 1.0001)) return 1;
  const power = 10 ** Math.floor(Math.log10(longest));
  return ([1, 1.5, 2, 3, 5, 7].find((step) => step * power >= longest) ?? 10) * power;
}

export function longestOf(frame: SphereFrame): number {
  const { trace: { inputs, imageNorms, textNorms } } = frame;
  return inputs.normalize ? 1 : Math.max(...imageNorms, ...textNorms);
}

export function spherePicture(frame: SphereFrame, { space, globe, ground, room, picked, termWords }: SphereSetting): SpherePicture {
  const count = frame.images.rows;
  const markSize = room.type * (count > 20 ? 0.26 : count > 10 ? 0.3 : 0.36);
  const put = (right: number, up: number): Point => ({ x: ground.origin.x + ground.radius * right, y: ground.origin.y - ground.radius * up });
  const split = picked && picked.index < count ? frame.forceTerms(picked.side, picked.index) : null;
  const placeOf = (side: PointRef['side'], index: number): Point => {
    const positions = positionsOf(frame, side);
    return put(along(positions, index, space.right), space.kind === 'line' ? rowOnLine(index, side, count) : along(positions, index, space.up));
  };
  const forcesOf = (side: PointRef['side']) => (side === 'images' ? frame.imageForces : frame.textForces);
  const whole = arrowScale(Math.max(largestRow(frame.imageForces), largestRow(frame.textForces), split ? largestRow(split.terms) : 0), ground.radius);
  const shiftBy = (perUnit: number, forces: Matrix, row: number): Point => ({ x: perUnit * along(forces, row, space.right), y: -perUnit * along(forces, row, space.up) });
  // No arrow leaves the picture, where it would lie on what stands beside it.
  const rows = Array.from({ length: count }, (_, index) => index);
  const arrows = [
    ...sides.flatMap((side) => rows.map((index) => ({ at: placeOf(side, index), by: shiftBy(whole.perUnit, forcesOf(side), index) }))),
    ...(split && picked ? rows.map((index) => ({ at: placeOf(picked.side, picked.index), by: shiftBy(whole.perUnit, split.terms, index) })) : []),
  ];
  const scale = scaledBy(whole, shareInside(arrows, ringSize * markSize, room), ground.radius);
  const shift = (forces: Matrix, row: number): Point => shiftBy(scale.perUnit, forces, row);
  const texts = rows.map((index) => placeOf('texts', index));
  const points = rows.map((index) => sides.map((side): PointMark => {
    const at = placeOf(side, index);
    const by = shift(forcesOf(side), index);
    const role = picked?.index !== index ? 'plain' : picked.side === side ? 'picked' : 'partner';
    const { shaft, head } = arrow(at, by.x, by.y, role === 'picked' ? ringSize * markSize : markSize, headSize * room.type);
    return {
      side, index, key: keyOf({ side, index }), at, role, force: shaft + head,
      isFar: space.toward !== null && along(positionsOf(frame, side), index, space.toward) < 0,
      isZero: isZero(frame, { side, index }),
      isCovered: side === 'images' && texts.some((text) => Math.hypot(text.x - at.x, text.y - at.y) < covering * markSize),
      spoke: frame.trace.inputs.normalize ? '' : line(space.kind === 'line' ? { x: ground.origin.x, y: at.y } : ground.origin, at),
    };
  })).flat();
  const pairs = rows.map((index): PairMark => {
    const [image, text] = [points[2 * index], points[2 * index + 1]];
    return { index, isPicked: picked?.index === index, ...(image && text ? join(frame, globe, image, text) : { near: '', far: '' }) };
  });
  const start = points.find(({ role }) => role === 'picked');
  const terms = split && start ? termsOf(split, start, rows.map((row) => shift(split.terms, row)), stackOf(space, frame, start, ground), markSize, room) : [];
  const axes = axesOf(space, put);
  const joins = terms.length > 0 ? rows.map((index) => joinPoints(frame, globe, ground, points[2 * index], points[2 * index + 1])) : [];
  const labels = nameMarks({ points, terms, axes, joins, ground, room, markSize, scale, termWords });
  return { room, ground, kind: space.kind, grid: globe?.grid ?? '', axes, pairs, points, terms, labels, scale, markSize };
}

/** On a line all points would lie on one another: each pair has a row of its own, its image above its text. */
function rowOnLine(index: number, side: 'images' | 'texts', count: number): number {
  return (1.8 * ((count - 1) / 2 - index + (side === 'images' ? 0.2 : -0.2))) / count;
}

/** A pair's joining line: a great-circle arc where both lie on the sphere. */
function join(frame: SphereFrame, globe: Globe | null, image: PointMark, text: PointMark): { readonly near: string; readonly far: string } {
  if (globe && frame.trace.inputs.normalize && !image.isZero && !text.isZero) {
    return globe.arc(rowOf(frame.trace.imageUnit, image.index), rowOf(frame.trace.textUnit, text.index), image.isFar || text.isFar);
  }
  const straight = line(image.at, text.at);
  return image.isFar && text.isFar ? { near: '', far: straight } : { near: straight, far: '' };
}

/** Points on the same line: on the sphere those of the chord, each as far out as the arc lies beyond it. */
function joinPoints(frame: SphereFrame, globe: Globe | null, { origin }: Ground, image: PointMark | undefined, text: PointMark | undefined): readonly Point[] {
  if (!image || !text) return [];
  if (!globe || !frame.trace.inputs.normalize || image.isZero || text.isZero) return [image.at, text.at];
  const gap = 1 - Math.cos(pairAngle(frame, image.index) ?? 0);
  return Array.from({ length: 9 }, (_, step) => {
    const t = step / 8;
    const length = Math.sqrt(Math.max(1e-6, 1 - 2 * t * (1 - t) * gap));
    const out = (from: number, to: number, middle: number) => middle + ((1 - t) * from + t * to - middle) / length;
    return { x: out(image.at.x, text.at.x, origin.x), y: out(image.at.y, text.at.y, origin.y) };
  });
}

/**
 * The parts of the picked force, by index. They fan out from its point, a little to the side, so that one along the force is seen beside it. Where all lie on one
 * line, they are stacked instead, the pull first and then the larger pushes, each from where the one before it ended, so that the last ends where the force does.
 */
function termsOf(
  { hardest }: ForceTerms, { index: own, at }: PointMark, shifts: readonly Point[], stack: Point | null, markSize: number, { type }: SphereRoom,
): readonly TermMark[] {
  const terms = shifts.map((shift, index) => ({ index, shift, size: index === own ? Infinity : Math.hypot(shift.x, shift.y) }));
  let [from, rows] = [at, ringSize + 1.5];
  const marks = (stack ? terms.sort((a, b) => b.size - a.size) : terms).map(({ index, shift: { x, y } }): TermMark => {
    const lane = (index === own ? -1 : index === hardest ? 1 : 2) * markSize / (Math.hypot(x, y) || 1);
    const start = stack ? { x: from.x + rows * markSize * stack.x, y: from.y + rows * markSize * stack.y } : { x: at.x - lane * y, y: at.y + lane * x };
    const mark = arrow(start, x, y, stack ? 0 : ringSize * markSize, headSize * type);
    from = { x: from.x + x, y: from.y + y };
    if (mark.shaft !== '') rows++;
    return { index, kind: index === own ? 'pull' : 'push', isHardest: index === hardest, ...mark };
  });
  return marks.sort((a, b) => a.index - b.index);
}

/** The way to stack arrows that lie on one line: inwards from a circle, downwards from a line. */
function stackOf({ kind }: Space, { trace }: SphereFrame, { at }: PointMark, { origin, radius }: Ground): Point | null {
  if (kind === 'line') return { x: 0, y: 1 };
  return kind === 'circle' && trace.inputs.normalize ? { x: (origin.x - at.x) / (radius || 1), y: (origin.y - at.y) / (radius || 1) } : null;
}

/** The directions of the components, where they are few enough to be seen. */
function axesOf({ kind, right, up, toward }: Space, put: (right: number, up: number) => Point): readonly AxisMark[] {
  if (kind === 'projection') return [];
  return right.map((x, index) => {
    const y = up[index] ?? 0;
    const [from, end] = kind === 'sphere' ? [put(x, y), put(1.12 * x, 1.12 * y)] : [put(-x, -y), put(x, y)];
    return { index, line: line(from, end), end, isFar: (toward?.[index] ?? 0) < 0 };
  });
}

function largestRow(matrix: Matrix): number {
  let largest = 0;
  for (let row = 0; row < matrix.rows; row++) largest = Math.max(largest, norm(matrix.data.subarray(row * matrix.cols, (row + 1) * matrix.cols)));
  return largest;
}

const line = (from: Point, to: Point): string => `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`;

/** The point nearest to a place on the picture, within `reach` px; of two as near, one in front. */
export function pointAt({ points }: SpherePicture, place: Point, reach: number): PointMark | null {
  let [found, least]: [PointMark | null, number] = [null, reach];
  for (const point of points) {
    const distance = Math.hypot(point.at.x - place.x, point.at.y - place.y) + (point.isFar ? 0.25 * reach : 0);
    if (distance < least) [found, least] = [point, distance];
  }
  return found;
}
