// How a run of training is set, as links carry it beside the document it starts from.
import type { Objective, OptimiserSettings, TrainingOptions, UpdateRule } from '../../engine/training/index.ts';

export const objectives = ['symmetric', 'imageToText', 'textToImage', 'sigmoid'] as const satisfies readonly Objective[];
export const optimiserKinds = ['sgd', 'adam', 'adamW'] as const satisfies readonly OptimiserSettings['kind'][];
export const updates = ['gradient', 'withoutJacobian', 'nudge'] as const satisfies readonly UpdateRule[];

/** The one thing that is otherwise in the run beside: its objective, its update, or the temperature it starts from. */
export type Beside =
  | { readonly what: 'objective'; readonly objective: Objective }
  | { readonly what: 'update'; readonly update: UpdateRule }
  | { readonly what: 'temperature'; readonly temperature: number };

export interface Training {
  readonly options: TrainingOptions;
  /** null: the run stands alone. */
  readonly beside: Beside | null;
  /** The step that is shown, from 0. */
  readonly step: number;
}

const adam = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;

/** Each optimiser with its usual settings: Kingma and Ba (2015), algorithm 1; for AdamW's weight decay, Loshchilov and Hutter (2019) as PyTorch sets it. */
export const usualOptimiser: Readonly<Record<OptimiserSettings['kind'], OptimiserSettings>> = {
  sgd: { kind: 'sgd', momentum: 0 },
  adam: { kind: 'adam', ...adam, weightDecay: 0 },
  adamW: { kind: 'adamW', ...adam, weightDecay: 0.01 },
};

/** What the lab opens with, and what a link means that leaves something out: never to be changed, lest old links change their meaning. */
export const trainingDefaults: TrainingOptions = {
  objective: 'symmetric',
  optimiser: usualOptimiser.sgd,
  learningRate: 0.1,
  trained: { images: true, texts: true, temperature: false },
  maximumScale: 100,
  renormalise: false,
  update: 'gradient',
  bias: -10,
};
