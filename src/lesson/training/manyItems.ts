// Scenes of what many do to one another: a crowd on a circle, a hard negative, two clouds with a gap between them.
import type { DocumentNumbers } from '../../document/createDocument.ts';
import { lossBounds, plainDescent, type TrainingPoint } from '../../engine/training/index.ts';
import { evaluate } from '../../engine/index.ts';
import { createDocument } from '../../document/createDocument.ts';
import { toInputs } from '../../document/inputs.ts';
import { reading, type Reading } from '../predictions/prediction.ts';
import { angleOf } from './measures.ts';
import { lastOf, runOf, usual, valueAt, type TrainingScene } from './scene.ts';

/** Ten directions of chance. */
const crowd: DocumentNumbers = {
  images: [[-0.19, -0.98], [0.97, 0.24], [-0.96, 0.27], [0.89, 0.45], [0.08, -1]],
  texts: [[-0.99, 0.12], [-1, 0.08], [0.53, 0.85], [-0.08, 1], [-0.95, -0.32]],
  temperature: 0.5,
  normalize: true,
  drawings: ['cat', 'dog', 'bird', 'fish', 'tree'],
};

const crowded: TrainingScene = {
  id: 'crowded',
  numbers: crowd,
  options: { ...plainDescent, learningRate: 0.2 },
  ...usual,
  look: { matrix: 'cosine', pick: null },
  ask: { kind: 'choice', options: 4, right: 2 },
  outcome() {
    const run = runOf(crowded);
    const { least } = lossBounds(5, 2, crowd.temperature);
    return [
      reading('before', valueAt(run, 'loss', 0), 'loss', 5), reading('after', lastOf(run, 'loss'), 'loss', 5), reading('bound', least, 'loss', 5),
      reading('nearest', Math.min(...[1, 2, 3, 4].map((j) => angleOf(run.at(run.length), 0, j)))), reading('matched', lastOf(run, 'meanMatchedCosine'), 'cosine'),
    ];
  },
};

/** Image 1 lies 37° from its own text, 41° from text 2, and far from the rest; the other images lie on their texts. */
const oneIsHard: DocumentNumbers = {
  images: [[1, 0, 0], [0.75, 0.66, 0], [0.3, 0, 0.95], [-0.2, 0, -0.98]],
  texts: [[0.8, -0.6, 0], [0.75, 0.66, 0], [0.3, 0, 0.95], [-0.2, 0, -0.98]],
  temperature: 0.07,
  normalize: true,
  drawings: ['cat', 'dog', 'bird', 'fish'],
};

/**
 * How much of the negatives' weight in the gradient of image 1 each of texts 2, 3 and 4 has: (P + Q) of its cell, over their sum. The force along the sphere
 * is that weight times the sine of the angle.
 */
function weightShares(numbers: DocumentNumbers): readonly number[] {
  const { probsImageToText: p, probsTextToImage: q } = evaluate(toInputs(createDocument(numbers)));
  const weights = [1, 2, 3].map((j) => (p.data[j] ?? 0) + (q.data[j] ?? 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

function hardNegative(id: 'hard-negative-cold' | 'hard-negative-hot', temperature: number, learningRate: number, right: number): TrainingScene {
  const scene: TrainingScene = {
    id,
    numbers: { ...oneIsHard, temperature },
    options: { ...plainDescent, learningRate },
    ...usual,
    look: { matrix: 'probabilities', pick: { side: 'images', index: 0 } },
    ask: { kind: 'choice', options: 4, right },
    outcome() {
      const run = runOf(scene);
      const angles = (point: TrainingPoint, when: string): readonly Reading[] => [1, 2, 3].map((j) => reading(`${when}${j + 1}`, angleOf(point, 0, j)));
      const before = angles(run.at(0), 'before');
      return [
        ...weightShares(scene.numbers).map((share, k) => reading(`share${k + 2}`, share, 'share', 3)),
        ...before, ...angles(run.at(run.length), 'after'),
        reading('loss', lastOf(run, 'loss'), 'loss', 4),
      ];
    },
  };
  return scene;
}

/** Five images in a ring around one direction, five texts in a ring around another, and turned by 60° in it. */
const twoRings: DocumentNumbers = {
  images: [[0.66, 0.75, 0], [0.72, 0.63, 0.28], [0.9, 0.38, 0.21], [0.9, 0.38, -0.21], [0.72, 0.63, -0.28]],
  texts: [[0.84, -0.46, 0.29], [0.69, -0.7, 0.2], [0.66, -0.74, -0.11], [0.78, -0.55, -0.31], [0.94, -0.34, -0.08]],
  temperature: 0.01,
  normalize: true,
  drawings: ['cat', 'dog', 'bird', 'fish', 'tree'],
};

function gap(id: 'gap-cold' | 'gap-hot', temperature: number, learningRate: number, right: number): TrainingScene {
  const scene: TrainingScene = {
    id,
    numbers: { ...twoRings, temperature },
    options: { ...plainDescent, learningRate },
    ...usual,
    look: { matrix: 'cosine', pick: null },
    ask: { kind: 'choice', options: 3, right },
    outcome() {
      const run = runOf(scene);
      return [
        reading('gapBefore', valueAt(run, 'modalityGap', 0)), reading('gapAfter', lastOf(run, 'modalityGap')),
        reading('lossBefore', valueAt(run, 'loss', 0), 'loss', 5), reading('lossAfter', lastOf(run, 'loss'), 'loss', 5),
        reading('matched', lastOf(run, 'meanMatchedCosine'), 'cosine'), reading('right', 5 * lastOf(run, 'accuracyImageToText'), 'count', 5),
      ];
    },
  };
  return scene;
}

export const manyItems: readonly TrainingScene[] = [
  crowded,
  hardNegative('hard-negative-cold', 0.07, 0.005, 0), hardNegative('hard-negative-hot', 1, 0.2, 2),
  gap('gap-cold', 0.01, 0.002, 1), gap('gap-hot', 1, 0.5, 0),
];
