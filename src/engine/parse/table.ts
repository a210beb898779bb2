// From rows of fields to the matrix in them: names are told from numbers, and every row is held to one length.
import { createMatrix } from '../matrix.ts';
import type { Matrix } from '../types.ts';
import type { Field, Row } from './rows.ts';
import { TensorParseError } from './tensorParseError.ts';

export interface Table {
  readonly matrix: Matrix;
  /** Whether a number was written with a comma. */
  readonly hasDecimalComma: boolean;
}

/**
 * Passed over as names: a first row in which nothing is meant as a number, above one in which something is; and a first column in which
 * nothing is, or whose place in the first row is empty. A number out of place is an error and never a name.
 * In a Markdown table (`isRuled`) what stands above the line of dashes is names, whatever it looks like.
 * Throws a TensorParseError.
 */
export function readTable(rows: readonly Row[], isRuled = false): Table {
  const rule = isRuled ? rows.slice(0, 2).findIndex(isRule) : -1;
  const header = rule === 1 || (rule < 0 && isHeader(rows)) ? rows[0] : undefined;
  const body = rows.slice((rule < 0 ? 0 : 1) + (header ? 1 : 0));
  const first = body[0];
  if (!first) throw new TensorParseError('empty', { line: 1, column: 1 }, '');
  const start = hasNames(header, body) ? 1 : 0;
  const width = first.fields.length;
  if (header && !fits(header, width, start)) throw raggedAt(first, header.fields.length);

  const values: number[] = [];
  let hasDecimalComma = false;
  for (const row of body) {
    for (let k = start; k < row.fields.length; k++) {
      const field = row.fields[k];
      if (!field || k === width) throw raggedAt(row, width);
      if (typeof field.reading !== 'number') throw new TensorParseError(field.reading === 'notFinite' ? 'notFinite' : 'notANumber', field, field.text);
      if (field.text.includes(',')) hasDecimalComma = true;
      values.push(field.reading);
    }
    if (row.fields.length < width) throw raggedAt(row, width);
  }
  return { matrix: createMatrix(body.length, width - start, values), hasDecimalComma };
}

/** The line between header and body of a Markdown table. */
function isRule({ fields }: Row): boolean {
  return fields.every(({ text }) => /^:?-[-+:]*$/.test(text));
}

const isLabel = ({ reading }: Field): boolean => reading === 'name' || reading === 'empty';

function isHeader([top, next]: readonly Row[]): boolean {
  return top !== undefined && next !== undefined && top.fields.every(isLabel) && !next.fields.every(isLabel);
}

function hasNames(header: Row | undefined, body: readonly Row[]): boolean {
  if ((body[0]?.fields.length ?? 0) < 2 || body.every((row) => row.fields.every(isLabel))) return false;
  return header?.fields[0]?.reading === 'empty' || body.every(({ fields }) => fields[0] !== undefined && isLabel(fields[0]));
}

/** The header may lack the corner above the names, and empty fields at its end. */
function fits({ fields, count }: Row, width: number, start: number): boolean {
  return (fields.length <= width && width <= count) || count === width - start;
}

/** The row is not as long as it should be: what is too much in it, or the place where it ends too soon. */
function raggedAt(row: Row, length: number): TensorParseError {
  const extra = row.fields[length];
  return new TensorParseError('ragged', extra ?? row.end, extra?.text ?? '');
}
