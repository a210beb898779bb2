// The cells of a LaTeX matrix, array or tabular.
import { isNewline, isSpace, type Cursor } from './cursor.ts';
import { readField, type Reading } from './numeral.ts';
import { rowOf, type Field, type Row } from './rows.ts';
import { TensorParseError, type Place } from './tensorParseError.ts';

const isTabular = (environment: string): boolean => /matrix|array|tabular/.test(environment);
const isLetter = (char: string): boolean => /[A-Za-z]/.test(char);
const rules = new Set(['hline', 'toprule', 'midrule', 'bottomrule', 'cline', 'cmidrule']);

/** The rows of the one environment with cells; null when there is none, and a TensorParseError when there are two. */
export function readLatex(cursor: Cursor): Row[] | null {
  if (!nextTabular(cursor)) return null;
  const rows: Row[] = [];
  let fields: Field[] = [];
  for (;;) {
    const { field, end } = readCell(cursor);
    fields.push(field);
    if (end === '&') continue;
    const row = rowOf(fields, cursor.place());
    if (row) rows.push(row);
    fields = [];
    if (end === '') break;
  }
  const second = nextTabular(cursor);
  if (second) throw new TensorParseError('notTwoDimensional', second, '\\begin');
  return rows;
}

/** Moves into the next such environment, over its arguments. The place where it begins; null when there is none. */
function nextTabular(cursor: Cursor): Place | null {
  for (;;) {
    cursor.skip((char) => char !== '\\');
    if (cursor.peek() === '') return null;
    const place = cursor.place();
    const environment = readCommand(cursor) === 'begin' ? readGroup(cursor) : '';
    if (!isTabular(environment)) continue;
    if (/tabular[x*]/.test(environment)) readGroup(cursor);
    if (cursor.peek() === '[') skipOption(cursor);
    if (!environment.includes('matrix')) readGroup(cursor);
    return place;
  }
}

/** One cell and what ended it, which is passed over: `&`, `\\`, or '' for the environment's end. */
function readCell(cursor: Cursor): { readonly field: Field; readonly end: '&' | '\\\\' | '' } {
  const parts: string[] = [];
  let place = cursor.place();
  const ended = (end: '&' | '\\\\' | '') => ({ field: fieldOf(parts.join('').trim(), place), end });
  for (let char = cursor.peek(); char !== ''; char = cursor.peek()) {
    if (parts.length === 0) {
      cursor.skip(isSpace);
      place = cursor.place();
      char = cursor.peek();
    }
    if (char === '%') cursor.skip((each) => !isNewline(each));
    else if (char === '&') {
      cursor.step();
      return ended('&');
    } else if (char === '\\') {
      const command = readCommand(cursor);
      if (command === '\\') {
        if (cursor.peek() === '[') skipOption(cursor);
        return ended('\\\\');
      }
      if (command === 'end') {
        readGroup(cursor);
        return ended('');
      }
      if (rules.has(command)) readGroup(cursor);
      else parts.push(`\\${command}`);
    } else {
      parts.push(char);
      cursor.step();
    }
  }
  return ended('');
}

/** The command at the cursor, without its backslash: letters, or one character of another kind. */
function readCommand(cursor: Cursor): string {
  cursor.step();
  const letters = cursor.take(isLetter);
  if (letters !== '') return letters;
  const char = cursor.peek();
  cursor.step();
  return char;
}

/** The group in braces at the cursor, groups inside it included; '' when there is none. */
function readGroup(cursor: Cursor): string {
  if (cursor.peek() !== '{') return '';
  const start = cursor.at + 1;
  let depth = 0;
  do {
    if (cursor.peek() === '{') depth += 1;
    if (cursor.peek() === '}') depth -= 1;
    cursor.step();
  } while (depth > 0 && cursor.peek() !== '');
  return cursor.text.slice(start, cursor.at - 1);
}

function skipOption(cursor: Cursor): void {
  cursor.skip((char) => char !== ']');
  cursor.step();
}

function fieldOf(text: string, place: Place): Field {
  return { ...place, text, reading: readNumber(text) };
}

/** Numbers may stand in dollars, and be written as `1.5 \times 10^{-7}`, `10^{-7}` or `0{,}5`. */
function readNumber(text: string): Reading {
  const plain = text
    .replace(/\\[,;:! ]|[\s$]/g, '')
    .replaceAll('{,}', ',')
    .replace(/\^\{([^{}]*)\}/, '^$1')
    .replace(/\\(?:times|cdot)10\^/, 'e')
    .replace(/^(?<sign>[+−-]?)10\^/, '$<sign>1e');
  return readField(plain);
}
