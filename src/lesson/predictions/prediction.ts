// A question to answer before looking: how it is asked, what it is asked of, and what comes out.
import type { LabDocument } from '../../document/document.ts';
import type { LinkView } from '../../document/linkText.ts';
import type { CellRef } from '../../notation/cellRef.ts';
import type { Scene } from '../scene.ts';
import type { PredictionId } from './ids.ts';

/** How a question is answered. Each way says which reason belongs to which answer: reason k is `reasons[k]` of the words. */
export type Ask =
  /** One of the options of the words; each option has its reason. */
  | { readonly kind: 'choice'; readonly options: number; readonly right: number }
  /** A number. `bounds` (ascending) part the line into ranges, each with its reason; right is the range of the reading that `right` names. */
  | { readonly kind: 'number'; readonly right: string; readonly bounds: readonly number[] }
  /**
   * A row of bars, from 0 to 1 each, that start at equal shares. Right where each is within `tolerance` of the readings that `right` names: reason 0.
   * Otherwise the likest of the `mistaken` drawings gives reason 1, 2, …, of which `nearly`, where there is one, says that the drawing is nearly right.
   */
  | { readonly kind: 'bars'; readonly right: readonly string[]; readonly tolerance: number; readonly mistaken: readonly (readonly number[])[]; readonly nearly?: number }
  /** A cell of the matrix: reason 0 for the right one, 1, 2, … for the `mistaken` ones, and the last for any other. */
  | { readonly kind: 'cell'; readonly right: Cell; readonly mistaken: readonly Cell[] };

/** Row and column from 0. */
export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** Questions with a small figure of their own. */
export const figureIds = ['compare-across-N', 'softmax-is-truth', 'ensemble-probabilities', 'negatives-equal', 'bias-irrelevant'] as const satisfies readonly PredictionId[];
export type FigureId = (typeof figureIds)[number];

export type PredictionStage =
  | {
      readonly kind: 'matrix';
      /** What the one figure shows while the question is open, and what of it is masked. */
      readonly before: Scene;
      /** What is then done to the numbers; null where it is only looked at. */
      readonly change: ((document: LabDocument) => LabDocument) | null;
      /** Where to look afterwards. */
      readonly after: { readonly view: Partial<LinkView>; readonly lit: CellRef | null };
    }
  | { readonly kind: 'figure'; readonly figure: FigureId };

/** One number of the outcome; `key` names its label in the words. */
export interface Reading {
  readonly key: string;
  readonly value: number;
  /** How it is written. cosine: without the last digits' noise around −1, 0 and 1. share: a probability among `of` choices. loss: against `of` choices, in nats. count: so many of `of`. */
  readonly as: 'number' | 'cosine' | 'norm' | 'ratio' | 'share' | 'loss' | 'count';
  readonly of: number;
}

export interface Prediction {
  readonly id: PredictionId;
  readonly ask: Ask;
  readonly stage: PredictionStage;
  /** What comes out, as the engine computes it, in the order in which it is read. */
  outcome(): readonly Reading[];
}

export function reading(key: string, value: number, as: Reading['as'] = 'number', of = 1): Reading {
  return { key, value, as, of };
}

/** How many reasons the words must have. */
export function reasonsOf(ask: Ask): number {
  switch (ask.kind) {
    case 'choice':
      return ask.options;
    case 'number':
      return ask.bounds.length + 1;
    case 'bars':
      return ask.mistaken.length + 1;
    case 'cell':
      return ask.mistaken.length + 2;
  }
}
