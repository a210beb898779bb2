// SigLIP's loss: each of the N² pairs is a yes-or-no question of its own, and its derivatives.
import { checkPairs } from './checkInputs.ts';
import { embeddingGradients } from './embeddingGradients.ts';
import { copyMatrix } from './matrix.ts';
import { normaliseSide } from './normaliseSide.ts';
import { multiply } from './products.ts';
import { createSigmoidGradientsBuffer, createSigmoidTraceBuffer, type SigmoidWorkspace } from './sigmoidWorkspace.ts';
import { softplus } from './softplus.ts';
import type { SigmoidGradients, SigmoidInputs, SigmoidTrace } from './sigmoidTypes.ts';
import type { Matrix } from './types.ts';
import { checkWorkspace } from './workspace.ts';

/** σ(x) = 1/(1 + e⁻ˣ), without overflow and with full relative accuracy for every x. */
export function sigmoid(x: number): number {
  const e = Math.exp(-Math.abs(x));
  return (x >= 0 ? 1 : e) / (1 + e);
}

/**
 * SigLIP's loss of N pairs, with every intermediate; nats. Without a workspace what it returns shares nothing with the inputs. With one
 * it lives there until the next call, refers to the caller's inputs, and nothing is allocated.
 *
 * Throws RangeError when N or d is 0, when shapes differ or do not fit the data or the workspace, and when a component, exp(t′), b or a
 * logit is not finite.
 * Source: Zhai et al., "Sigmoid Loss for Language Image Pre-Training" (2023), algorithm 1.
 */
export function evaluateSigmoid(inputs: SigmoidInputs, workspace?: SigmoidWorkspace): SigmoidTrace {
  const { images, texts, logScale, bias, normalize } = inputs;
  checkPairs(images, texts);
  if (workspace) checkWorkspace(workspace, inputs);
  const scale = Math.exp(logScale);
  if (!Number.isFinite(scale)) throw new RangeError(`the logarithm of the scale is ${logScale}: its exponential must be a finite number`);
  if (!Number.isFinite(bias)) throw new RangeError(`the bias is ${bias}: it must be a finite number`);
  const n = images.rows;
  const trace = workspace ? workspace.trace : createSigmoidTraceBuffer(n, images.cols);
  trace.inputs = workspace ? inputs : { images: copyMatrix(images), texts: copyMatrix(texts), logScale, bias, normalize };
  trace.degenerate.images = normaliseSide(images, 'image', trace.imageNorms, trace.imageUnit, workspace?.imageLists);
  trace.degenerate.texts = normaliseSide(texts, 'text', trace.textNorms, trace.textUnit, workspace?.textLists);

  const similarity = trace.similarity.data;
  if (normalize) multiply(trace.imageUnit, trace.textUnit, 'second', trace.similarity);
  else multiply(images, texts, 'second', trace.similarity);
  let sum = 0;
  for (let at = 0; at < n * n; at++) {
    // Rounding can carry a product of two unit vectors a hair beyond 1.
    if (normalize) similarity[at] = Math.min(1, Math.max(-1, similarity[at] ?? 0));
    const logit = scale * (similarity[at] ?? 0) + bias;
    if (!Number.isFinite(logit)) refuse(logit, at, n, scale);
    const loss = softplus(at % (n + 1) === 0 ? -logit : logit);
    trace.logits.data[at] = logit;
    trace.probs.data[at] = sigmoid(logit);
    trace.pairLoss.data[at] = loss;
    sum += loss;
  }
  trace.scale = scale;
  trace.loss = sum / n;
  return trace;
}

function refuse(logit: number, at: number, n: number, scale: number): never {
  const [i, j] = [Math.floor(at / n), at % n];
  throw new RangeError(`the logit of image ${i + 1} with text ${j + 1} is ${logit}: the embeddings are too large for the scale ${scale}`);
}

/**
 * Derivatives of `trace.loss` (nats). When normalising, rows that are zero vectors have raw gradient 0, by convention. Without a
 * workspace the result is fresh; with one it lives there until the next call and nothing is allocated. Throws RangeError when the
 * workspace was made for other sizes.
 * Source: ∂L/∂logit = −z·σ(−z·logit)/N, and the chain rule.
 */
export function sigmoidGradients(trace: SigmoidTrace, workspace?: SigmoidWorkspace): SigmoidGradients {
  const { inputs: { images }, similarity, scale, logits } = trace;
  if (workspace) checkWorkspace(workspace, trace.inputs);
  const buffer = workspace ? workspace.gradients : createSigmoidGradientsBuffer(images.rows, images.cols);
  const out = buffer.result;
  const n = images.rows;
  let byScale = 0;
  let byBias = 0;
  for (let at = 0; at < n * n; at++) {
    const logit = logits.data[at] ?? 0;
    const slope = (at % (n + 1) === 0 ? -sigmoid(-logit) : sigmoid(logit)) / n;
    out.logits.data[at] = slope;
    byScale += slope * (similarity.data[at] ?? 0);
    byBias += slope;
  }
  out.scale = byScale;
  out.logScale = scale * byScale;
  out.bias = byBias;
  embeddingGradients(trace, buffer, timesScale);
  return out;
}

/** The logits are products times t, which is the trace's. */
function timesScale(out: Matrix, trace: SigmoidTrace): void {
  for (let at = 0; at < out.data.length; at++) out.data[at] = trace.scale * (out.data[at] ?? 0);
}
