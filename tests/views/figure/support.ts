// What the figure's tests share: frames of the chapter's example and of changes to it, and a view of them.
import { createMatrix, evaluate, gradients, type Inputs } from '../../../src/engine/index.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import type { Direction, Stage } from '../../../src/notation/cellRef.ts';
import { cellAt, type FigureFrame, type FigureView } from '../../../src/views/figure/figureModel.ts';

export const words = pageMessages('en');
export const palavras = pageMessages('pt-BR');
export const directions: readonly Direction[] = ['imageToText', 'textToImage'];

export function frameOf(inputs: Inputs): FigureFrame {
  const trace = evaluate(inputs);
  return { trace, gradients: gradients(trace) };
}

interface Change {
  readonly images?: readonly (readonly number[])[];
  readonly texts?: readonly (readonly number[])[];
  readonly temperature?: number;
  readonly normalize?: boolean;
}

/** The chapter's example as printed, but for the change. */
export function chapter(change: Change = {}): FigureFrame {
  const { images, texts, temperature, normalize } = { ...chapterExample, ...change };
  const matrix = (rows: readonly (readonly number[])[]) => createMatrix(rows.length, rows[0]!.length, rows.flat());
  return frameOf({ images: matrix(images), texts: matrix(texts), temperature, normalize });
}

/** One pair alone, which nothing contrasts with. */
export const alone = chapter({ images: [[1, 0]], texts: [[0.6, 0.8]] });

/** Image 2 is the zero vector. */
export const withoutImage2 = (normalize: boolean) => chapter({ images: [[1, 0, 0], [0, 0, 0], [0, 0, 1]], normalize });

export function viewOf(change: Partial<FigureView> = {}): FigureView {
  return { stage: 'softmax', direction: 'imageToText', pick: { row: 1, col: 2 }, lit: null, digits: 'full', dimmed: [], masked: [], ...change };
}

/** The whole matrix of a stage. */
export function cellsAt(frame: FigureFrame, stage: Stage, direction: Direction = 'imageToText'): (number | null)[][] {
  const n = frame.trace.logits.rows;
  return Array.from({ length: n }, (_, row) => Array.from({ length: n }, (__, col) => cellAt(frame, stage, direction, row, col)));
}
