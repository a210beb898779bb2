// The picked cell of a batch, as the formulas take it.
import { evaluate, gradients, type Matrix } from '../../src/engine/index.ts';
import type { DocumentNumbers } from '../../src/document/createDocument.ts';
import type { FormulaOptions } from '../../src/lesson/formulas/parts.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import type { Formula } from '../../src/notation/formula.ts';

export type Numbers = Pick<DocumentNumbers, 'images' | 'texts' | 'temperature' | 'normalize'>;

export const matrixOf = (rows: Numbers['images']): Matrix => ({ data: Float64Array.from(rows.flat()), rows: rows.length, cols: rows[0]?.length ?? 0 });

/** The chapter's example with some of its numbers changed; `row` and `col` count from 0. */
export function optionsOf(change: Partial<Numbers> = {}, row = 1, col = 2): FormulaOptions {
  const { images, texts, temperature, normalize } = { ...chapterExample, ...change };
  const trace = evaluate({ images: matrixOf(images), texts: matrixOf(texts), temperature, normalize });
  return { trace, gradients: gradients(trace), row, col, direction: 'imageToText', digits: 'full' };
}

/** TeX and numbers as one text. */
export const source = ({ strings, values }: Formula): string => strings.map((text, k) => text + (values[k]?.text ?? '')).join('');
