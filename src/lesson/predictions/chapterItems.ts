// The questions on the chapter's example: its logarithms, its norms, its temperature and its two directions.
import { setComponent, setNormalize, setTemperature, swapCaptions } from '../../document/edits.ts';
import type { LabDocument } from '../../document/document.ts';
import { gradients, evaluate } from '../../engine/index.ts';
import { toInputs } from '../../document/inputs.ts';
import { clipScaleLimit } from '../../notation/clip.ts';
import { entry, gradientsOf, heat, traceOf } from '../compute.ts';
import { chapterExample, normalisedChapter } from '../presets.ts';
import { scene } from '../scene.ts';
import { reading, type Prediction } from './prediction.ts';

const printed = traceOf(chapterExample);
const normalised = traceOf(normalisedChapter);
const pairs = chapterExample.images.length;

const logBase: Prediction = {
  id: 'log-base',
  ask: { kind: 'choice', options: 4, right: 1 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: chapterExample, view: { stage: 'softmax', direction: 'imageToText', pick: { row: 1, col: 1 } }, masked: ['losses'] }),
    change: null,
    after: { view: { stage: 'loss', direction: 'imageToText' }, lit: null },
  },
  outcome() {
    const natural = printed.lossImageToText;
    return [reading('natural', natural, 'loss', pairs), reading('base10', natural / Math.LN10), reading('base2', natural / Math.LN2), reading('ratio', Math.LN10, 'ratio')];
  },
};

const normAssumed: Prediction = {
  id: 'norm-assumed',
  ask: { kind: 'number', right: 'factor', bounds: [1.1, 3, 10] },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: chapterExample, view: { stage: 'compare', pick: { row: 1, col: 2 } }, masked: ['losses'] }),
    change: (document) => setNormalize(document, true),
    after: { view: {}, lit: null },
  },
  outcome: () => [
    reading('raw', printed.loss, 'loss', pairs),
    reading('unit', normalised.loss, 'loss', pairs),
    reading('factor', printed.loss / normalised.loss, 'ratio'),
  ],
};

const tauDirection: Prediction = {
  id: 'tau-direction',
  ask: { kind: 'bars', right: ['text1', 'text2', 'text3'], tolerance: 0.15, mistaken: [[0, 0, 1], [1 / 3, 1 / 3, 1 / 3], [0.5, 0.5, 0]] },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: normalisedChapter, view: { stage: 'softmax', direction: 'imageToText', pick: { row: 2, col: 2 } }, masked: ['losses'] }),
    change: heat(1),
    after: { view: {}, lit: { stage: 'softmax', row: 2, col: 2 } },
  },
  outcome() {
    const { probsImageToText: flat, loss } = traceOf(normalisedChapter, heat(1));
    return [
      reading('text1', entry(flat, 2, 0), 'share', pairs),
      reading('text2', entry(flat, 2, 1), 'share', pairs),
      reading('text3', entry(flat, 2, 2), 'share', pairs),
      reading('before', entry(normalised.probsImageToText, 2, 2), 'share', pairs),
      reading('loss', loss, 'loss', pairs),
      reading('guessing', Math.log(pairs)),
    ];
  },
};

const transposeP: Prediction = {
  id: 'transpose-P',
  ask: { kind: 'choice', options: 4, right: 1 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: chapterExample, view: { stage: 'softmax', direction: 'imageToText', pick: { row: 1, col: 2 } }, masked: ['matrix', 'losses'] }),
    change: null,
    after: { view: { direction: 'textToImage', pick: { row: 1, col: 2 } }, lit: { stage: 'softmax', row: 1, col: 2 } },
  },
  outcome: () => [
    reading('along', entry(printed.probsImageToText, 1, 2), 'share', pairs),
    reading('down', entry(printed.probsTextToImage, 1, 2), 'share', pairs),
    reading('imageToText', printed.lossImageToText, 'loss', pairs),
    reading('textToImage', printed.lossTextToImage, 'loss', pairs),
  ],
};

/** Large, so that one step can be seen. */
const learningRate = 100;

/** One step of gradient descent on s = ln(1/τ). */
function stepLogitScale(document: LabDocument): LabDocument {
  const { logitScale } = gradients(evaluate(toInputs(document)));
  return setTemperature(document, document.temperature.value * Math.exp(learningRate * logitScale));
}

const tauFixed: Prediction = {
  id: 'tau-fixed',
  ask: { kind: 'choice', options: 4, right: 1 },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: normalisedChapter, view: { stage: 'scale', pick: { row: 1, col: 2 } } }),
    change: stepLogitScale,
    after: { view: {}, lit: null },
  },
  outcome() {
    const slope = gradientsOf(normalisedChapter);
    return [
      reading('slope', slope.logitScale),
      reading('slopeTau', slope.temperature),
      reading('after', traceOf(normalisedChapter, stepLogitScale).inputs.temperature),
      reading('start', Math.log(1 / normalisedChapter.temperature)),
      reading('limit', Math.log(clipScaleLimit)),
    ];
  },
};

const doubleTemperature: Prediction = {
  id: 'double-temperature',
  ask: { kind: 'number', right: 'factor', bounds: [3, 30, 140] },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: normalisedChapter, view: { stage: 'scale', pick: { row: 1, col: 2 } } }),
    change: heat(2 * normalisedChapter.temperature),
    after: { view: {}, lit: null },
  },
  outcome() {
    const { loss } = traceOf(normalisedChapter, heat(2 * normalisedChapter.temperature));
    return [reading('before', normalised.loss, 'loss', pairs), reading('after', loss, 'loss', pairs), reading('factor', loss / normalised.loss, 'ratio')];
  },
};

const withoutDog = (document: LabDocument) => setComponent(document, 'texts', 2, 1, 0);

const largestLoss: Prediction = {
  id: 'largest-loss',
  ask: { kind: 'cell', right: { row: 1, col: 2 }, mistaken: [{ row: 2, col: 2 }, { row: 0, col: 2 }, { row: 2, col: 1 }] },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: chapterExample, view: { stage: 'compare', direction: 'textToImage', pick: { row: 2, col: 2 } } }),
    change: withoutDog,
    after: { view: { direction: 'textToImage', pick: { row: 1, col: 2 } }, lit: { stage: 'compare', row: 1, col: 2 } },
  },
  outcome: () => [
    reading('column', printed.lossPerText[2] ?? NaN, 'loss', pairs),
    reading('part', (printed.lossPerText[2] ?? NaN) / (2 * pairs) / printed.loss, 'share', pairs),
    reading('before', printed.loss, 'loss', pairs),
    reading('after', traceOf(chapterExample, withoutDog).loss, 'loss', pairs),
  ],
};

const swap = (document: LabDocument) => swapCaptions(document, 0, 1);

const swappedCaptions: Prediction = {
  id: 'swapped-captions',
  ask: { kind: 'number', right: 'after', bounds: [0.01, 1.2, 4, 12] },
  stage: {
    kind: 'matrix',
    before: scene({ numbers: chapterExample, view: { stage: 'scale', pick: { row: 0, col: 0 } } }),
    change: swap,
    after: { view: {}, lit: null },
  },
  outcome: () => [
    reading('before', printed.loss, 'loss', pairs),
    reading('after', traceOf(chapterExample, swap).loss, 'loss', pairs),
    reading('normalised', traceOf(normalisedChapter, swap).loss, 'loss', pairs),
    reading('guessing', Math.log(pairs)),
  ],
};

export const chapterItems: readonly Prediction[] = [logBase, normAssumed, tauDirection, transposeP, tauFixed, doubleTemperature, largestLoss, swappedCaptions];
