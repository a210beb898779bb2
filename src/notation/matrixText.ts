// A matrix as text for other programs: spreadsheets, Python, LaTeX, Markdown.
import type { Matrix } from '../engine/index.ts';
import { htmlCell, latexText, markdownText, oneLine } from './escapes.ts';
import { formatInput } from './format.ts';

export const matrixFormats = ['tsv', 'numpy', 'pytorch', 'latex', 'markdown'] as const;
export type MatrixFormat = (typeof matrixFormats)[number];

/** What the rows and columns are called, as a person may have typed it. */
export interface MatrixNames {
  /** One name a row; empty when rows have none. */
  readonly rows: readonly string[];
  /** One name a column; null when columns have none. */
  readonly columns: readonly string[] | null;
}

/**
 * The matrix (a vector is 1×d) as text that `parseTensor` reads back to the very doubles; −0 is written 0. Names stand in the first row
 * and column of Markdown and LaTeX (which needs amsmath for them) and in comments of Python; TSV holds numbers alone.
 * Throws RangeError when a number is not finite.
 */
export function matrixText(matrix: Matrix, format: MatrixFormat, names: MatrixNames): string {
  const rows = numerals(matrix);
  switch (format) {
    case 'tsv': return rows.map((row) => row.join('\t')).join('\n');
    case 'numpy': return python(rows, names, 'np.array', 'np.float64');
    case 'pytorch': return python(rows, names, 'torch.tensor', 'torch.float64');
    case 'latex': return latex(rows, names);
    case 'markdown': return markdown(rows, names);
  }
}

/** The matrix as an HTML table, for the clipboard of programs that take one. Throws RangeError when a number is not finite. */
export function matrixHtml(matrix: Matrix, names: MatrixNames): string {
  const head = (scope: string, name: string): string => `<th scope="${scope}">${htmlCell(name)}</th>`;
  const corner = names.rows.length > 0 ? '<td></td>' : '';
  const header = names.columns ? `<thead><tr>${corner}${names.columns.map((name) => head('col', name)).join('')}</tr></thead>` : '';
  const body = numerals(matrix).map((row, i) => {
    const name = names.rows.length > 0 ? head('row', names.rows[i] ?? '') : '';
    return `<tr>${name}${row.map((numeral) => `<td>${numeral}</td>`).join('')}</tr>`;
  });
  return `<table>${header}<tbody>${body.join('')}</tbody></table>`;
}

function numerals({ data, rows, cols }: Matrix): string[][] {
  const infinite = data.find((value) => !Number.isFinite(value));
  if (infinite !== undefined) throw new RangeError(`the matrix holds ${infinite}: only finite numbers can be copied`);
  return Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * cols, (i + 1) * cols), formatInput));
}

/** A comment never begins a line, where it could declare the encoding of the file. */
function python(rows: readonly string[][], { rows: names, columns }: MatrixNames, call: string, dtype: string): string {
  const comment = (text: string): string => (text === '' ? '' : `  # ${text}`);
  const lines = rows.map((row, i) => `    [${row.join(', ')}],${comment(oneLine(names[i] ?? ''))}`);
  return `${call}([${comment((columns ?? []).map(oneLine).join(' | '))}\n${lines.join('\n')}\n], dtype=${dtype})`;
}

function latex(rows: readonly string[][], { rows: names, columns }: MatrixNames): string {
  const hasNames = names.length > 0;
  const text = (name: string): string => `\\text{${latexText(name)}}`;
  const lines = rows.map((row, i) => [...(hasNames ? [text(names[i] ?? '')] : []), ...row.map(latexNumeral)].join(' & '));
  const header = columns ? `${[...(hasNames ? [''] : []), ...columns.map(text)].join(' & ')} \\\\ \\hline\n` : '';
  const alignment = `${hasNames ? 'l|' : ''}${'r'.repeat(rows[0]?.length ?? 0)}`;
  // An array, as amsmath's matrices end at ten columns.
  const array = `\\begin{array}{${alignment}}\n${header}${lines.join(' \\\\\n')}\n\\end{array}`;
  return hasNames || columns ? array : `\\left[${array}\\right]`;
}

function latexNumeral(numeral: string): string {
  const [mantissa = '', exponent] = numeral.split('e');
  return exponent === undefined ? mantissa : `${mantissa} \\times 10^{${exponent.replace('+', '')}}`;
}

/** Markdown has no table without a header: columns without names are numbered. */
function markdown(rows: readonly string[][], { rows: names, columns }: MatrixNames): string {
  const hasNames = names.length > 0;
  const line = (first: string, cells: readonly string[]): string => `| ${(hasNames ? [first, ...cells] : cells).join(' | ')} |`;
  const cells = rows[0] ?? [];
  return [
    line('', cells.map((_, k) => markdownText(columns?.[k] ?? '') || String(k + 1))),
    line('---', cells.map(() => '---:')),
    ...rows.map((row, i) => line(markdownText(names[i] ?? ''), row)),
  ].join('\n');
}
