// What the tests of training share: options to vary, batches, and points written out to compare them bit by bit.
import type { Inputs } from '../../../src/engine/index.ts';
import { plainDescent, type Objective, type OptimiserSettings, type TrainingOptions, type TrainingPoint } from '../../../src/engine/training/index.ts';
import { randomInputs } from '../support.ts';

export const objectives: readonly Objective[] = ['symmetric', 'imageToText', 'textToImage', 'sigmoid'];

export const optimisers: Readonly<Record<string, OptimiserSettings>> = {
  descent: { kind: 'sgd', momentum: 0 },
  momentum: { kind: 'sgd', momentum: 0.9 },
  adam: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01 },
  adamW: { kind: 'adamW', beta1: 0.9, beta2: 0.98, epsilon: 1e-6, weightDecay: 0.2 },
};

export const all = { images: true, texts: true, temperature: true };

export function optionsOf(change: Partial<TrainingOptions>): TrainingOptions {
  return { ...plainDescent, trained: all, ...change };
}

/** Every objective with every optimiser, each with a batch of its own. */
export const combinations = objectives.flatMap((objective, o) =>
  Object.entries(optimisers).map(([name, optimiser], k) => ({
    name: `${objective}, ${name}`,
    options: optionsOf({ objective, optimiser, learningRate: 0.05, bias: -2, renormalise: k === 2 }),
    inputs: randomInputs(10 * o + k, 5, 3, 0.3, k !== 1),
  })),
);

/** Every number of a point, copied. */
export function numbersOf(point: TrainingPoint): Readonly<Record<string, number | readonly number[]>> {
  const { step, images, texts, temperature, logitScale, bias, loss, lossImageToText, lossTextToImage, imageForces, textForces, gradientNorm } = point;
  return {
    step, temperature, logitScale, bias, loss, lossImageToText, lossTextToImage, gradientNorm,
    images: Array.from(images.data), texts: Array.from(texts.data), imageForces: Array.from(imageForces.data), textForces: Array.from(textForces.data),
  };
}

/** A batch with a zero vector on either side and two images alike. */
export function awkwardInputs(normalize: boolean): Inputs {
  const inputs = randomInputs(4, 5, 3, 0.3, normalize);
  inputs.images.data.fill(0, 0, 3);
  inputs.texts.data.fill(0, 6, 9);
  inputs.images.data.copyWithin(9, 12, 15);
  return inputs;
}
