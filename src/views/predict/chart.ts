// A chart of curves over one control: where its axes, ticks, curves and marks lie on the picture.
import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { Room } from '../behaviours/useSizedDraw.ts';

export interface Axis {
  readonly kind: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

export type ChartPoint = readonly [x: number, y: number];

export interface Curve {
  readonly key: string;
  readonly style: 'solid' | 'dashed';
  readonly points: readonly ChartPoint[];
  readonly name: string;
  /** Which point the name stands at, from 0 at the first to 1 at the last, and on which side of the curve. */
  readonly nameAt: number;
  readonly nameSide: 'above' | 'below';
}

export interface ChartScene {
  readonly x: Axis;
  readonly y: Axis;
  readonly curves: readonly Curve[];
  /** Dots at the control's place. */
  readonly dots: readonly { readonly key: string; readonly at: ChartPoint }[];
  /** Where the control stands. */
  readonly cursor: number;
  /** A place whose value is not told yet. */
  readonly unknown: number | null;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface ChartPicture {
  readonly room: Room;
  readonly ground: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly xTicks: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly curves: readonly { readonly key: string; readonly style: Curve['style']; readonly path: string; readonly name: string; readonly nameAt: Place; readonly nameAnchor: 'start' | 'middle' | 'end' }[];
  readonly dots: readonly ({ readonly key: string } & Place)[];
  readonly cursor: number;
  readonly unknown: Place | null;
}

/** In rem. */
const margins = { top: 1, right: 0.75, bottom: 1.5, left: 3.25 } as const;

function scaleOf({ kind, from, to }: Axis, start: number, end: number) {
  return kind === 'log' ? scaleLog([from, to], [start, end]).clamp(true) : scaleLinear([from, to], [start, end]).clamp(true);
}

export function chartPicture({ x, y, curves, dots, cursor, unknown }: ChartScene, room: Room): ChartPicture {
  const { rem, width, height } = room;
  const ground = { left: margins.left * rem, right: width - margins.right * rem, top: margins.top * rem, bottom: height - margins.bottom * rem };
  const across = scaleOf(x, ground.left, ground.right);
  const up = scaleOf(y, ground.bottom, ground.top);
  const path = line<ChartPoint>((point) => across(point[0]), (point) => up(point[1])).digits(2);
  const anchorOf = (place: number): 'start' | 'middle' | 'end' => (place - ground.left < 1 ? 'start' : ground.right - place < 1 ? 'end' : 'middle');
  return {
    room, ground,
    xTicks: x.ticks.map(({ at, text }) => ({ x: across(at), text, anchor: anchorOf(across(at)) })),
    yTicks: y.ticks.map(({ at, text }) => ({ y: up(at), text })),
    curves: curves.map(({ key, style, points, name, nameAt, nameSide }) => {
      const [atX = x.from, atY = y.from] = points[Math.round(nameAt * (points.length - 1))] ?? [];
      const place = across(atX);
      return {
        key, style, name, path: path(points) ?? '',
        nameAt: { x: place, y: up(atY) + (nameSide === 'above' ? -0.6 : 1) * rem },
        nameAnchor: anchorOf(place),
      };
    }),
    dots: dots.map(({ key, at }) => ({ key, x: across(at[0]), y: up(at[1]) })),
    cursor: across(cursor),
    unknown: unknown === null ? null : { x: across(unknown), y: (ground.top + ground.bottom) / 2 },
  };
}
