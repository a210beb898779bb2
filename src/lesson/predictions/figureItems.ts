// The questions with a small figure of their own.
import { clipStart } from '../../notation/clip.ts';
import { releasedScale } from '../realClip.ts';
import { addConstant } from './figures/addedConstant.ts';
import { batchLoss } from './figures/batchSize.ts';
import { repulsion } from './figures/negatives.ts';
import { offerPrompts } from './figures/offeredPrompts.ts';
import { ensembles, ensembleScale, oddAngle } from './figures/promptAngles.ts';
import { reading, type Prediction } from './prediction.ts';

const compareAcrossSizes: Prediction = {
  id: 'compare-across-N',
  ask: { kind: 'choice', options: 4, right: 2 },
  stage: { kind: 'figure', figure: 'compare-across-N' },
  outcome() {
    const [small, large] = [batchLoss(2), batchLoss(32768)];
    return [
      reading('small', small.loss, 'loss', small.size), reading('large', large.loss, 'loss', large.size), reading('ratio', large.loss / small.loss, 'ratio'),
      reading('guessingSmall', small.guessing), reading('guessingLarge', large.guessing),
    ];
  },
};

const softmaxIsTruth: Prediction = {
  id: 'softmax-is-truth',
  ask: { kind: 'choice', options: 4, right: 2 },
  stage: { kind: 'figure', figure: 'softmax-is-truth' },
  outcome() {
    const [, dog, cat] = offerPrompts(releasedScale, [true, true, true]);
    const [, withoutDiagram] = offerPrompts(releasedScale, [false, true, true]);
    const [atStart] = offerPrompts(1 / clipStart, [true, true, true]);
    return [
      reading('gap', dog?.behind ?? NaN), reading('dogToCat', (cat?.behind ?? NaN) - (dog?.behind ?? NaN)),
      reading('dog', withoutDiagram?.probability ?? NaN, 'share', 2), reading('atStart', atStart?.probability ?? NaN, 'share', 3),
    ];
  },
};

const ensembleProbabilities: Prediction = {
  id: 'ensemble-probabilities',
  ask: { kind: 'choice', options: 4, right: 1 },
  stage: { kind: 'figure', figure: 'ensemble-probabilities' },
  outcome() {
    const { byProbability, byEmbedding, cosines, meanNorms } = ensembles(oddAngle, ensembleScale);
    return [
      reading('byProbability', byProbability[0], 'share', 2), reading('byEmbedding', byEmbedding[0], 'share', 2),
      reading('cosineA', cosines[0], 'cosine'), reading('cosineB', cosines[1], 'cosine'), reading('meanNorm', meanNorms[0], 'norm'),
    ];
  },
};

const negativesEqual: Prediction = {
  id: 'negatives-equal',
  ask: {
    kind: 'bars', right: ['share1', 'share2', 'share3'], tolerance: 0.05, nearly: 3,
    mistaken: [[1 / 3, 1 / 3, 1 / 3], [0.6, 0.3, 0.1], [0.9, 0.1, 0], [0, 0.1, 0.9]],
  },
  stage: { kind: 'figure', figure: 'negatives-equal' },
  outcome() {
    const { shares, probabilities, loss } = repulsion(clipStart);
    const flat = repulsion(10).shares;
    return [
      ...shares.map((share, k) => reading(`share${k + 1}`, share, 'share', 3)),
      reading('own', probabilities[0] ?? NaN, 'share', 4), reading('loss', loss, 'loss', 4), reading('flat', flat[0] ?? NaN, 'share', 3),
    ];
  },
};

const biasIrrelevant: Prediction = {
  id: 'bias-irrelevant',
  ask: { kind: 'choice', options: 4, right: 1 },
  stage: { kind: 'figure', figure: 'bias-irrelevant' },
  outcome() {
    const [before, after] = [addConstant(0), addConstant(5)];
    return [
      reading('clipBefore', before.softmax, 'loss', 3), reading('clipAfter', after.softmax, 'loss', 3),
      reading('siglipBefore', before.sigmoid, 'loss', 3), reading('siglipAfter', after.sigmoid, 'loss', 3), reading('siglipNoBias', addConstant(10).sigmoid, 'loss', 3),
    ];
  },
};

export const figureItems: readonly Prediction[] = [negativesEqual, compareAcrossSizes, softmaxIsTruth, ensembleProbabilities, biasIrrelevant];
