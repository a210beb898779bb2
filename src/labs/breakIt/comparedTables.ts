// From a batch and a bug to the tables that show the same matrix twice: right, and as the code with the bug has it.
import type { BrokenTrace, Matrix, Trace } from '../../engine/index.ts';
import type { Quantity } from '../../lesson/bugs.ts';
import { formatNumber, formatUncertain } from '../../notation/format.ts';
import { subscript } from '../../notation/subscript.ts';
import type { ComparedCell, ComparedTable } from '../../views/compared/drawCompared.ts';

/** Beyond so many pairs the cells would be too small to be read. */
export const mostPairs = 5;

export interface CellWords {
  readonly infinite: string;
  readonly notANumber: string;
  readonly notComputed: string;
  readonly unequal: string;
  readonly label: string;
}

type Source = Pick<BrokenTrace, Exclude<Quantity, 'shares'> | 'exponentials' | 'labels'>;

/** The right calculation, as the bugs' own are kept. */
export function rightSource(trace: Trace): Source {
  const { logits, rowMax } = trace;
  const n = logits.rows;
  const shifted = logits.data.map((logit, at) => Math.exp(logit - (rowMax[Math.floor(at / n)] ?? 0)));
  return { ...trace, exponentials: { data: shifted, rows: n, cols: n }, labels: Array.from({ length: n }, (_, i) => i) };
}

/** A number of the simulated format: what it has in place of a number is quoted in words. */
export function simulatedText(value: number, words: CellWords): string {
  if (Number.isNaN(value)) return words.notANumber;
  return Number.isFinite(value) ? formatNumber(value) : `${value < 0 ? '−' : ''}${words.infinite}`;
}

/** `right` is what `source` is held against; null where it is that itself. */
export function comparedTable(source: Source, right: Source | null, quantity: Quantity, temperature: number, words: CellWords): ComparedTable {
  const n = source.logits.rows;
  const ids = Array.from({ length: n }, (_, i) => i);
  const isSimulated = right !== null && source.exponentials !== null;
  const textOf = (value: number | null) => (value === null ? '' : isSimulated ? simulatedText(value, words) : plainText(value, quantity, n));
  const cell = (row: number, col: number): ComparedCell => {
    const value = valueAt(source, quantity, row, col);
    const other = right && valueAt(right, quantity, row, col);
    const isFault = value !== null && !Number.isFinite(value);
    const isMissing = value === null && isAskedFor(source, quantity, row, col);
    const isLabel = !isMissing && isMatch(source, quantity, row, col);
    const differs = right !== null && quantity !== 'shares' && !isMissing && (textOf(value) !== plainText(other, quantity, n) || isLabel !== isMatch(right, quantity, row, col));
    const isStandard = isLabel && row === col;
    return {
      text: isMissing ? '—' : textOf(value),
      said: [isMissing && words.notComputed, differs && words.unequal, isLabel && !isStandard && words.label].filter(Boolean).join(', '),
      shade: value === null || isFault ? 0 : shadeOf(value, quantity, temperature),
      signed: quantity === 'logits',
      hollow: value === null,
      isLabel, differs, isFault,
    };
  };
  return {
    columns: ids.map((j) => `T${subscript(j + 1)}`),
    rows: ids.map((row) => ({ name: `I${subscript(row + 1)}`, cells: ids.map((col) => cell(row, col)) })),
  };
}

/** The places of a matrix, as (row, column) counted from 1, at which its value is one of those sought. */
export function placesOf({ data, cols }: Matrix, isSought: (value: number) => boolean): readonly string[] {
  return Array.from(data, (value, at) => (isSought(value) ? `(${Math.floor(at / cols) + 1}, ${(at % cols) + 1})` : null)).filter((place) => place !== null);
}

function valueAt(source: Source, quantity: Quantity, row: number, col: number): number | null {
  if (quantity === 'lossPerImage') return row === col ? (source.lossPerImage[row] ?? 0) : null;
  const matrix = quantity === 'shares' ? source.exponentials : source[quantity];
  return matrix && (matrix.data[row * matrix.cols + col] ?? 0);
}

const isAskedFor = (source: Source, quantity: Quantity, row: number, col: number): boolean =>
  quantity === 'lossPerImage' ? row === col : quantity !== 'shares' && source[quantity] === null;

function isMatch({ labels }: Source, quantity: Quantity, row: number, col: number): boolean {
  return quantity === 'probsTextToImage' ? labels[col] === row : labels[row] === col;
}

function plainText(value: number | null, quantity: Quantity, n: number): string {
  if (value === null) return '';
  const isProbability = quantity === 'probsImageToText' || quantity === 'probsTextToImage';
  return isProbability || quantity === 'lossPerImage' ? formatUncertain(value, n, { isProbability }) : formatNumber(value);
}

function shadeOf(value: number, quantity: Quantity, temperature: number): number {
  if (quantity === 'logits') return Math.max(-1, Math.min(1, value * temperature));
  return quantity === 'lossPerImage' || quantity === 'shares' ? 0 : value;
}
