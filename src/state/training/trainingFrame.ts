// What the training lab draws: the parameters of one step, the forces on them, and all that follows from them.
import type { LabDocument, Side } from '../../document/document.ts';
import { toInputs } from '../../document/inputs.ts';
import { evaluate, type Gradients, type Matrix, type Trace } from '../../engine/index.ts';
import { createTrainer, type ForceTerms, type TrainingOptions, type TrainingPoint } from '../../engine/training/index.ts';
import { frameOf } from '../frame.ts';
import type { Runs } from './runs.ts';

export interface ShownPoint {
  /** N×d, raw. */
  readonly images: Matrix;
  readonly texts: Matrix;
  readonly temperature: number;
  /** b of SigLIP's loss. */
  readonly bias: number;
  /** Of the objective, in nats. */
  readonly loss: number;
  /** N×d, the negative gradients with respect to the raw vectors. */
  readonly imageForces: Matrix;
  readonly textForces: Matrix;
  /** The length of all forces as one vector. */
  readonly gradientNorm: number;
  /** Of the symmetric loss, for its matrices and readings. */
  readonly trace: Trace;
}

/** Another object at each change; shares nothing with what goes on being computed. */
export interface TrainingFrame extends ShownPoint {
  readonly step: number;
  /** Of the symmetric loss, as the trace is. */
  readonly gradients: Gradients;
  readonly runs: Runs;
  /** The last step computed, of either run. */
  readonly length: number;
  /** The run beside at the same step, or at its own last one; null where there is none, and while a vector is dragged. */
  readonly beside: ShownPoint | null;
  /** The N terms of the force on one vector. */
  forceTerms(side: Side, index: number): ForceTerms;
}

/** The frame of a step of the runs; `shown` is the document with that step's numbers. */
export function frameAt(runs: Runs, step: number, shown: LabDocument): TrainingFrame {
  const { own, beside } = runs;
  const { trace, gradients } = frameOf(shown);
  const at = Math.min(step, own.length);
  return {
    ...copied(own.at(at), trace),
    forceTerms: (side, index) => own.at(at).forceTerms(side, index),
    gradients, step, runs, length: runs.length(),
    beside: beside && besidePoint(beside.at(Math.min(step, beside.length)), shown.normalize),
  };
}

/** The frame of numbers that no run has: a draft, made at a step. */
export function frameOfDraft(runs: Runs, step: number, draft: LabDocument, options: TrainingOptions): TrainingFrame {
  const { trace, gradients } = frameOf(draft);
  const trainer = createTrainer(toInputs(draft), options);
  return {
    ...copied(trainer, trace),
    forceTerms: (side, index) => trainer.forceTerms(side, index),
    gradients, step, runs, length: runs.length(), beside: null,
  };
}

function besidePoint(point: TrainingPoint, normalize: boolean): ShownPoint {
  const { images, texts, temperature } = point;
  return copied(point, evaluate({ images, texts, temperature, normalize }));
}

function copied(point: TrainingPoint, trace: Trace): ShownPoint {
  const { images, texts, temperature, bias, loss, imageForces, textForces, gradientNorm } = point;
  return { images: copy(images), texts: copy(texts), temperature, bias, loss, imageForces: copy(imageForces), textForces: copy(textForces), gradientNorm, trace };
}

function copy({ data, rows, cols }: Matrix): Matrix {
  return { data: data.slice(), rows, cols };
}
