// SigLIP's loss: each of the N² pairs is a yes-or-no question of its own, and its derivatives.
import { checkPairs } from './checkInputs.ts';
import { directionsOf } from './directions.ts';
import { copyMatrix, createMatrix } from './matrix.ts';
import { throughNormalisation } from './norm.ts';
import { multiply } from './products.ts';
import { softplus } from './softplus.ts';
import type { Degenerate, Matrix } from './types.ts';

/** A batch of N pairs: pair i is row i of `images` and row i of `texts` (both N×d). */
export interface SigmoidInputs {
  readonly images: Matrix;
  readonly texts: Matrix;
  /** t′: the logits are scaled by t = exp(t′). SigLIP begins with ln 10. */
  readonly logScale: number;
  /** b, added to every logit. SigLIP begins with −10. */
  readonly bias: number;
  /** true: similarities are cosines, as in SigLIP. false: dot products. */
  readonly normalize: boolean;
}

/** Every intermediate of the loss. N×N matrices are indexed [image][text]; losses are in nats. */
export interface SigmoidTrace {
  readonly inputs: SigmoidInputs;
  readonly imageNorms: Float64Array;
  readonly textNorms: Float64Array;
  /** N×d, rows of length 1, or 0 where the row is degenerate. */
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
  /** N×N: cosine when normalising, dot product otherwise. */
  readonly similarity: Matrix;
  /** t = exp(t′). */
  readonly scale: number;
  /** N×N: t·similarity + b. */
  readonly logits: Matrix;
  /** N×N: σ(logit), the probability that image i and text j belong together; neither rows nor columns sum to 1. */
  readonly probs: Matrix;
  /** N×N: −ln σ(z·logit), z = 1 on the diagonal and −1 elsewhere. */
  readonly pairLoss: Matrix;
  /** Σ pairLoss / N. */
  readonly loss: number;
  readonly degenerate: Degenerate;
}

/** Derivatives of `SigmoidTrace.loss`. */
export interface SigmoidGradients {
  /** N×N, ∂L/∂logits. */
  readonly logits: Matrix;
  /** N×d with respect to the unit vectors as free variables; null when not normalising. */
  readonly imageUnit: Matrix | null;
  readonly textUnit: Matrix | null;
  /** N×d with respect to the raw embeddings, through the normalisation when it is on. */
  readonly images: Matrix;
  readonly texts: Matrix;
  /** with respect to t, to t′ = ln t, and to b. */
  readonly scale: number;
  readonly logScale: number;
  readonly bias: number;
}

/** σ(x) = 1/(1 + e⁻ˣ), without overflow and with full relative accuracy for every x. */
export function sigmoid(x: number): number {
  const e = Math.exp(-Math.abs(x));
  return (x >= 0 ? 1 : e) / (1 + e);
}

/**
 * SigLIP's loss of N pairs, with every intermediate; nats. What it returns shares nothing with the inputs.
 *
 * Throws RangeError when N or d is 0, when shapes differ or do not fit the data, and when a component, exp(t′), b or a logit is
 * not finite.
 * Source: Zhai et al., "Sigmoid Loss for Language Image Pre-Training" (2023), algorithm 1.
 */
export function evaluateSigmoid({ images, texts, logScale, bias, normalize }: SigmoidInputs): SigmoidTrace {
  checkPairs(images, texts);
  const scale = Math.exp(logScale);
  if (!Number.isFinite(scale)) throw new RangeError(`the logarithm of the scale is ${logScale}: its exponential must be a finite number`);
  if (!Number.isFinite(bias)) throw new RangeError(`the bias is ${bias}: it must be a finite number`);
  const image = directionsOf(images, 'images', 'image');
  const text = directionsOf(texts, 'texts', 'text');
  const n = images.rows;
  const similarity = createMatrix(n, n);
  if (normalize) multiply(image.unit, text.unit, 'second', similarity);
  else multiply(images, texts, 'second', similarity);
  const [logits, probs, pairLoss] = [createMatrix(n, n), createMatrix(n, n), createMatrix(n, n)];
  let sum = 0;
  for (let at = 0; at < n * n; at++) {
    // Rounding can carry a product of two unit vectors a hair beyond 1.
    if (normalize) similarity.data[at] = Math.min(1, Math.max(-1, similarity.data[at] ?? 0));
    const logit = scale * (similarity.data[at] ?? 0) + bias;
    const [i, j] = [Math.floor(at / n), at % n];
    if (!Number.isFinite(logit)) throw new RangeError(`the logit of image ${i + 1} with text ${j + 1} is ${logit}: the embeddings are too large for the scale ${scale}`);
    const loss = softplus(i === j ? -logit : logit);
    logits.data[at] = logit;
    probs.data[at] = sigmoid(logit);
    pairLoss.data[at] = loss;
    sum += loss;
  }
  return {
    inputs: { images: copyMatrix(images), texts: copyMatrix(texts), logScale, bias, normalize },
    imageNorms: image.norms, textNorms: text.norms, imageUnit: image.unit, textUnit: text.unit,
    similarity, scale, logits, probs, pairLoss, loss: sum / n,
    degenerate: { images: image.zeros, texts: text.zeros },
  };
}

/**
 * Derivatives of `trace.loss` (nats). When normalising, rows that are zero vectors have raw gradient 0, by convention.
 * Source: ∂L/∂logit = −z·σ(−z·logit)/N, and the chain rule.
 */
export function sigmoidGradients(trace: SigmoidTrace): SigmoidGradients {
  const { inputs: { images, texts, normalize }, similarity, scale, logits } = trace;
  const n = images.rows;
  const slopes = createMatrix(n, n);
  let [byScale, byBias] = [0, 0];
  for (let at = 0; at < n * n; at++) {
    const logit = logits.data[at] ?? 0;
    const slope = (Math.floor(at / n) === at % n ? -sigmoid(-logit) : sigmoid(logit)) / n;
    slopes.data[at] = slope;
    byScale += slope * (similarity.data[at] ?? 0);
    byBias += slope;
  }
  const pull = (other: Matrix, transposed: 'none' | 'first'): Matrix => {
    const out = createMatrix(n, images.cols);
    multiply(slopes, other, transposed, out);
    return createMatrix(n, images.cols, out.data.map((x) => scale * x));
  };
  const through = (g: Matrix, unit: Matrix, norms: Float64Array): Matrix => {
    const out = createMatrix(n, images.cols);
    throughNormalisation(g, unit, norms, out);
    return out;
  };
  const byImage = pull(normalize ? trace.textUnit : texts, 'none');
  const byText = pull(normalize ? trace.imageUnit : images, 'first');
  return {
    logits: slopes, scale: byScale, logScale: scale * byScale, bias: byBias,
    imageUnit: normalize ? byImage : null,
    textUnit: normalize ? byText : null,
    images: normalize ? through(byImage, trace.imageUnit, trace.imageNorms) : byImage,
    texts: normalize ? through(byText, trace.textUnit, trace.textNorms) : byText,
  };
}
