// The picture's lines gathered by how they look: a few paths change with each step, however many pairs there are.
import type { Side } from '../../document/document.ts';
import type { AxisMark, PairMark, PointMark } from './sphereMarks.ts';

export interface LineMark {
  readonly key: string;
  readonly of: 'axis' | 'spoke' | 'pair' | 'force';
  readonly side: Side | null;
  readonly isFar: boolean;
  readonly isPicked: boolean;
  readonly path: string;
}

interface Lines {
  readonly axes: readonly AxisMark[];
  readonly pairs: readonly PairMark[];
  readonly points: readonly PointMark[];
}

const sides = ['images', 'texts'] as const;
const fromBehind = [true, false] as const;

/** Always the same lines in the same order, from what lies behind to what lies in front; an empty path where there are none. */
export function linesOf({ axes, pairs, points }: Lines): readonly LineMark[] {
  const mark = (of: LineMark['of'], side: Side | null, isFar: boolean, isPicked: boolean, parts: readonly string[]): LineMark => ({
    key: [of, side ?? '', isFar ? 'far' : '', isPicked ? 'picked' : ''].join(' '), of, side, isFar, isPicked, path: parts.join(''),
  });
  const axesIn = (isFar: boolean) => axes.filter((axis) => axis.isFar === isFar).map(({ line }) => line);
  const pairsIn = (isFar: boolean, isPicked: boolean) => pairs.filter((pair) => pair.isPicked === isPicked).map(({ near, far }) => (isFar ? far : near));
  const forcesIn = (isFar: boolean, side: Side) =>
    points.filter((point) => point.isFar === isFar && point.side === side && point.role !== 'picked').map(({ force }) => force);
  const picked = points.filter(({ role }) => role === 'picked');
  return [
    ...fromBehind.map((isFar) => mark('axis', null, isFar, false, axesIn(isFar))),
    ...sides.map((side) => mark('spoke', side, false, false, points.filter((point) => point.side === side).map(({ spoke }) => spoke))),
    ...fromBehind.flatMap((isFar) => [false, true].map((isPicked) => mark('pair', null, isFar, isPicked, pairsIn(isFar, isPicked)))),
    ...fromBehind.flatMap((isFar) => sides.map((side) => mark('force', side, isFar, false, forcesIn(isFar, side)))),
    mark('force', null, false, true, picked.map(({ force }) => force)),
  ];
}
