// What the charts of the small figures have in common: curves over one control, its line, and what is not told yet.
import { through, type Layout } from '../charts/chartPicture.ts';
import type { Axis, ChartScene, Ground, Line, Spot, Tick } from '../charts/scene.ts';

/** The control below is as wide as the plane. */
export const figureLayout: Layout = { top: 1, right: 0.75, bottom: 1.5, left: 3.25, inset: 0.125 };

export interface FigureCurve {
  readonly key: string;
  readonly look: 'solid' | 'dashed';
  readonly points: readonly Spot[];
  readonly name: string;
  /** Which point the name stands at, from 0 at the first to 1 at the last, and on which side of the curve. */
  readonly nameAt: number;
  readonly nameSide: 'above' | 'below';
}

interface FigureAxis extends Omit<Axis, 'beyond'> {
  readonly ticks: readonly Tick[];
}

export function figureGround(x: FigureAxis, y: FigureAxis): Ground {
  return {
    x: { ...x, beyond: 'end' },
    y: { ...y, beyond: 'end' },
    ticks: x.ticks,
    levels: y.ticks.map(({ at, text }) => ({ key: text, at, name: text, look: 'faint', side: 'left' })),
    marks: [],
  };
}

export function figureLines(curves: readonly FigureCurve[]): readonly Line[] {
  return curves.map(({ key, look, points, name, nameAt, nameSide }) => ({
    key, look,
    path: through(points.map(([x]) => x), points.map(([, y]) => y)),
    name: { text: name, at: points[Math.round(nameAt * (points.length - 1))] ?? [0, 0], side: nameSide },
  }));
}

/** `unknown`: a place whose value is not told yet. */
export function figureScene(ground: Ground, lines: readonly Line[], dots: readonly { readonly key: string; readonly at: Spot }[], unknown: number | null, label: string): ChartScene {
  return {
    ground, lines, label,
    at: dots[0]?.at[0] ?? null,
    dots: dots.map((dot) => ({ ...dot, look: 'solid' })),
    notes: unknown === null ? [] : [{ key: 'unknown', at: unknown, text: '?', place: 'middle' }],
  };
}
