// The game "which bug is this?": what each symptom is seen on, the bug behind it, and those to choose from.
import type { DocumentNumbers } from '../document/createDocument.ts';
import { broken, type BrokenTrace, type Bug } from '../engine/index.ts';
import type { Quantity } from './bugs.ts';
import { traceOf } from './compute.ts';
import { normalisedChapter } from './presets.ts';

export const symptomIds = [
  'symptom-near-chance', 'symptom-too-flat', 'symptom-sure', 'symptom-quotient', 'symptom-half-precision', 'symptom-longer', 'symptom-traded', 'symptom-twins',
] as const;
export type SymptomId = (typeof symptomIds)[number];

export interface Symptom {
  readonly bug: Bug;
  readonly options: readonly Bug[];
  /** The matrix that the code with the bug prints, where it is part of the symptom. */
  readonly shows: Quantity | null;
  /** The two numbers of its story. */
  readonly numbers: () => readonly [number, number];
}

/** Two photos, at cosines 1 and 0.8 from the caption that both have. */
const twins: DocumentNumbers = { images: [[1, 0], [0.8, 0.6]], texts: [[1, 0], [1, 0]], temperature: 0.1, normalize: true, drawings: ['cat', 'cat'] };

const withSecondTextDoubled: DocumentNumbers = { ...normalisedChapter, texts: normalisedChapter.texts.map((text, j) => (j === 1 ? text.map((x) => 2 * x) : text)) };

export const symptoms: Readonly<Record<SymptomId, Symptom>> = {
  'symptom-near-chance': {
    bug: 'times-tau',
    options: ['shifted-labels', 'times-tau', 'not-normalised', 'one-direction'],
    shows: 'probsImageToText',
    numbers: () => [broken(traceOf(normalisedChapter), 'times-tau').loss, Math.log(3)],
  },
  'symptom-too-flat': {
    bug: 'forgot-exp',
    options: ['times-tau', 'log-base-10', 'forgot-exp', 'wrong-axis'],
    shows: 'logits',
    numbers: () => [broken(traceOf(normalisedChapter), 'forgot-exp').loss, traceOf(normalisedChapter).loss],
  },
  'symptom-sure': {
    bug: 'shifted-labels',
    options: ['naive-float16', 'times-tau', 'wrong-axis', 'shifted-labels'],
    shows: 'probsImageToText',
    numbers: () => [broken(traceOf(normalisedChapter), 'shifted-labels').loss, Math.log(3)],
  },
  'symptom-quotient': {
    bug: 'log-base-10',
    options: ['log-base-10', 'one-direction', 'not-normalised', 'forgot-exp'],
    shows: null,
    numbers: () => [broken(traceOf(normalisedChapter), 'log-base-10').loss, traceOf(normalisedChapter).loss],
  },
  'symptom-half-precision': {
    bug: 'naive-float16',
    options: ['naive-float32', 'shifted-labels', 'naive-float16', 'times-tau'],
    shows: null,
    numbers: () => [traceOf(normalisedChapter).loss, Math.max(...traceOf(normalisedChapter).logits.data)],
  },
  'symptom-longer': {
    bug: 'not-normalised',
    options: ['wrong-axis', 'not-normalised', 'forgot-exp', 'log-base-10'],
    shows: null,
    numbers: () => [broken(traceOf(normalisedChapter), 'not-normalised').loss, broken(traceOf(withSecondTextDoubled), 'not-normalised').loss],
  },
  'symptom-traded': {
    bug: 'wrong-axis',
    options: ['one-direction', 'shifted-labels', 'not-normalised', 'wrong-axis'],
    shows: 'probsImageToText',
    numbers: () => {
      const { lossImageToText, lossTextToImage } = broken(traceOf(normalisedChapter), 'wrong-axis');
      return [lossImageToText, lossTextToImage ?? 0];
    },
  },
  'symptom-twins': {
    bug: 'one-direction',
    options: ['one-direction', 'wrong-axis', 'shifted-labels', 'not-normalised'],
    shows: null,
    numbers: () => {
      const trace = traceOf(twins);
      return [broken(trace, 'one-direction').loss, trace.probsTextToImage.data[1] ?? 0];
    },
  },
};

export function isSymptom(card: string | null): card is SymptomId {
  return symptomIds.some((id) => id === card);
}

/** What the code with the symptom's bug makes of the chapter's batch, normalised. */
export function symptomTrace({ bug }: Symptom): BrokenTrace {
  return broken(traceOf(normalisedChapter), bug);
}
