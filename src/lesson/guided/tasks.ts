// What the learner does on a card, as a condition on what stands on the page, with the numbers that tell what was seen.
import type { LabDocument } from '../../document/document.ts';
import type { LinkView } from '../../document/linkText.ts';
import { norm, pairPlane, type Matrix, type Trace } from '../../engine/index.ts';
import { clipStart } from '../../notation/clip.ts';
import { degree } from '../../notation/degrees.ts';
import { formatNorm, formatNumber, formatUncertain, type Digits } from '../../notation/format.ts';
import { traceOf } from '../compute.ts';
import type { GuidedCardId } from './ids.ts';
import { setUps } from './numbers.ts';

/** The page as a task sees it. */
export interface Seen extends LinkView {
  readonly document: LabDocument;
  readonly trace: Trace;
  readonly digits: Digits;
}

export interface Task {
  readonly isDone: (seen: Seen) => boolean;
  /** The numbers of the sentence that says what was seen, formatted. */
  readonly numbers: (seen: Seen) => readonly string[];
}

/** NaN where the batch has no such cell, which no condition holds for. */
const at = ({ data, rows, cols }: Matrix, row: number, col: number): number => (row < rows && col < cols ? (data[row * cols + col] ?? NaN) : NaN);

/** What the step that compares shows for a cell: the cosine, or the dot product. */
function compared({ inputs: { images, texts, normalize }, cosine }: Trace, row: number, col: number): number {
  if (normalize) return at(cosine, row, col);
  let sum = 0;
  for (let k = 0; k < images.cols; k++) sum += at(images, row, k) * at(texts, col, k);
  return sum;
}

const pairsOf = ({ document }: Seen): number => document.images.length;
const probability = (value: number, seen: Seen): string => formatUncertain(value, pairsOf(seen), { digits: seen.digits, isProbability: true });
const lossText = (value: number, seen: Seen): string => formatUncertain(value, pairsOf(seen), { digits: seen.digits });
const percent = (share: number): string => formatNumber(100 * share, { digits: 'novice' });

/** The text that pays most. */
const dearest = ({ lossPerText }: Trace): number => lossPerText.indexOf(Math.max(...lossPerText));

const [image1, image2, image3] = [0, 1, 2] as const;
const [text1, text2, text3] = [0, 1, 2] as const;

const printed = traceOf(setUps.printed);
const printedText3 = setUps.printed.texts[text3] ?? [];

/** Whether `vector` is at least half as long again as text 3 is printed, in the same direction to within a degree. */
function isPrintedText3Lengthened(vector: readonly number[]): boolean {
  if (vector.length !== printedText3.length) return false;
  const { angle } = pairPlane(vector, printedText3);
  return angle !== null && angle < degree && norm(vector) >= 1.5 * norm(printedText3);
}

export const tasks = {
  pairs: {
    isDone: ({ pick }) => pick.row === image2 && pick.col === text3,
    numbers: () => [],
  },
  product: {
    isDone: ({ trace }) => compared(trace, image2, text3) >= 0.6,
    numbers: ({ trace, digits }) => [formatNumber(compared(trace, image2, text3), { digits })],
  },
  length: {
    isDone: ({ document, trace }) =>
      !document.normalize && isPrintedText3Lengthened(document.texts[text3]?.vector ?? [])
      // Other numbers that were changed as well may hide what is to be seen.
      && compared(trace, image2, text3) > compared(printed, image2, text3)
      && at(trace.probsImageToText, image2, text3) > at(printed.probsImageToText, image2, text3),
    numbers: (seen) => [formatNumber(compared(seen.trace, image2, text3), seen), probability(at(seen.trace.probsImageToText, image2, text3), seen)],
  },
  normalise: {
    isDone: ({ document }) => document.normalize,
    numbers: (seen) => [formatNumber(compared(seen.trace, image2, text3), seen), formatNorm(seen.trace.textNorms[text3] ?? NaN, seen)],
  },
  cosine: {
    isDone: ({ trace }) => at(trace.cosine, image2, text3) > Math.cos(Math.PI / 6),
    numbers: ({ trace, digits }) => [formatNumber(at(trace.cosine, image2, text3), { digits })],
  },
  logits: {
    isDone: ({ document }) => document.temperature.value >= 0.14,
    numbers: ({ document, trace, digits }) => [formatNumber(document.temperature.value, { digits }), formatNumber(at(trace.logits, image1, text1), { digits })],
  },
  choose: {
    isDone: ({ trace: { probsImageToText: p } }) => {
      const chosen = at(p, image1, text2);
      return p.data.subarray(0, p.cols).every((value, col) => col === text2 || value < chosen);
    },
    numbers: (seen) => [probability(at(seen.trace.probsImageToText, image1, text2), seen)],
  },
  loss: {
    isDone: (seen) => seen.trace.loss > Math.log(pairsOf(seen)),
    numbers: (seen) => [lossText(seen.trace.loss, seen), formatNumber(Math.log(pairsOf(seen)), seen)],
  },
  symmetric: {
    isDone: ({ trace, pick }) => trace.loss > 0 && pick.col === dearest(trace),
    numbers: (seen) => {
      const paid = seen.trace.lossPerText[dearest(seen.trace)] ?? NaN;
      return [lossText(paid, seen), percent(paid / (2 * pairsOf(seen) * seen.trace.loss))];
    },
  },
  gradient: {
    // A lower temperature would do it too, and is for later; so would fewer pairs.
    isDone: (seen) => seen.trace.loss < 5e-5 && seen.document.temperature.value >= clipStart && pairsOf(seen) >= 3,
    numbers: (seen) => [lossText(seen.trace.loss, seen)],
  },
  alone: {
    isDone: (seen) => pairsOf(seen) === 1,
    numbers: () => [],
  },
  alike: {
    // With fewer pairs guessing alone costs less than 1.
    isDone: (seen) => seen.trace.loss < 1 && pairsOf(seen) >= 4,
    numbers: (seen) => [lossText(seen.trace.loss, seen)],
  },
  temperature: {
    isDone: ({ document }) => document.temperature.value > 0.5,
    numbers: (seen) => [probability(at(seen.trace.probsImageToText, image3, text3), seen), lossText(seen.trace.loss, seen)],
  },
} as const satisfies Readonly<Partial<Record<GuidedCardId, Task>>>;

export type TaskId = keyof typeof tasks;

export function hasTask(card: GuidedCardId): card is TaskId {
  return card in tasks;
}
