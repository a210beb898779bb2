// A matrix from text that was copied elsewhere: a spreadsheet, Python, JSON, Markdown or LaTeX.
import { readBrackets } from './parse/brackets.ts';
import { Cursor } from './parse/cursor.ts';
import { readLatex } from './parse/latex.ts';
import { readRows, separatorOf, type Separator } from './parse/rows.ts';
import { readTable, type Table } from './parse/table.ts';
import { TensorParseError } from './parse/tensorParseError.ts';
import { tensorTextLimit } from './parse/textLimit.ts';
import type { Matrix } from './types.ts';

/** How commas between numbers are meant: `0,5` is one half, or it is 0 and 5. */
export type CommaReading = 'decimal' | 'separator';

/**
 * The matrix, with at least one row and one column of finite numbers, that `text` writes as
 *  - rows of numbers set apart by tabs, semicolons, commas or white space, with fields in double quotes or not;
 *  - a table in Markdown, or a matrix, array or tabular in LaTeX;
 *  - nested lists: JSON, `np.array(…)`, `torch.tensor(…)`, and what NumPy and PyTorch print. A flat list is 1×d.
 *
 * A row of names above the numbers and a column of names before them are passed over. `comma` says how commas are meant where `commaIn`
 * finds them ambiguous or in a single field; elsewhere the text itself decides. Without it an ambiguous text is read with commas
 * as separators. The time is linear in the length of the text, and no nesting is followed deeper than two lists.
 *
 * Throws TensorParseError, with the place, when the text is no such matrix, and before reading it when it is longer than `tensorTextLimit`.
 */
export function parseTensor(text: string, comma?: CommaReading): Matrix {
  const { result } = read(text, comma);
  if (result instanceof TensorParseError) throw result;
  return result;
}

/**
 * How the commas of `text` are read: as `decimal` in a single field and where tabs, semicolons, a table's bars or LaTeX's & separate; as
 * `separator` in lists. Without any of these whichever makes a matrix; `ambiguous` when both do. `none` when commas decide nothing.
 */
export function commaIn(text: string): 'none' | 'ambiguous' | CommaReading {
  return read(text).comma;
}

interface Outcome {
  readonly result: Matrix | TensorParseError;
  readonly comma: 'none' | 'ambiguous' | CommaReading;
}

function read(text: string, comma?: CommaReading): Outcome {
  if (text.length > tensorTextLimit) return { result: new TensorParseError('tooLarge', { line: 1, column: 1 }, ''), comma: 'none' };
  const brackets = attempt(() => readBrackets(new Cursor(text)));
  if (brackets) return { result: brackets, comma: text.includes(',') ? 'separator' : 'none' };
  const latex = text.includes('\\begin') ? attempt(() => latexTable(text)) : null;
  if (latex) return inTable(latex);
  const separator = separatorOf(new Cursor(text));
  return separator === ',' ? readCommas(text, comma) : inTable(separated(text, separator));
}

function latexTable(text: string): Table | null {
  const rows = readLatex(new Cursor(text));
  return rows && readTable(rows);
}

function separated(text: string, separator: Separator): Table | TensorParseError {
  return attempt(() => readTable(readRows(new Cursor(text), separator), separator === '|'));
}

function inTable(table: Table | TensorParseError): Outcome {
  if (table instanceof TensorParseError) return { result: table, comma: 'none' };
  return { result: table.matrix, comma: table.hasDecimalComma ? 'decimal' : 'none' };
}

/** Commas and no other separator but white space: both readings are tried. */
function readCommas(text: string, comma: CommaReading | undefined): Outcome {
  const readAs = (reading: CommaReading): Table | TensorParseError => separated(text, reading === 'decimal' ? ' ' : ',');
  if (comma) return { ...inTable(readAs(comma)), comma };
  const [asSeparator, asDecimal] = [readAs('separator'), readAs('decimal')];
  const outcome = (reading: CommaReading): Outcome => ({ ...inTable(reading === 'decimal' ? asDecimal : asSeparator), comma: reading });
  if (asDecimal instanceof TensorParseError && asSeparator instanceof TensorParseError) return outcome(farther(asSeparator, asDecimal));
  if (asDecimal instanceof TensorParseError) return outcome('separator');
  if (asSeparator instanceof TensorParseError || isSingleField(text)) return outcome('decimal');
  return { ...outcome('separator'), comma: 'ambiguous' };
}

/** The reading that fails later makes more of the text. */
function farther(asSeparator: TensorParseError, asDecimal: TensorParseError): CommaReading {
  const isFarther = asDecimal.line === asSeparator.line ? asDecimal.column > asSeparator.column : asDecimal.line > asSeparator.line;
  return isFarther ? 'decimal' : 'separator';
}

function isSingleField(text: string): boolean {
  return !/\s/.test(text.trim());
}

function attempt<T>(reading: () => T): T | TensorParseError {
  try {
    return reading();
  } catch (error) {
    if (error instanceof TensorParseError) return error;
    throw error;
  }
}
