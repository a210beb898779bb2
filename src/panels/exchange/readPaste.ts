// What a pasted text holds, and what the document would become with it.
import { decodeDocument } from '../../document/codec.ts';
import type { LabDocument } from '../../document/document.ts';
import { refuseVectors, replaceVectors, type VectorRefusal, type VectorTarget } from '../../document/replaceVectors.ts';
import { commaIn, parseTensor, TensorParseError, tensorTextLimit, type CommaReading, type Matrix } from '../../engine/index.ts';

export type PasteFault =
  | Pick<TensorParseError, 'code' | 'line' | 'column' | 'token'>
  | VectorRefusal
  | { readonly code: 'damagedState' | 'openComma' };

/** What a text says: a whole document in JSON, a matrix, two matrices of which its commas allow either, or why it is none of these. */
export type PastedText =
  | { readonly kind: 'fault'; readonly fault: PasteFault }
  | { readonly kind: 'state'; readonly document: LabDocument }
  | { readonly kind: 'matrix'; readonly matrix: Matrix }
  | { readonly kind: 'either'; readonly readings: Readonly<Record<CommaReading, Matrix>> };

export function readText(text: string): PastedText {
  // No form of numbers begins with a brace.
  if (text.length <= tensorTextLimit && text.trimStart().startsWith('{')) {
    const document = decodeDocument(text.trim());
    return document ? { kind: 'state', document } : { kind: 'fault', fault: { code: 'damagedState' } };
  }
  try {
    if (commaIn(text) !== 'ambiguous') return { kind: 'matrix', matrix: parseTensor(text) };
    return { kind: 'either', readings: { decimal: parseTensor(text, 'decimal'), separator: parseTensor(text, 'separator') } };
  } catch (fault) {
    if (fault instanceof TensorParseError) return { kind: 'fault', fault };
    throw fault;
  }
}

/** The matrix; null when there is none, or not one alone. `comma` says which reading is meant where there are two; null when that was not said. */
export function matrixIn(text: PastedText, comma: CommaReading | null): Matrix | null {
  if (text.kind === 'matrix') return text.matrix;
  return text.kind === 'either' && comma ? text.readings[comma] : null;
}

/** What would be put in place: the next document, and the matrix in it, which is null for a whole state. */
export type Paste =
  | { readonly kind: 'fault'; readonly fault: PasteFault }
  | { readonly kind: 'next'; readonly next: LabDocument; readonly matrix: Matrix | null };

export function pasteOf(text: PastedText, comma: CommaReading | null, target: VectorTarget, document: LabDocument): Paste {
  if (text.kind === 'fault') return text;
  if (text.kind === 'state') return { kind: 'next', next: text.document, matrix: null };
  const matrix = matrixIn(text, comma);
  if (!matrix) return { kind: 'fault', fault: { code: 'openComma' } };
  const fault = refuseVectors(matrix, target);
  return fault ? { kind: 'fault', fault } : { kind: 'next', next: replaceVectors(document, target, matrix), matrix };
}
