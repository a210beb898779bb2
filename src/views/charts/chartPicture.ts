// Where the parts of a chart lie on its picture, in px.
import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { Room } from '../behaviours/useSizedDraw.ts';
import type { Axis, ChartScene, Dot, Ground, Level, Line, Mark, Note, Plane, Scales } from './scene.ts';

/** Room around the plane, and within it above and below for the lines' own width, in rem. */
export interface Layout {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly inset: number;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Word {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export interface Rule {
  readonly key: string;
  readonly look: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** What leaves the plane need not go on for ever: as many heights of it. */
const farthest = 10;

export function scalesOf({ x, y }: Ground, layout: Layout, { width, height, rem }: Room): Scales {
  const plane = {
    left: layout.left * rem, top: layout.top * rem,
    right: Math.max(layout.left * rem + 1, width - layout.right * rem), bottom: Math.max(layout.top * rem + 1, height - layout.bottom * rem),
  };
  const inset = layout.inset * rem;
  const far = farthest * height;
  const up = scaleOf(y, plane.bottom - inset, plane.top + inset);
  return { plane, x: scaleOf(x, plane.left, plane.right), y: (value) => Math.min(far, Math.max(-far, up(value))) };
}

function scaleOf({ kind, from, to, beyond }: Axis, start: number, end: number): (value: number) => number {
  if (kind === 'linear') return scaleLinear([from, to], [start, end]).clamp(beyond === 'end');
  const place = scaleLog([from, to], [start, end]).clamp(beyond === 'end');
  // 0 has no logarithm; it lies far below.
  return (value) => place(Math.max(Number.MIN_VALUE, value));
}

/** The path of a line through points; it breaks where a value is not finite. */
export function through(x: ArrayLike<number>, y: ArrayLike<number>): Line['path'] {
  return (scales) => line<number>()
    .defined((value) => Number.isFinite(value))
    .x((_, k) => scales.x(x[k] ?? 0))
    .y((value) => scales.y(value))
    .digits(2)(Array.from(y)) ?? '';
}

const anchorOf = ({ left, right }: Plane, x: number): Anchor => (x - left < 1 ? 'start' : right - x < 1 ? 'end' : 'middle');

export function groundPicture({ ticks, levels, marks }: Ground, { plane, x, y }: Scales, rem: number) {
  const upright = (at: number) => ({ x1: x(at), x2: x(at) });
  const across = ({ key, look, at }: Level): Rule => ({ key, look, x1: plane.left, x2: plane.right, y1: y(at), y2: y(at) });
  const namesOf = (side: Level['side']) => levels.filter(({ name, side: its }) => name !== '' && its === side);
  const markName = ({ key, at, name }: Mark): Word => {
    const anchor = x(at) > (plane.left + plane.right) / 2 ? 'end' : 'start';
    return { key, text: name, x: x(at) + (anchor === 'start' ? 0.25 : -0.25) * rem, y: plane.top + 0.2 * (plane.bottom - plane.top) + 0.375 * rem, anchor };
  };
  return {
    plane,
    levels: levels.map(across),
    levelNames: namesOf('inside').map(({ key, name, at }): Word => ({ key, text: name, x: plane.right - 0.25 * rem, y: y(at) - 0.5 * rem, anchor: 'end' })),
    marks: marks.map(({ key, look, at }): Rule => ({ key, look, ...upright(at), y1: plane.top, y2: plane.bottom })),
    markNames: marks.filter(({ name }) => name !== '').map(markName),
    ticks: ticks.map(({ at }, place): Rule => ({ key: String(place), look: 'tick', ...upright(at), y1: plane.bottom, y2: plane.bottom + 0.25 * rem })),
    /** Outside of the plane: the names of levels to its left, and of ticks below it. */
    numbers: [
      ...namesOf('left').map(({ key, name, at }): Word => ({ key: `y ${key}`, text: name, x: plane.left - 0.375 * rem, y: y(at), anchor: 'end' })),
      ...ticks.map(({ at, text }, place): Word => ({ key: `x ${place}`, text, x: x(at), y: plane.bottom + 0.85 * rem, anchor: anchorOf(plane, x(at)) })),
    ],
  };
}

export function linesPicture(lines: readonly Line[], scales: Scales, rem: number) {
  return {
    paths: lines.map(({ key, look, path }) => ({ key, look, path: path(scales) })),
    names: lines.flatMap(({ key, name }): readonly Word[] => {
      if (name === null) return [];
      const [x, y] = [scales.x(name.at[0]), scales.y(name.at[1])];
      return [{ key, text: name.text, x, y: y + (name.side === 'above' ? -0.6 : 1) * rem, anchor: anchorOf(scales.plane, x) }];
    }),
  };
}

/** In rem. */
const radii: Readonly<Record<Dot['look'], number>> = { solid: 0.25, dashed: 0.25, dotted: 0.25, fine: 0.25, imageToText: 0.25, textToImage: 0.25, hollow: 0.25, small: 0.15625 };

export interface Circle {
  readonly key: string;
  readonly look: Dot['look'];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export function movingPicture({ at, readAt = null, dots, notes, ground }: ChartScene, { plane, x, y }: Scales, rem: number) {
  const inside = ({ at: [across, up] }: Dot): boolean => isWithin(ground.x, across) && isWithin(ground.y, up);
  const word = ({ key, at: place, text, place: height }: Note): Word => {
    const middle = x(place);
    const anchor = height === 'middle' ? 'middle' : 'start';
    const heights = { top: plane.top + 0.5 * rem, middle: (plane.top + plane.bottom) / 2, bottom: plane.bottom - 0.5 * rem };
    return { key, text, anchor, x: middle + (anchor === 'start' ? 0.25 * rem : 0), y: heights[height] };
  };
  const cursor = (look: 'cursor' | 'reading', place: number | null): readonly Rule[] => (
    place === null ? [] : [{ key: look, look, x1: x(place), x2: x(place), y1: plane.top, y2: plane.bottom }]
  );
  return {
    cursor: [...cursor('cursor', at), ...cursor('reading', readAt)],
    circles: dots.filter(inside).map((dot): Circle => ({ key: dot.key, look: dot.look, x: x(dot.at[0]), y: y(dot.at[1]), radius: radii[dot.look] * rem })),
    notes: notes.map(word),
  };
}

function isWithin({ from, to, beyond }: Axis, value: number): boolean {
  return Number.isFinite(value) && (beyond === 'end' || (value >= Math.min(from, to) && value <= Math.max(from, to)));
}
