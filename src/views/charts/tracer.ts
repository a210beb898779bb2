// The line of a list with one value a step, which grows: in each column of pixels no more than its first extreme and its second.
import { px } from '../behaviours/pixels.ts';
import type { Scales } from './scene.ts';

/** The column that the last values lie in, with the places of its extremes in px. */
interface Column {
  readonly number: number;
  /** Of its only value, or of its middle where it has several. */
  x: number;
  count: number;
  lowest: number;
  highest: number;
  isLowestFirst: boolean;
}

/**
 * Answers a list with its path. A list that has grown since costs only what is new, as long as it is asked for with the very same scales; another
 * beginning needs another tracer. The path breaks where a value is not finite.
 */
export function createTracer(): (values: ArrayLike<number>, scales: Scales) => string {
  let at: Scales | null = null;
  let taken = 0;
  /** The path of all columns but the last. */
  let done = '';
  let column: Column | null = null;
  let isBroken = true;

  const close = () => {
    if (column) done += textOf(column, done === '' || isBroken);
    if (column) isBroken = false;
    column = null;
  };
  const take = (x: number, y: number) => {
    const number = Math.floor(x);
    if (column?.number !== number) {
      close();
      column = { number, x, count: 1, lowest: y, highest: y, isLowestFirst: true };
      return;
    }
    column.count += 1;
    column.x = number + 0.5;
    if (y > column.lowest) {
      column.lowest = y;
      column.isLowestFirst = false;
    } else if (y < column.highest) {
      column.highest = y;
      column.isLowestFirst = true;
    }
  };

  return (values, scales) => {
    if (at !== scales || values.length < taken) {
      at = scales;
      taken = 0;
      done = '';
      column = null;
      isBroken = true;
    }
    for (; taken < values.length; taken++) {
      const value = values[taken] ?? NaN;
      if (Number.isFinite(value)) take(scales.x(taken), scales.y(value));
      else {
        close();
        isBroken = true;
      }
    }
    return column ? done + textOf(column, done === '' || isBroken) : done;
  };
}

/** `lowest` is the greater y, since pictures count downwards. */
function textOf({ x, lowest, highest, isLowestFirst }: Column, begins: boolean): string {
  const [first, second] = isLowestFirst ? [lowest, highest] : [highest, lowest];
  const start = `${begins ? 'M' : 'L'}${px(x)},${px(first)}`;
  return first === second ? (begins ? `${start}h0` : start) : `${start}L${px(x)},${px(second)}`;
}
