// Rows of fields set apart by a tab, a semicolon, a comma, a bar or white space.
import { isBlank, isNewline, isSpace, type Cursor } from './cursor.ts';
import { readField, type Reading } from './numeral.ts';
import { TensorParseError, type Place } from './tensorParseError.ts';

/** ' ' stands for white space of any width, '|' for the bars of a Markdown table. */
export type Separator = '\t' | ';' | ',' | '|' | ' ';

export interface Field extends Place {
  readonly text: string;
  readonly reading: Reading;
}

export interface Row {
  /** Without the empty fields at its end. */
  readonly fields: readonly Field[];
  /** How many fields there are with them. */
  readonly count: number;
  /** Where it ends. */
  readonly end: Place;
}

/** The row, or null when none of its fields holds anything. */
export function rowOf(fields: readonly Field[], end: Place): Row | null {
  let length = fields.length;
  while (length > 0 && fields[length - 1]?.reading === 'empty') length -= 1;
  if (length === 0) return null;
  return { fields: length === fields.length ? fields : fields.slice(0, length), count: fields.length, end };
}

/** What separates the fields of a text: the first of tab, semicolon, bar and comma that stands outside quotes; else white space. */
export function separatorOf(cursor: Cursor): Separator {
  cursor.skip((char) => isSpace(char) && char !== '\t');
  if (cursor.peek() === '|') return '|';
  const separators = ['\t', ';', '|', ','] as const;
  let found: number = separators.length;
  // A quote is one only where a field begins.
  let isFieldStart = true;
  for (let char = cursor.peek(); char !== ''; char = cursor.peek()) {
    const rank = separators.findIndex((each) => each === char);
    if (rank >= 0) found = Math.min(found, rank);
    if (char === '"' && isFieldStart) readQuoted(cursor);
    else cursor.step();
    isFieldStart = rank >= 0 || isSpace(char);
  }
  return separators[found] ?? ' ';
}

/** The rows that hold anything. Throws a TensorParseError where a quote is not closed. */
export function readRows(cursor: Cursor, separator: Separator): Row[] {
  const rows: Row[] = [];
  const isMargin = (char: string): boolean => isBlank(char) && (char !== separator || separator === ' ');
  while (cursor.peek() !== '') {
    const row = readRow(cursor, separator, isMargin);
    if (row) rows.push(row);
    cursor.step();
  }
  return rows;
}

/** The row up to a line's end or the text's; `isMargin` is the white space that stands around fields. */
function readRow(cursor: Cursor, separator: Separator, isMargin: (char: string) => boolean): Row | null {
  const fields: Field[] = [];
  cursor.skip(isMargin);
  if (separator === '|' && cursor.peek() === '|') cursor.step();
  for (;;) {
    cursor.skip(isMargin);
    const isOver = cursor.peek() === '' || isNewline(cursor.peek());
    if (isOver && separator === ' ') break;
    fields.push(readOne(cursor, separator));
    if (cursor.peek() === '' || isNewline(cursor.peek())) break;
    cursor.step();
  }
  return rowOf(fields, cursor.place());
}

/** The field at the cursor, which is left on what ends it: the separator, a line's end or the text's. */
function readOne(cursor: Cursor, separator: Separator): Field {
  const place = cursor.place();
  let text = '';
  if (cursor.peek() === '"' && separator !== '|') {
    const quoted = readQuoted(cursor);
    if (quoted === null) throw new TensorParseError('notANumber', place, '"');
    text = quoted.trim();
  }
  const start = cursor.at;
  for (let char = cursor.peek(); char !== '' && !isNewline(char) && !ends(char, separator); char = cursor.peek()) {
    cursor.step();
    if (char === '\\' && separator === '|' && !isNewline(cursor.peek())) cursor.step();
  }
  const plain = cursor.text.slice(start, cursor.at).trim();
  const reading = readField(text + plain);
  // Where white space separates, a comma can only be the decimal one.
  const isBroken = separator === ' ' && reading === 'name' && plain.includes(',');
  return { line: place.line, column: place.column, text: text + plain, reading: isBroken ? 'notANumber' : reading };
}

function ends(char: string, separator: Separator): boolean {
  return separator === ' ' ? isBlank(char) : char === separator;
}

/** What stands in the quotes at the cursor, where a doubled quote is a quote; null when they are not closed. */
function readQuoted(cursor: Cursor): string | null {
  cursor.step();
  const parts: string[] = [];
  for (;;) {
    parts.push(cursor.take((char) => char !== '"'));
    if (cursor.peek() === '') return null;
    cursor.step();
    if (cursor.peek() !== '"') return parts.join('');
    parts.push('"');
    cursor.step();
  }
}
