// Runs whose scripts were run in PyTorch; what it printed is kept in `torch`, a file a run. docs/formats.md says how.
import { createDocument } from '../../../src/document/createDocument.ts';
import { swapCaptions } from '../../../src/document/edits.ts';
import { plainDescent, type OptimiserSettings, type TrainingOptions } from '../../../src/engine/training/index.ts';
import type { LabDocument } from '../../../src/document/document.ts';
import { chapter } from '../support.ts';

export interface Case {
  readonly name: string;
  readonly start: LabDocument;
  readonly options: TrainingOptions;
}

/** How many steps each of them takes. */
export const caseSteps = 12;

const swapped: LabDocument = { ...swapCaptions(chapter, 0, 1), normalize: true };
const withZero = createDocument({
  images: [[1, 0.2, 0], [0, 0, 0], [0.1, 0.4, 1], [-0.5, 1, 0.3]], texts: [[0.7, 0.1, 0.2], [0.3, 0.9, -0.4], [0, 0, 0], [0.2, 0.8, 0.6]],
  temperature: 0.3, normalize: true, drawings: [],
});
const all = { images: true, texts: true, temperature: true };
const adamW: OptimiserSettings = { kind: 'adamW', beta1: 0.9, beta2: 0.98, epsilon: 1e-6, weightDecay: 0.2 };

export const cases: readonly Case[] = [
  { name: 'descent', start: swapped, options: { ...plainDescent, learningRate: 0.001 } },
  { name: 'momentum', start: swapped, options: { ...plainDescent, optimiser: { kind: 'sgd', momentum: 0.9 }, learningRate: 0.001, objective: 'imageToText', renormalise: true } },
  { name: 'adam', start: chapter, options: { ...plainDescent, optimiser: { ...adamW, kind: 'adam', weightDecay: 0.001 }, learningRate: 0.01, objective: 'textToImage', trained: all } },
  { name: 'adamW', start: swapped, options: { ...plainDescent, optimiser: adamW, learningRate: 0.05, trained: { ...all, images: false }, maximumScale: 14.4 } },
  { name: 'sigmoid', start: withZero, options: { ...plainDescent, optimiser: adamW, learningRate: 0.02, objective: 'sigmoid', trained: all, bias: -3 } },
  { name: 'withoutJacobian', start: withZero, options: { ...plainDescent, learningRate: 0.05, update: 'withoutJacobian', trained: all } },
  { name: 'nudge', start: withZero, options: { ...plainDescent, learningRate: 0.2, update: 'nudge' } },
];
