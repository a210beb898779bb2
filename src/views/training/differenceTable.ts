// The cells of one run's matrix minus another's, as a table: green where the first has more, purple where the second has.
import type { Matrix } from '../../engine/index.ts';
import { formatNumber, type Digits } from '../../notation/format.ts';
import { roundedAway } from '../../notation/rounded.ts';
import type { ComparedCell, ComparedTable } from '../compared/drawCompared.ts';

/** N×N each, of the same quantity at the same step. */
export interface Difference {
  readonly first: Matrix;
  readonly second: Matrix;
}

/** Up to this many pairs there is room for numbers in the cells. */
export const mostNumbers = 8;

/** A difference of this much, or more, has the full colour. */
const full = 1;
/** What the last digits of cosines and probabilities that are nearly 0 differ by is no difference. */
const noise = 1e-12;

interface TableWords {
  image(number: number): string;
  text(number: number): string;
}

export function differenceTable({ first, second }: Difference, words: TableWords): ComparedTable {
  const n = Math.min(first.rows, second.rows);
  const numbers = Array.from({ length: n }, (_, k) => k + 1);
  return {
    columns: numbers.map(words.text),
    rows: numbers.map((row) => ({
      name: words.image(row),
      cells: numbers.map((col) => cellOf(difference({ first, second }, row - 1, col - 1), row === col)),
    })),
  };
}

/** The first minus the second in a cell; 0 where they differ by no more than half of the last place in which the matrices write the larger of them. */
export function difference({ first, second }: Difference, row: number, col: number): number {
  const [a, b] = [first.data[row * first.cols + col] ?? NaN, second.data[row * second.cols + col] ?? NaN];
  return Math.abs(a - b) <= Math.max(noise, roundedAway(a), roundedAway(b)) ? 0 : a - b;
}

function cellOf(value: number, isLabel: boolean): ComparedCell {
  return {
    text: signed(value, 'novice'), said: '', shade: Number.isFinite(value) ? shadeOf(value) : 0,
    signed: true, hollow: !Number.isFinite(value), isLabel, differs: false, isFault: false,
  };
}

/** From −1 to 1. */
export const shadeOf = (value: number): number => Math.max(-1, Math.min(1, value / full));

export function signed(value: number, digits: Digits): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, { digits })}`;
}

export interface Extreme {
  /** From 1. */
  readonly image: number;
  readonly text: number;
  readonly value: number;
}

/** The cell that differs most, the first where several do; null where none does. */
export function largestDifference(of: Difference): Extreme | null {
  let largest: Extreme | null = null;
  for (let row = 0; row < of.first.rows; row++) {
    for (let col = 0; col < of.first.cols; col++) {
      const value = difference(of, row, col);
      if (Number.isFinite(value) && Math.abs(value) > Math.abs(largest?.value ?? 0)) largest = { image: row + 1, text: col + 1, value };
    }
  }
  return largest;
}
