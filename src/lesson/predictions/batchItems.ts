// The questions on small batches of their own: lengths, mistakes that no temperature mends, collapse, and losses at their bounds.
import type { DocumentNumbers } from '../../document/createDocument.ts';
import { setNormalize, setVector, swapCaptions } from '../../document/edits.ts';
import type { LabDocument } from '../../document/document.ts';
import { accuracy, bestTemperature, gradients, norm } from '../../engine/index.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import { entry, gradientsOf, heat, traceOf } from '../compute.ts';
import { misranked } from '../presets.ts';
import { scene } from '../scene.ts';
import { reading, type Prediction } from './prediction.ts';

const longCaption: DocumentNumbers = { images: [[1, 0], [0, 1]], texts: [[0.9, 0.1], [2, 4]], temperature: clipStart, normalize: false, drawings: ['cat', 'dog'] };

const longVectorWins: Prediction = {
  id: 'long-vector-wins',
  ask: { kind: 'choice', options: 4, right: 2 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: longCaption, view: { stage: 'compare', pick: { row: 0, col: 1 } }, masked: ['matrix', 'losses', 'lens'] }),
    change: (document) => setNormalize(document, true),
    after: { view: {}, lit: null },
  },
  outcome() {
    const [raw, unit] = [traceOf(longCaption), traceOf({ ...longCaption, normalize: true })];
    const dot = (col: number) => entry(raw.logits, 0, col) * longCaption.temperature;
    return [
      reading('dot1', dot(0)), reading('dot2', dot(1)),
      reading('cosine1', entry(unit.cosine, 0, 0), 'cosine'), reading('cosine2', entry(unit.cosine, 0, 1), 'cosine'),
      reading('raw', raw.loss, 'loss', 2), reading('unit', unit.loss, 'loss', 2),
    ];
  },
};

/** It begins at a temperature well above the best. */
const hot: DocumentNumbers = { ...misranked, temperature: 0.5 };

const tauFixesMistakes: Prediction = {
  id: 'tau-fixes-mistakes',
  ask: { kind: 'choice', options: 4, right: 2 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: hot, view: { stage: 'compare', direction: 'textToImage', pick: { row: 0, col: 1 } }, masked: ['losses'] }),
    change: heat(clipLimit),
    after: { view: { stage: 'softmax', direction: 'textToImage', pick: { row: 0, col: 1 } }, lit: { stage: 'softmax', col: 1 } },
  },
  outcome() {
    const found = bestTemperature(traceOf(hot).cosine);
    const best = found.kind === 'at' ? found.temperature : NaN;
    const [flat, sharp, lowest] = [traceOf(hot), traceOf(hot, heat(clipLimit)), traceOf(hot, heat(best))];
    return [
      reading('correctBefore', accuracy(flat.logits).texts, 'count', 3), reading('correctAfter', accuracy(sharp.logits).texts, 'count', 3),
      reading('loss.5', flat.loss, 'loss', 3), reading('best', best), reading('lowest', lowest.loss, 'loss', 3), reading('loss.01', sharp.loss, 'loss', 3),
    ];
  },
};

const spread = [[1, 0], [0, 1], [-1, 0], [0, -1]];
const fourPairs: DocumentNumbers = { images: spread, texts: spread, temperature: clipStart, normalize: true, drawings: ['cat', 'dog', 'bird', 'fish'] };

const collapse = (document: LabDocument): LabDocument => {
  const point = [0.6, 0.8];
  return document.images.reduce((next, _, i) => setVector(setVector(next, 'images', i, point), 'texts', i, point), document);
};

const collapseIsPerfect: Prediction = {
  id: 'collapse-is-perfect',
  ask: { kind: 'choice', options: 4, right: 1 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: fourPairs, view: { stage: 'compare', pick: { row: 0, col: 1 } } }),
    change: collapse,
    after: { view: { stage: 'softmax', direction: 'imageToText' }, lit: null },
  },
  outcome() {
    const trace = traceOf(fourPairs, collapse);
    const slopes = gradients(trace);
    return [
      reading('loss', trace.loss, 'loss', 4), reading('guessing', Math.log(4)), reading('share', entry(trace.probsImageToText, 0, 0), 'share', 4),
      reading('gradient', [...slopes.images.data, ...slopes.texts.data].reduce((most, slope) => Math.max(most, Math.abs(slope)), 0), 'cosine'),
    ];
  },
};

const opposite: DocumentNumbers = { images: [[1, 0], [-1, 0]], texts: [[1, 0], [-1, 0]], temperature: clipStart, normalize: true, drawings: ['sun', 'moon'] };
const swap = (document: LabDocument) => swapCaptions(document, 0, 1);

const guessingIsWorst: Prediction = {
  id: 'lnN-is-max',
  ask: { kind: 'number', right: 'loss', bounds: [0.8, 10, 20, 40] },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: opposite, view: { stage: 'compare', pick: { row: 0, col: 0 } } }),
    change: swap,
    after: { view: { stage: 'scale' }, lit: null },
  },
  outcome: () => [reading('loss', traceOf(opposite, swap).loss, 'loss', 2), reading('guessing', Math.log(2)), reading('before', traceOf(opposite).loss, 'loss', 2)],
};

