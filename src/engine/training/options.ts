// How a batch's own embeddings are trained: what is minimised, by which optimiser, and what may move.
import type { SoftmaxObjective } from '../types.ts';

/** CLIP's symmetric loss, the loss of one direction alone, or SigLIP's. */
export type Objective = SoftmaxObjective | 'sigmoid';

export type OptimiserSettings =
  | { readonly kind: 'sgd'; /** In [0, 1); 0 is plain gradient descent. */ readonly momentum: number }
  | {
      /** `adam` adds weightDecay·p to the gradient; `adamW` shrinks p by learningRate·weightDecay apart from it. */
      readonly kind: 'adam' | 'adamW';
      /** In [0, 1). */
      readonly beta1: number;
      readonly beta2: number;
      /** Above 0. */
      readonly epsilon: number;
      /** At least 0; of the embeddings alone, never of the temperature or the bias. */
      readonly weightDecay: number;
    };

/**
 * What moves the embeddings: the true gradient; the gradient with respect to the unit vectors, as if the normalisation had no
 * Jacobian (the same where nothing is normalised); or no gradient at all (`nudge.ts`), whatever the optimiser and the objective.
 */
export type UpdateRule = 'gradient' | 'withoutJacobian' | 'nudge';

export interface TrainingOptions {
  readonly objective: Objective;
  readonly optimiser: OptimiserSettings;
  /** At least 0. */
  readonly learningRate: number;
  /** What is not trained stays as it is, bit by bit. For `sigmoid`, the temperature stands for t′ = ln(1/τ) and for b. */
  readonly trained: { readonly images: boolean; readonly texts: boolean; readonly temperature: boolean };
  /** A trained 1/τ is kept in [1, maximumScale] after each step, as CLIP keeps it below 100; null leaves it free. */
  readonly maximumScale: number | null;
  /** Whether trained vectors are made of length 1 again after each step; zero vectors stay. */
  readonly renormalise: boolean;
  readonly update: UpdateRule;
  /** b of SigLIP's loss at the start; the other objectives have none. */
  readonly bias: number;
}

/** Plain gradient descent of both sides at a fixed temperature; SigLIP begins with b = −10, and a trained 1/τ is kept from 1 to 100. */
export const plainDescent: TrainingOptions = {
  objective: 'symmetric',
  optimiser: { kind: 'sgd', momentum: 0 },
  learningRate: 0.1,
  trained: { images: true, texts: true, temperature: false },
  maximumScale: 100,
  renormalise: false,
  update: 'gradient',
  bias: -10,
};

/** Throws RangeError, naming the option and its value, when one is outside what `TrainingOptions` says. */
export function checkOptions({ optimiser, learningRate, maximumScale, bias }: TrainingOptions): void {
  require(learningRate >= 0, 'the learning rate', learningRate, 'a finite number, at least 0');
  require(maximumScale === null || maximumScale >= 1, 'the largest scale', maximumScale ?? 1, 'a finite number, at least 1, or null');
  require(true, 'the bias', bias, 'a finite number');
  if (optimiser.kind === 'sgd') {
    require(isShare(optimiser.momentum), 'the momentum', optimiser.momentum, 'at least 0 and below 1');
    return;
  }
  require(isShare(optimiser.beta1), 'beta 1', optimiser.beta1, 'at least 0 and below 1');
  require(isShare(optimiser.beta2), 'beta 2', optimiser.beta2, 'at least 0 and below 1');
  require(optimiser.epsilon > 0, 'epsilon', optimiser.epsilon, 'a finite number above 0');
  require(optimiser.weightDecay >= 0, 'the weight decay', optimiser.weightDecay, 'a finite number, at least 0');
}

function isShare(value: number): boolean {
  return value >= 0 && value < 1;
}

function require(isWithin: boolean, name: string, value: number, wanted: string): void {
  if (!isWithin || !Number.isFinite(value)) throw new RangeError(`${name} is ${value}: it must be ${wanted}`);
}
