// Scenes of how the vectors are moved: some frozen, by a nudge without a gradient, or without the normalisation's Jacobian.
import { plainDescent, type TrainingOptions } from '../../engine/training/index.ts';
import { reading } from '../predictions/prediction.ts';
import { angleOf, cosineOf, lengthOf } from './measures.ts';
import { lastOf, runOf, usual, valueAt, type TrainingScene } from './scene.ts';

/** The images lie close together, the texts anywhere. */
const frozenImages: TrainingScene = {
  id: 'frozen-images',
  numbers: {
    images: [[1, 0.5, 0], [1, -0.25, 0.43], [1, -0.25, -0.43]],
    texts: [[-0.2, 0.9, 0.3], [0.3, -0.2, -0.9], [-0.5, -0.8, 0.2]],
    temperature: 0.2,
    normalize: true,
    drawings: ['cat', 'dog', 'bird'],
  },
  options: { ...plainDescent, learningRate: 0.1, trained: { images: false, texts: true, temperature: false } },
  ...usual,
  look: { matrix: 'cosine', pick: { side: 'texts', index: 0 } },
  ask: { kind: 'choice', options: 4, right: 2 },
  outcome() {
    const run = runOf(frozenImages);
    const end = run.at(run.length);
    return [
      reading('before', valueAt(run, 'loss', 0), 'loss', 3), reading('after', lastOf(run, 'loss'), 'loss', 3),
      reading('own', angleOf(end, 0, 0)), reading('other', angleOf(end, 1, 0)), reading('matched', lastOf(run, 'meanMatchedCosine'), 'cosine'),
      reading('right', 3 * lastOf(run, 'accuracyTextToImage'), 'count', 3),
    ];
  },
};

const nudge: TrainingScene = {
  id: 'nudge',
  numbers: {
    images: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    texts: [[0.85, 0.38, 0.38], [0.38, 0.85, 0.38], [0.38, 0.38, 0.85]],
    temperature: 0.3,
    normalize: true,
    drawings: ['cat', 'dog', 'bird'],
  },
  options: { ...plainDescent, learningRate: 0.5, update: 'nudge' },
  beside: 'gradient',
  steps: 20,
  speed: 5,
  look: { matrix: 'cosine', pick: null },
  ask: { kind: 'choice', options: 4, right: 2 },
  outcome() {
    const run = runOf(nudge);
    const descent = runOf(withUpdate(nudge, 'gradient'));
    return [
      reading('before', valueAt(run, 'loss', 0), 'loss', 3), reading('one', valueAt(run, 'loss', 1), 'loss', 3), reading('after', lastOf(run, 'loss'), 'loss', 3),
      reading('matchedBefore', valueAt(run, 'meanMatchedCosine', 0), 'cosine'), reading('matched', lastOf(run, 'meanMatchedCosine'), 'cosine'),
      reading('rivalBefore', cosineOf(run.at(0), 0, 1), 'cosine'), reading('rival', cosineOf(run.at(run.length), 0, 1), 'cosine'),
      reading('descent', lastOf(descent, 'loss'), 'loss', 3),
    ];
  },
};

const withoutJacobian: TrainingScene = {
  id: 'without-jacobian',
  numbers: {
    images: [[1, 0], [-0.17, 0.98], [-0.77, -0.64]],
    texts: [[0.5, 0.87], [-0.77, 0.64], [-0.17, -0.98]],
    temperature: 0.5,
    normalize: true,
    drawings: ['cat', 'dog', 'bird'],
  },
  options: { ...plainDescent, learningRate: 0.2, update: 'withoutJacobian' },
  beside: 'gradient',
  steps: 200,
  speed: 20,
  look: { matrix: 'probabilities', pick: { side: 'images', index: 0 } },
  ask: { kind: 'choice', options: 4, right: 1 },
  outcome() {
    const run = runOf(withoutJacobian);
    const descent = runOf(withUpdate(withoutJacobian, 'gradient'));
    return [
      reading('force', lastOf(run, 'gradientNorm')), reading('length', lengthOf(run.at(run.length), 'images', 0), 'norm'), reading('loss', lastOf(run, 'loss'), 'loss', 3),
      reading('descentForce', lastOf(descent, 'gradientNorm')), reading('descentLength', lengthOf(descent.at(descent.length), 'images', 0), 'norm'),
      reading('descentLoss', lastOf(descent, 'loss'), 'loss', 3),
    ];
  },
};

function withUpdate(scene: TrainingScene, update: TrainingOptions['update']): TrainingScene {
  return { ...scene, options: { ...scene.options, update } };
}

export const updateItems: readonly TrainingScene[] = [frozenImages, nudge, withoutJacobian];
