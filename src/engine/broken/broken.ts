// The loss as code with a common bug computes it, beside the right one of the same batch.
import { createMatrix } from '../matrix.ts';
import { multiply } from '../products.ts';
import { evaluateLogits } from '../softmax.ts';
import type { Matrix, Trace } from '../types.ts';
import type { FloatFormat } from './floatFormat.ts';
import { naiveContrast } from './naiveContrast.ts';

export const bugs = [
  'not-normalised', 'forgot-exp', 'times-tau', 'shifted-labels', 'one-direction', 'log-base-10', 'wrong-axis', 'naive-float16', 'naive-float32',
] as const;
export type Bug = (typeof bugs)[number];

/** What the code with the bug has in place of the Trace's own. N×N matrices are indexed [image][text]; losses in nats but for log-base-10. */
export interface BrokenTrace {
  readonly logits: Matrix;
  /** N×N, exp(logit) as the simulated format has it; null where none is simulated. */
  readonly exponentials: Matrix | null;
  /** What the code takes for P(text j | image i). */
  readonly probsImageToText: Matrix;
  /** What the code takes for P(image i | text j); null where it never computes it. */
  readonly probsTextToImage: Matrix | null;
  /** The text that the code takes for image i's own, and the image for text i's (N). */
  readonly labels: readonly number[];
  readonly lossPerImage: Float64Array;
  readonly lossPerText: Float64Array | null;
  readonly lossImageToText: number;
  readonly lossTextToImage: number | null;
  readonly loss: number;
}

/**
 * One bug at a time, on the batch of `trace`:
 *  - not-normalised: logits are dot product/τ, whatever `normalize` says;
 *  - forgot-exp: the score is multiplied by ln(1/τ), CLIP's parameter, instead of by its exponential 1/τ;
 *  - times-tau: multiplied by τ instead of divided;
 *  - shifted-labels: both directions take (i + 1) mod N for the own partner of i;
 *  - one-direction: the loss is that of image → text alone;
 *  - log-base-10: −log₁₀ p;
 *  - wrong-axis: each direction takes the softmax of the other;
 *  - naive-float16, naive-float32: no shift by the maximum, in that format (see `naiveContrast`); only there may a number
 *    be Infinity or NaN.
 * The score is the cosine when the batch is normalised, the dot product otherwise.
 */
export function broken(trace: Trace, bug: Bug): BrokenTrace {
  const { temperature } = trace.inputs;
  switch (bug) {
    case 'not-normalised':
      return right(evaluateLogits(scaled(dots(trace), 1 / temperature)));
    case 'forgot-exp':
      return right(evaluateLogits(scaled(scores(trace), Math.log(1 / temperature))));
    case 'times-tau':
      return right(evaluateLogits(scaled(scores(trace), temperature)));
    case 'shifted-labels':
      return shifted(trace);
    case 'one-direction':
      return { ...right(trace), probsTextToImage: null, lossPerText: null, lossTextToImage: null, loss: trace.lossImageToText };
    case 'log-base-10':
      return inBase10(trace);
    case 'wrong-axis':
      return swapped(trace);
    case 'naive-float16':
      return naive(trace, 'float16');
    case 'naive-float32':
      return naive(trace, 'float32');
  }
}

const ownLabels = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

function right(trace: Trace): BrokenTrace {
  const { logits, probsImageToText, probsTextToImage, lossPerImage, lossPerText, lossImageToText, lossTextToImage, loss } = trace;
  return {
    logits, probsImageToText, probsTextToImage, lossPerImage, lossPerText, lossImageToText, lossTextToImage, loss,
    exponentials: null, labels: ownLabels(logits.rows),
  };
}

function dots({ inputs: { images, texts } }: Trace): Matrix {
  const products = createMatrix(images.rows, texts.rows);
  multiply(images, texts, 'second', products);
  return products;
}

/** What the batch is compared by, before the temperature. */
function scores(trace: Trace): Matrix {
  return trace.inputs.normalize ? trace.cosine : dots(trace);
}

function scaled(m: Matrix, factor: number): Matrix {
  return createMatrix(m.rows, m.cols, m.data.map((x) => x * factor));
}

function shifted(trace: Trace): BrokenTrace {
  const { logits, rowMax, rowExpSum, colMax, colExpSum } = trace;
  const n = logits.rows;
  const labels = ownLabels(n).map((i) => (i + 1) % n);
  const surprise = (max: Float64Array, expSum: Float64Array, at: (line: number, label: number) => number) =>
    Float64Array.from(labels, (label, line) => (max[line] ?? 0) - (logits.data[at(line, label)] ?? 0) + Math.log(expSum[line] ?? 1));
  const lossPerImage = surprise(rowMax, rowExpSum, (image, text) => image * n + text);
  const lossPerText = surprise(colMax, colExpSum, (text, image) => image * n + text);
  const [lossImageToText, lossTextToImage] = [mean(lossPerImage), mean(lossPerText)];
  return { ...right(trace), labels, lossPerImage, lossPerText, lossImageToText, lossTextToImage, loss: (lossImageToText + lossTextToImage) / 2 };
}

function inBase10(trace: Trace): BrokenTrace {
  return {
    ...right(trace),
    lossPerImage: trace.lossPerImage.map((loss) => loss / Math.LN10),
    lossPerText: trace.lossPerText.map((loss) => loss / Math.LN10),
    lossImageToText: trace.lossImageToText / Math.LN10,
    lossTextToImage: trace.lossTextToImage / Math.LN10,
    loss: trace.loss / Math.LN10,
  };
}

function swapped(trace: Trace): BrokenTrace {
  return {
    ...right(trace),
    probsImageToText: trace.probsTextToImage,
    probsTextToImage: trace.probsImageToText,
    lossPerImage: trace.lossPerText,
    lossPerText: trace.lossPerImage,
    lossImageToText: trace.lossTextToImage,
    lossTextToImage: trace.lossImageToText,
  };
}

function naive(trace: Trace, format: FloatFormat): BrokenTrace {
  return { ...right(trace), ...naiveContrast(trace.logits, format) };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
