// Nested lists: JSON, NumPy and PyTorch, as code or as they print.
import { createMatrix } from '../matrix.ts';
import type { Matrix } from '../types.ts';
import { isNewline, isSpace, type Cursor } from './cursor.ts';
import { readField } from './numeral.ts';
import { TensorParseError, type Place } from './tensorParseError.ts';

/**
 * The matrix of a text such as `[[1, 0], [0, 1]]`, `images = np.array([[1., 0.]], dtype=float32)`, a print without commas, or
 * `tensor([[1., 0.]], device='cuda:0')`; a flat list is one row, and so is each of several flat lists. Python's comments are passed over.
 * null when the text is not of this form; a TensorParseError when it is and holds no matrix.
 */
export function readBrackets(cursor: Cursor): Matrix | null {
  const calls = openCalls(cursor);
  if (calls === null) return null;
  const rows = new Rows();
  let afterComma: boolean;
  do {
    readLists(cursor, rows);
    skipGap(cursor);
    afterComma = cursor.peek() === ',';
  } while (nextList(cursor, calls === 0 && rows.areFlat));
  closeCalls(cursor, calls, afterComma);
  return rows.toMatrix();
}

/** The numbers as they come, held to one length of row. */
class Rows {
  private readonly values: number[] = [];
  private width = 0;
  private count = 0;
  private length = 0;
  /** Whether all lists so far were lists of numbers and not of lists. */
  areFlat = true;
  private end: Place = { line: 1, column: 1 };

  add(value: number, place: Place, token: string): void {
    if (this.count > 0 && this.length === this.width) throw new TensorParseError('ragged', place, token);
    this.values.push(value);
    this.length += 1;
  }

  endRow(place: Place): void {
    if (this.count === 0) this.width = this.length;
    if (this.length !== this.width) throw new TensorParseError('ragged', place, ']');
    this.count += 1;
    this.length = 0;
    this.end = place;
  }

  toMatrix(): Matrix {
    if (this.values.length === 0) throw new TensorParseError('empty', this.end, ']');
    return createMatrix(this.count, this.width, this.values);
  }
}

const isNameStart = (char: string): boolean => /[A-Za-z_]/.test(char);
const isName = (char: string): boolean => /[\w.]/.test(char);
const endsToken = (char: string): boolean => isSpace(char) || ',[]()#'.includes(char);

/** White space and Python's comments. */
function skipGap(cursor: Cursor): void {
  cursor.skip(isSpace);
  while (cursor.peek() === '#') {
    cursor.skip((char) => !isNewline(char));
    cursor.skip(isSpace);
  }
}

/** Whether a call of this name gives the very numbers of its list, as `np.array` and `torch.as_tensor` do and `np.sqrt` does not. */
const makesTensor = (name: string): boolean => /(?:array|tensor|matrix|parameter|from_numpy)$/i.test(name);

/** Moves to the first bracket, over assignments and calls such as `x = np.array(`. Gives how many calls are open; null when no list follows. */
function openCalls(cursor: Cursor): number | null {
  let calls = 0;
  let word = '';
  for (;;) {
    skipGap(cursor);
    const char = cursor.peek();
    if (char === '[') return word === '' ? calls : null;
    if (char === '(') {
      if (!makesTensor(word)) return null;
      calls += 1;
      cursor.step();
      skipGap(cursor);
      refuseScalar(cursor);
      word = '';
    } else if ((char === '=' && calls === 0) || (char === ':' && word === 'containing')) {
      // "Parameter containing:" is how PyTorch introduces a parameter.
      cursor.step();
      word = '';
    } else if (isNameStart(char)) {
      word = cursor.take(isName);
    } else {
      return null;
    }
  }
}

/** `tensor(0.5)` has no dimension. */
function refuseScalar(cursor: Cursor): void {
  const place = cursor.place();
  if (!/[\d.+−-]/.test(cursor.peek())) return;
  throw new TensorParseError('notTwoDimensional', place, cursor.take((char) => !endsToken(char)));
}

/** One list, of numbers or of lists of numbers; the cursor stands on its bracket. */
function readLists(cursor: Cursor, rows: Rows): void {
  let depth = 0;
  let isList: boolean | null = null;
  let mayComma = false;
  do {
    const place = cursor.place();
    const char = cursor.peek();
    if (char === '[') {
      if (depth === 2) throw new TensorParseError('notTwoDimensional', place, char);
      if (depth === 1 && isList === false) throw new TensorParseError('ragged', place, char);
      if (depth === 1) isList = true;
      depth += 1;
      mayComma = false;
      cursor.step();
    } else if (char === ']') {
      // The bracket around the rows ends no row.
      if (depth === 2 || isList !== true) rows.endRow(place);
      depth -= 1;
      mayComma = true;
      cursor.step();
    } else if (char === ',' && mayComma) {
      mayComma = false;
      cursor.step();
    } else {
      const token = endsToken(char) ? char : cursor.take((each) => !endsToken(each));
      const value = readField(token);
      if (typeof value !== 'number') throw new TensorParseError(value === 'notFinite' ? value : 'notANumber', place, token);
      if (depth === 1 && isList === true) throw new TensorParseError('ragged', place, token);
      if (depth === 1) isList = false;
      rows.add(value, place, token);
      mayComma = true;
    }
    if (depth > 0) skipGap(cursor);
  } while (depth > 0);
  if (isList === true) rows.areFlat = false;
}

/** Moves to the next of several lists, with or without a comma before it. A list that cannot be a row is a second matrix. */
function nextList(cursor: Cursor, mayBeRow: boolean): boolean {
  if (cursor.peek() === ',') {
    cursor.step();
    skipGap(cursor);
  }
  if (cursor.peek() !== '[') return false;
  if (!mayBeRow) throw new TensorParseError('notTwoDimensional', cursor.place(), '[');
  return true;
}

/** What may follow the lists: the other arguments of their calls, which are passed over, and a comma or semicolon. Anything else would have to be computed. */
function closeCalls(cursor: Cursor, calls: number, afterComma: boolean): void {
  let hasArguments = afterComma;
  for (let open = calls; open > 0 && cursor.peek() !== ''; open -= 1) {
    if (hasArguments || cursor.peek() === ',') skipArguments(cursor);
    else if (cursor.peek() !== ')') refuseRest(cursor);
    cursor.step();
    skipGap(cursor);
    hasArguments = false;
  }
  cursor.skip((char) => char === ';' || char === ',');
  skipGap(cursor);
  if (cursor.peek() !== '') refuseRest(cursor);
}

/** Moves to the parenthesis that ends the call. */
function skipArguments(cursor: Cursor): void {
  let inner = 0;
  for (let char = cursor.peek(); char !== '' && !(char === ')' && inner === 0); char = cursor.peek()) {
    if (char === '(') inner += 1;
    if (char === ')') inner -= 1;
    if (char === '"' || char === "'") {
      cursor.step();
      cursor.skip((each) => each !== char);
    }
    cursor.step();
  }
}

function refuseRest(cursor: Cursor): never {
  const place = cursor.place();
  throw new TensorParseError('notANumber', place, cursor.take((char) => !isSpace(char)));
}
