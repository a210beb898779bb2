// Why a pasted text is not a matrix, and where in it.

export type TensorParseCode = 'empty' | 'ragged' | 'notANumber' | 'notFinite' | 'notTwoDimensional' | 'tooLarge';

/** Where something stands in the text. Lines end in LF, CRLF or CR; columns are counted in UTF-16 code units. Both start at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const longestToken = 40;

/**
 * `code` says what is wrong:
 *  - `empty`: there is no number at all;
 *  - `ragged`: a row is longer or shorter than the first;
 *  - `notANumber`: `token` stands where a number should;
 *  - `notFinite`: it is NaN, infinite, or beyond the largest double;
 *  - `notTwoDimensional`: a single number as a tensor, or lists nested more than twice;
 *  - `tooLarge`: the text is longer than `tensorTextLimit`; none of it was read, so the place is its start.
 *
 * `token` is the text found at the place, cut to 40 characters; it is empty where something is missing.
 */
export class TensorParseError extends Error {
  readonly code: TensorParseCode;
  readonly line: number;
  readonly column: number;
  readonly token: string;

  constructor(code: TensorParseCode, { line, column }: Place, token: string) {
    const short = token.length > longestToken ? `${token.slice(0, longestToken - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : token;
    super(`${code} at line ${line}, column ${column}: "${short}"`);
    this.name = 'TensorParseError';
    this.code = code;
    this.line = line;
    this.column = column;
    this.token = short;
  }
}
