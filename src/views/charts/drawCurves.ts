// The lines of one chart as keyed D3 joins: levels, marks, curves, and the points at the line that moves.
import { select } from 'd3-selection';
import { line } from 'd3-shape';
import { setAttribute } from '../behaviours/attributes.ts';

/** All places are parts of the chart's width and height, from 0 at its lower left to 1. */
export interface Curve {
  readonly key: string;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** A line across (a level) or upright (a mark). */
export interface Rule {
  readonly key: string;
  readonly at: number;
}

export interface ChartLines {
  readonly curves: readonly Curve[];
  /** Places that stand out, as those that were measured. */
  readonly dots: readonly Curve[];
  readonly levels: readonly Rule[];
  readonly marks: readonly Rule[];
}

/** The plane that the styles stretch to the chart's size, with room above and below for the lines' own width. */
const plane = { width: 1000, height: 100, margin: 8 } as const;
export const viewBox = `0 ${-plane.margin} ${plane.width} ${plane.height + 2 * plane.margin}`;

/** Where a height of the plane lies in the chart, as a part of the chart's own, from its top. */
export const fromTop = (part: number): number => (plane.margin + plane.height * (1 - part)) / (plane.height + 2 * plane.margin);

/** What leaves the chart need not go on for ever. */
const farthest = 10;

const x = (part: number): string => (plane.width * part).toFixed(1);
const y = (part: number): string => (plane.height * (1 - Math.min(part, farthest))).toFixed(2);

export function drawCurves(root: Element, { curves, dots, levels, marks }: ChartLines): void {
  const [ground, lines] = layersOf(root);
  if (!ground || !lines) return;
  draw(ground, 'plot-level', levels.map(({ key, at }) => ({ key, d: `M0 ${y(at)}H${plane.width}` })));
  draw(ground, 'plot-mark', marks.map(({ key, at }) => ({ key, d: upright(at) })));
  draw(lines, 'plot-curve', curves.map((curve) => ({ key: curve.key, d: pathOf(curve) })));
  draw(lines, 'plot-dot', dots.map(({ key, x: places, y: heights }) => ({ key, d: Array.from(heights, (part, k) => dot(places[k] ?? 0, part)).join('') })));
}

/** The upright line at `at`, and a point on it for each value that lies within the chart. */
export function drawPoints(root: Element, at: number, values: readonly Rule[]): void {
  const [, , over] = layersOf(root);
  if (!over) return;
  draw(over, 'plot-now', [{ key: 'now', d: upright(at) }]);
  draw(over, 'plot-point', values.map((value) => ({ key: value.key, d: value.at <= 1 ? dot(at, value.at) : '' })));
}

/** Of no length, with round ends: it stays round however the plane is stretched. */
const dot = (at: number, part: number): string => `M${x(at)} ${y(part)}h0`;
const upright = (at: number): string => `M${x(at)} ${-plane.margin}V${plane.height + plane.margin}`;

function pathOf(curve: Curve): string {
  const places = Array.from(curve.y, (part, k) => [curve.x[k] ?? 0, part] as const);
  return line<readonly [number, number]>()
    .defined(([, part]) => Number.isFinite(part))
    .x(([part]) => plane.width * part)
    .y(([, part]) => plane.height * (1 - Math.min(part, farthest)))
    .digits(2)(places) ?? '';
}

/** Three groups, each drawn over the one before, made once. */
function layersOf(root: Element): readonly Element[] {
  select(root)
    .selectAll<SVGGElement, string>(':scope > g')
    .data(['ground', 'lines', 'over'])
    .join('g');
  return Array.from(root.children);
}

function draw(group: Element, name: string, paths: readonly { readonly key: string; readonly d: string }[]): void {
  select(group)
    .selectAll<SVGPathElement, (typeof paths)[number]>(`:scope > .${name}`)
    .data(paths, ({ key }) => key)
    .join((enter) => enter.append('path').attr('class', name).attr('data-key', ({ key }) => key))
    .each(function ({ d }) {
      setAttribute(this, 'd', d);
    });
}