const sharedCaption: DocumentNumbers = {
  images: [[1, 0, 0], [0.8, 0.6, 0], [0, 0, 1]], texts: [[1, 0, 0], [1, 0, 0], [0, 0, 1]],
  temperature: 0.1, normalize: true, drawings: ['cat', 'cat', 'dog'],
};

const directionsEqual: Prediction = {
  id: 'directions-equal',
  ask: { kind: 'choice', options: 4, right: 2 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: sharedCaption, view: { stage: 'compare', pick: { row: 1, col: 1 } }, masked: ['losses'] }),
    change: null,
    after: { view: { stage: 'loss', direction: 'textToImage', pick: { row: 1, col: 1 } }, lit: null },
  },
  outcome() {
    const { lossImageToText, lossTextToImage, loss, lossPerImage, lossPerText } = traceOf(sharedCaption);
    return [
      reading('imageToText', lossImageToText, 'loss', 3), reading('textToImage', lossTextToImage, 'loss', 3), reading('loss', loss, 'loss', 3),
      reading('image2', lossPerImage[1] ?? NaN, 'loss', 3), reading('text2', lossPerText[1] ?? NaN, 'loss', 3),
    ];
  },
};

const duplicated: DocumentNumbers = { images: [[1, 0], [1, 0], [0, 1]], texts: [[1, 0], [1, 0], [0, 1]], temperature: clipStart, normalize: true, drawings: ['cat', 'cat', 'dog'] };

const duplicatesHarmless: Prediction = {
  id: 'duplicates-harmless',
  ask: { kind: 'choice', options: 4, right: 1 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: duplicated, view: { stage: 'compare', pick: { row: 0, col: 1 } }, masked: ['losses'] }),
    change: heat(clipLimit),
    after: { view: { stage: 'softmax', direction: 'imageToText', pick: { row: 0, col: 1 } }, lit: { stage: 'softmax', row: 0 } },
  },
  outcome() {
    const sharp = traceOf(duplicated, heat(clipLimit));
    return [
      reading('before', traceOf(duplicated).loss, 'loss', 3), reading('after', sharp.loss, 'loss', 3), reading('floor', (2 / 3) * Math.LN2),
      reading('share', entry(sharp.probsImageToText, 0, 0), 'share', 3),
    ];
  },
};

const apart: DocumentNumbers = {
  images: [[1, 0.2, 0], [1, 0, 0.2], [1, -0.2, -0.2]], texts: [[-1, 0.2, 0], [-1, 0, 0.2], [-1, -0.2, -0.2]],
  temperature: clipStart, normalize: true, drawings: ['cat', 'dog', 'bird'],
};

const needsHighCosine: Prediction = {
  id: 'needs-high-cosine',
  ask: { kind: 'choice', options: 4, right: 1 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: apart, view: { stage: 'compare', pick: { row: 0, col: 0 } }, masked: ['losses'] }),
    change: heat(clipLimit),
    after: { view: { stage: 'softmax', direction: 'imageToText' }, lit: null },
  },
  outcome() {
    const [before, sharp, flat] = [traceOf(apart), traceOf(apart, heat(clipLimit)), traceOf(apart, heat(1))];
    return [
      reading('matched', entry(before.cosine, 0, 0), 'cosine'), reading('mismatched', entry(before.cosine, 0, 1), 'cosine'),
      reading('correct', accuracy(sharp.logits).images, 'count', 3), reading('loss.01', sharp.loss, 'loss', 3),
      reading('loss.07', before.loss, 'loss', 3), reading('loss1', flat.loss, 'loss', 3),
    ];
  },
};

const twoPairs: DocumentNumbers = { images: [[1, 0], [0, 1]], texts: [[0.8, 0.6], [0.6, 0.8]], temperature: 0.2, normalize: true, drawings: ['cat', 'dog'] };
const lengthen = (document: LabDocument) => setVector(document, 'images', 0, [4, 0]);

const scalingHelps: Prediction = {
  id: 'scaling-helps',
  ask: { kind: 'choice', options: 4, right: 2 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: twoPairs, view: { stage: 'gradient', pick: { row: 0, col: 0 } } }),
    change: lengthen,
    after: { view: {}, lit: { stage: 'gradient', row: 0 } },
  },
  outcome() {
    const size = (change?: (document: LabDocument) => LabDocument) => norm(gradientsOf(twoPairs, change).images.data.subarray(0, 2));
    const longer = traceOf(twoPairs, lengthen);
    const along = 4 * entry(gradients(longer).images, 0, 0);
    return [
      reading('lossBefore', traceOf(twoPairs).loss, 'loss', 2), reading('lossAfter', longer.loss, 'loss', 2),
      reading('gradientBefore', size()), reading('gradientAfter', size(lengthen)), reading('along', along),
    ];
  },
};

export const batchItems: readonly Prediction[] = [
  longVectorWins, tauFixesMistakes, collapseIsPerfect, guessingIsWorst, directionsEqual, duplicatesHarmless, needsHighCosine, scalingHelps,
];
