// The ends of the axes of the training curves: round ones, which hold all that was seen so far.
import type { Axis } from '../charts/scene.ts';

/** The ends that an axis has at least; one that may grow has others once something lies beyond them. */
export interface Range {
  readonly kind: Axis['kind'];
  readonly from: number;
  readonly to: number;
  readonly mayGrow: boolean;
}

export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** The least of 1, 2 and 5 times a power of ten that is not below `size`, which is above 0. */
export function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const round = [1, 2, 5, 10].find((factor) => factor * power >= size * (1 - 1e-12)) ?? 10;
  return Number((round * power).toPrecision(1));
}

/** The ends that hold all from `least` to `most`; where nothing was seen, `least` is greater than `most`. */
export function endsOf({ kind, from, to, mayGrow }: Range, least: number, most: number): Ends {
  if (!mayGrow || least > most) return { from, to };
  if (kind === 'log') {
    return { from: least < from ? decadeBelow(least) : from, to: most > to ? decadeAbove(most) : to };
  }
  return { from: least < from ? -roundUp(-least) : from, to: most > to ? roundUp(most) : to };
}

const decadeBelow = (value: number): number => Number(`1e${Math.floor(Math.log10(value))}`);
const decadeAbove = (value: number): number => Number(`1e${Math.ceil(Math.log10(value))}`);

/** Follows the least and the greatest value of a list that grows; on a logarithmic axis only values above 0 count. */
export function createExtent(kind: Axis['kind']): { readonly take: (values: ArrayLike<number>) => void; readonly least: () => number; readonly most: () => number } {
  let taken = 0;
  let least = Infinity;
  let most = -Infinity;
  return {
    take(values) {
      for (; taken < values.length; taken++) {
        const value = values[taken] ?? NaN;
        if (!Number.isFinite(value) || (kind === 'log' && value <= 0)) continue;
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    },
    least: () => least,
    most: () => most,
  };
}
