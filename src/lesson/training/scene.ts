// A scene of the training lab: what it starts from, how it is trained, where to look, and what is asked before it is played.
import { createDocument, type DocumentNumbers } from '../../document/createDocument.ts';
import { toInputs } from '../../document/inputs.ts';
import { trainRun, type Quantity, type Run, type TrainingOptions, type UpdateRule } from '../../engine/training/index.ts';
import type { Prediction } from '../predictions/prediction.ts';
import type { TrainingSceneId } from './ids.ts';

export interface TrainingScene {
  readonly id: TrainingSceneId;
  readonly numbers: DocumentNumbers;
  readonly options: TrainingOptions;
  /** How the run beside it is updated, from the same start and with the same options otherwise; null where one run is enough. */
  readonly beside: UpdateRule | null;
  /** By this step it has been seen. */
  readonly steps: number;
  /** Steps a second: all of it is seen in about ten. */
  readonly speed: 1 | 5 | 20 | 100;
  readonly look: TrainingLook;
  readonly ask: Prediction['ask'];
  /** What comes out, as the engine computes it. */
  outcome(): ReturnType<Prediction['outcome']>;
}

export interface TrainingLook {
  readonly matrix: 'probabilities' | 'cosine';
  /** Whose force is taken apart; index from 0. */
  readonly pick: { readonly side: 'images' | 'texts'; readonly index: number } | null;
}

/** One run, seen in ten seconds. */
export const usual = { beside: null, steps: 200, speed: 20 } as const satisfies Partial<TrainingScene>;

/** The run of `scene` as far as it is to be seen, or to `steps`. */
export function runOf({ numbers, options, steps }: Pick<TrainingScene, 'numbers' | 'options' | 'steps'>): Run {
  return trainRun(toInputs(createDocument(numbers)), options, steps);
}

/** What `run` recorded of a quantity at a step. NaN where it recorded nothing. */
export function valueAt(run: Run, quantity: Quantity, step: number): number {
  return run.series[quantity]?.[step] ?? NaN;
}

/** What `run` recorded last. */
export function lastOf(run: Run, quantity: Quantity): number {
  return valueAt(run, quantity, run.length);
}
