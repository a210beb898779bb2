// A run of training as a Python script with which anyone can repeat it in PyTorch, number for number.
import type { OptimiserSettings, TrainingOptions } from '../../engine/training/index.ts';
import { matrixText } from '../../notation/matrixText.ts';
import { toInputs } from '../inputs.ts';
import type { LabDocument } from '../document.ts';
import type { ItemNames } from '../pytorchScript.ts';
import { trainingCalculation } from './trainingCalculation.ts';

/**
 * A self-contained script for PyTorch in float64 that trains `start` by `steps` steps and prints what `runCsv` writes of that run. The gradients come from
 * autograd, the steps from torch.optim. Names are comments, on the line of their vector.
 */
export function trainingScript(start: LabDocument, names: ItemNames, options: TrainingOptions, steps: number): string {
  const { images, texts, temperature, normalize } = toInputs(start);
  const matrix = (numbers: typeof images, called: readonly string[]): string => matrixText(numbers, 'pytorch', { rows: called, columns: null });
  const { trained } = options;
  return `${opening}
images = ${matrix(images, names.images)}
texts = ${matrix(texts, names.texts)}
temperature = ${number(temperature)}
normalize = ${bool(normalize)}

# One of "symmetric" (CLIP), "imageToText", "textToImage" and "sigmoid" (SigLIP), which adds the bias.
objective = "${options.objective}"
start_bias = ${number(options.bias)}
# "gradient", "withoutJacobian" (as if normalising did not come between) or "nudge" (no gradient at all).
update = "${options.update}"
${optimiserText(options.optimiser)}
learning_rate = ${number(options.learningRate)}
train_images = ${bool(trained.images)}
train_texts = ${bool(trained.texts)}
# With the sigmoid it stands for the scale and the bias.
train_temperature = ${bool(trained.temperature)}
# What 1/temperature is held to, from 1 on, after each step that trains it.
maximum_scale = ${options.maximumScale === null ? 'None' : number(options.maximumScale)}
# Whether trained vectors get back to length 1 after each step.
renormalise = ${bool(options.renormalise)}
steps = ${String(steps)}
${trainingCalculation}`;
}

const opening = `# Trains the embeddings of a batch themselves by CLIP's loss, in float64, and prints the curves as CSV. Needs PyTorch 1.11 or later.
import math
import torch

torch.set_default_dtype(torch.float64)
`;

const bool = (value: boolean): string => (value ? 'True' : 'False');
/** With a point or an exponent, so that Python too takes it for a double. */
const number = (value: number): string => (Number.isInteger(value) && Math.abs(value) < 1e21 ? `${String(value)}.0` : String(value));

function optimiserText(optimiser: OptimiserSettings): string {
  if (optimiser.kind === 'sgd') return `optimiser = torch.optim.SGD\nsettings = {"momentum": ${number(optimiser.momentum)}}`;
  const { kind, beta1, beta2, epsilon, weightDecay } = optimiser;
  return `optimiser = torch.optim.${kind === 'adam' ? 'Adam' : 'AdamW'}\nsettings = {"betas": (${number(beta1)}, ${number(beta2)}), "eps": ${number(epsilon)}, "weight_decay": ${number(weightDecay)}}`;
}
