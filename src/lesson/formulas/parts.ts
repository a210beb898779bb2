// The pieces that formulas are built of: symbols, numbers with their addresses, sums, vectors and matrices.
import type { Gradients, Matrix, Trace } from '../../engine/types.ts';
import type { CellRef, Direction } from '../../notation/cellRef.ts';
import { formatCosine, formatNorm, formatNumber, formatUncertain, type Digits } from '../../notation/format.ts';
import { joinFormulas, tex, type Formula, type Quantity } from '../../notation/formula.ts';

/** What a formula with numbers is made from; `row` is the picked image and `col` the picked text, from 0. */
export interface FormulaOptions {
  readonly trace: Trace;
  readonly gradients: Gradients;
  readonly row: number;
  readonly col: number;
  readonly direction: Direction;
  readonly digits: Digits;
}

export const at = (matrix: Matrix, row: number, col: number): number => matrix.data[row * matrix.cols + col] ?? NaN;
export const entry = (values: Float64Array, index: number): number => values[index] ?? NaN;
export const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** TeX made from parts known only here, never from a label. */
export const literal = (text: string): Formula => ({ strings: [text], values: [] });
export const empty = tex``;

/** A number and the cell it came from. */
export function num(value: number, digits: Digits, ref?: CellRef): Formula {
  const text = formatNumber(value, { digits });
  return { strings: ['', ''], values: [ref === undefined ? { text } : { text, ref }] };
}

/** The same numbers, told to be another quantity than their place has. */
export function called(quantity: Quantity, { strings, values }: Formula): Formula {
  return { strings, values: values.map((value) => ({ ...value, quantity })) };
}

/** A vector's length and the cell it came from. */
export function normValue(value: number, digits: Digits, ref: CellRef): Formula {
  return { strings: ['', ''], values: [{ text: formatNorm(value, { digits }), ref, quantity: 'norm' }] };
}

const conventionMark = '^{*}';

/** `0^{*}`: a number that is set, because a zero vector has no direction, and not computed. */
export const byConvention = (value: Formula): Formula => tex`${value}${literal(conventionMark)}`;

/** Whether a formula has such a number, so that its mark wants explaining. */
export function restsOnConvention({ strings }: Formula): boolean {
  return strings.some((part) => part.includes(conventionMark));
}

/** A cosine: ±1 and 0 where rounding alone keeps it from them. */
export function cosineNum(value: number, digits: Digits, ref: CellRef): Formula {
  return { strings: ['', ''], values: [{ text: formatCosine(value, { digits }), ref }] };
}

/** A probability among the batch's choices; never a bare 0 or 1 where there is more than one. */
export function probabilityNum(value: number, choices: number, digits: Digits, ref: CellRef): Formula {
  return { strings: ['', ''], values: [{ text: formatUncertain(value, choices, { digits, isProbability: true }), ref }] };
}

/** A loss against the batch's choices; never a bare 0 where there is more than one. */
export function lossNum(value: number, choices: number, digits: Digits, ref: CellRef): Formula {
  return { strings: ['', ''], values: [{ text: formatUncertain(value, choices, { digits }), ref }] };
}

/** The same, in parentheses when its sign would meet an operator. */
export function factor(value: number, digits: Digits, ref?: CellRef): Formula {
  return value < 0 ? tex`(${num(value, digits, ref)})` : num(value, digits, ref);
}

/** The square of a number: in parentheses when the exponent would meet a sign or another exponent. */
export function square(value: number, digits: Digits, ref: CellRef): Formula {
  const inner = num(value, digits, ref);
  return inner.values.every((part) => /^[\d.]+$/.test(part.text)) ? tex`${inner}^2` : tex`(${inner})^2`;
}

export const image = (inner: Formula): Formula => tex`\class{image}{${inner}}`;
export const text = (inner: Formula): Formula => tex`\class{text}{${inner}}`;

/** The symbol of one image or text; with a hat when it has length 1. `index` counts from 0. */
export function imageSymbol(index: number, hat = false): Formula {
  return image(literal(hat ? `\\hat{I}_{${index + 1}}` : `I_{${index + 1}}`));
}
export function textSymbol(index: number, hat = false): Formula {
  return text(literal(hat ? `\\hat{T}_{${index + 1}}` : `T_{${index + 1}}`));
}

/** `name_{23}`, or `name_{2,13}` where the digits would run together. */
export function indexed(name: string, row: number, col: number): Formula {
  const separator = row > 8 || col > 8 ? ',' : '';
  return literal(`${name}_{${row + 1}${separator}${col + 1}}`);
}

/** Which of `length` terms are written, null standing for dots: all of four, else the ends and those to keep. */
export function shown(length: number, keep: readonly number[] = []): (number | null)[] {
  if (length <= 4) return range(length);
  const indices = [...new Set([0, 1, length - 1, ...keep])].sort((a, b) => a - b);
  return indices.flatMap((index, k) => (k > 0 && index - (indices[k - 1] ?? 0) > 1 ? [null, index] : [index]));
}

function series(length: number, keep: readonly number[], of: (index: number) => Formula, dots: Formula, separator: Formula): Formula {
  return joinFormulas(shown(length, keep).map((index) => (index === null ? dots : of(index))), separator);
}

/** a + b + ⋯ + z */
export function sum(length: number, of: (index: number) => Formula, keep: readonly number[] = []): Formula {
  return series(length, keep, of, tex`\cdots`, tex` + `);
}

/** (a, b, …, z) */
export function tuple(length: number, of: (index: number) => Formula, keep: readonly number[] = []): Formula {
  return tex`(${series(length, keep, of, tex`\ldots`, tex`,\, `)})`;
}

export function matrix(rows: number, cols: number, of: (row: number, col: number) => Formula): Formula {
  const lines = range(rows).map((row) => joinFormulas(range(cols).map((col) => of(row, col)), tex` & `));
  return tex`\begin{bmatrix}${joinFormulas(lines, tex` \\ `)}\end{bmatrix}`;
}

/** Lines under each other, each with one `&` where they align. */
export function lines(formulas: readonly Formula[]): Formula {
  return tex`\begin{aligned}${joinFormulas(formulas, tex` \\ `)}\end{aligned}`;
}

/** Whether the whole derivation fits on a page: as the chapter prints it, for four pairs in four dimensions at most. */
export function isSmall({ inputs: { images } }: Trace): boolean {
  return images.rows <= 4 && images.cols <= 4;
}
