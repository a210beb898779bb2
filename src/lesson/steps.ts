// The seven steps in order: their place in the chapter, their directions, and the words that belong to each.
import type { StepKey } from '../i18n/messages.ts';
import type { CellRef, Direction, Stage } from '../notation/cellRef.ts';

export type ChapterStep = 1 | 2 | 3 | 4;

export interface Step {
  readonly stage: Stage;
  /** 1–7, as on its tab. */
  readonly number: number;
  /** The step of the chapter it belongs to; null for what the chapter only mentions before or after its steps. */
  readonly chapterStep: ChapterStep | null;
  /** Whether image → text and text → image differ here. */
  readonly hasDirections: boolean;
}

export const steps: readonly Step[] = [
  { stage: 'embed', number: 1, chapterStep: null, hasDirections: false },
  { stage: 'normalise', number: 2, chapterStep: 1, hasDirections: false },
  { stage: 'compare', number: 3, chapterStep: 2, hasDirections: false },
  { stage: 'scale', number: 4, chapterStep: 2, hasDirections: false },
  { stage: 'softmax', number: 5, chapterStep: 3, hasDirections: true },
  { stage: 'loss', number: 6, chapterStep: 4, hasDirections: true },
  { stage: 'gradient', number: 7, chapterStep: null, hasDirections: false },
];

export interface StepView {
  readonly normalize: boolean;
  readonly direction: Direction;
}

/** The key of a stage's words, in `Messages.steps` and in `Messages.figure.matrixNames`. */
export function stepKey(stage: Stage, { normalize, direction }: StepView): StepKey {
  if (stage === 'compare') return normalize ? 'compare' : 'compareDot';
  if (direction === 'textToImage') {
    if (stage === 'softmax') return 'softmaxTextToImage';
    if (stage === 'loss') return 'lossTextToImage';
  }
  return stage;
}

/** The cell, row or column of the chapter's example that the answer to a step's question is about. */
export const answerRefs: Partial<Record<StepKey, CellRef>> = {
  embed: { stage: 'embed', col: 1 },
  normalise: { stage: 'normalise', col: 2 },
  softmax: { stage: 'softmax', row: 1, col: 2 },
  softmaxTextToImage: { stage: 'softmax', row: 1, col: 2 },
  lossTextToImage: { stage: 'loss', col: 2 },
  gradient: { stage: 'gradient', row: 0 },
};
