// Scenes of what single pairs do: swapped, perfect, all in one place, the same pair twice.
import type { DocumentNumbers } from '../../document/createDocument.ts';
import { lossBounds, plainDescent } from '../../engine/training/index.ts';
import { reading } from '../predictions/prediction.ts';
import { chapterExample } from '../presets.ts';
import { angleOf, firstAllRight, partsOf } from './measures.ts';
import { lastOf, runOf, usual, valueAt, type TrainingScene } from './scene.ts';

const [first = [], second = [], third = []] = chapterExample.texts;

/** The chapter's example with its first two captions swapped: image 1 lies close to text 2. */
const swapped: TrainingScene = {
  id: 'swapped',
  numbers: { ...chapterExample, texts: [second, first, third], normalize: true },
  options: { ...plainDescent, learningRate: 0.001 },
  ...usual,
  look: { matrix: 'probabilities', pick: { side: 'images', index: 0 } },
  ask: { kind: 'choice', options: 4, right: 1 },
  outcome() {
    const run = runOf(swapped);
    const [pull = NaN, push = NaN] = partsOf(run.at(0), 0);
    const step = firstAllRight(run);
    return [
      reading('rivalAngle', angleOf(run.at(0), 0, 1)), reading('ownAngle', angleOf(run.at(0), 0, 0)),
      reading('pull', pull), reading('push', push),
      reading('before', valueAt(run, 'loss', 0), 'loss', 3), reading('step', step), reading('then', valueAt(run, 'loss', step), 'loss', 3),
      reading('after', lastOf(run, 'loss'), 'loss', 3),
    ];
  },
};

const axes = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

const perfect: TrainingScene = {
  id: 'perfect',
  numbers: { images: axes, texts: axes, temperature: 0.5, normalize: true, drawings: ['cat', 'dog', 'bird'] },
  options: { ...plainDescent, learningRate: 0.2 },
  ...usual,
  look: { matrix: 'cosine', pick: { side: 'images', index: 0 } },
  ask: { kind: 'choice', options: 4, right: 1 },
  outcome() {
    const run = runOf(perfect);
    return [
      reading('before', valueAt(run, 'loss', 0), 'loss', 3), reading('after', lastOf(run, 'loss'), 'loss', 3),
      reading('bound', lossBounds(3, 3, perfect.numbers.temperature).least, 'loss', 3),
      reading('angle', angleOf(run.at(run.length), 0, 1)), reading('matched', lastOf(run, 'meanMatchedCosine'), 'cosine'),
    ];
  },
};

const pole = Array.from({ length: 4 }, () => [0, 0, 1]);
/** Image 1 a degree away from all the others. */
const aHair = [0.0175, 0, 1];

const collapse: TrainingScene = {
  id: 'collapse',
  numbers: { images: pole, texts: pole, temperature: 0.2, normalize: true, drawings: ['cat', 'dog', 'bird', 'fish'] },
  options: { ...plainDescent, learningRate: 0.1 },
  beside: null,
  steps: 100,
  speed: 20,
  look: { matrix: 'probabilities', pick: { side: 'images', index: 0 } },
  ask: { kind: 'choice', options: 4, right: 2 },
  outcome() {
    const run = runOf(collapse);
    const { options, steps, numbers } = collapse;
    const freed = runOf({ options, steps, numbers: { ...numbers, images: [aHair, ...numbers.images.slice(1)] } });
    return [
      reading('loss', valueAt(run, 'loss', 0), 'loss', 4), reading('force', valueAt(run, 'gradientNorm', 0)),
      reading('freedForce', valueAt(freed, 'gradientNorm', 0)), reading('freed', lastOf(freed, 'loss'), 'loss', 4),
    ];
  },
};

/** Pairs 1 and 2 are the same photo with the same caption. */
const twice: DocumentNumbers = {
  images: [[1, 0.3, 0], [1, 0.3, 0], [0, 1, 0.2], [0.3, 0, 1]],
  texts: [[0.8, 0.2, 0.5], [0.8, 0.2, 0.5], [0.4, 0.9, 0], [0, 0.5, 0.9]],
  temperature: 0.2,
  normalize: true,
  drawings: ['cat', 'cat', 'dog', 'bird'],
};

const falseNegatives: TrainingScene = {
  id: 'false-negatives',
  numbers: twice,
  options: { ...plainDescent, learningRate: 0.1 },
  ...usual,
  look: { matrix: 'probabilities', pick: { side: 'images', index: 0 } },
  ask: { kind: 'choice', options: 4, right: 1 },
  outcome() {
    const run = runOf(falseNegatives);
    return [
      reading('before', valueAt(run, 'loss', 0), 'loss', 4), reading('after', lastOf(run, 'loss'), 'loss', 4), reading('floor', (2 / 4) * Math.LN2, 'loss', 4),
      reading('right', 4 * lastOf(run, 'accuracyImageToText'), 'count', 4),
    ];
  },
};

export const pairItems: readonly TrainingScene[] = [swapped, perfect, collapse, falseNegatives];
