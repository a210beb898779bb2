// From embeddings and a temperature to the symmetric loss, keeping every step on the way.
import { checkInputs } from './checkInputs.ts';
import { contrast } from './contrast.ts';
import { copyMatrix } from './matrix.ts';
import { normaliseSide } from './normaliseSide.ts';
import { multiply } from './products.ts';
import type { Inputs, Trace } from './types.ts';
import { checkWorkspace, createTraceBuffer, type Workspace } from './workspace.ts';

/**
 * CLIP's symmetric contrastive loss of N pairs of d components, with every intermediate (see `Trace`); losses in nats.
 * Source: Radford et al., "Learning Transferable Visual Models From Natural Language Supervision" (2021), figure 3.
 *
 * Without a workspace the Trace is fresh and shares nothing, its copy of the inputs included. With one it lives in the
 * workspace until the next call, refers to the caller's inputs, and nothing is allocated.
 *
 * Throws RangeError, with the shape or the value, when N or d is 0, when shapes differ or do not fit the data or the
 * workspace, when a component or a logit is not finite, and when the temperature is not finite or not above 0. After
 * a throw the workspace's former Trace is no longer valid.
 */
export function evaluate(inputs: Inputs, workspace?: Workspace): Trace {
  checkInputs(inputs);
  if (workspace) checkWorkspace(workspace, inputs);
  const { images, texts, temperature, normalize } = inputs;
  const trace = workspace ? workspace.trace : createTraceBuffer(images.rows, images.cols);
  trace.inputs = workspace
    ? inputs
    : { images: copyMatrix(images), texts: copyMatrix(texts), temperature, normalize };

  trace.degenerate.images = normaliseSide(images, 'image', trace.imageNorms, trace.imageUnit, workspace?.imageLists);
  trace.degenerate.texts = normaliseSide(texts, 'text', trace.textNorms, trace.textUnit, workspace?.textLists);

  multiply(trace.imageUnit, trace.textUnit, 'second', trace.cosine);
  if (!normalize) multiply(images, texts, 'second', trace.logits);
  const cosine = trace.cosine.data;
  const logits = trace.logits.data;
  for (let at = 0; at < cosine.length; at++) {
    // Rounding can carry a product of two unit vectors a hair beyond 1.
    const bounded = Math.min(1, Math.max(-1, cosine[at] ?? 0));
    cosine[at] = bounded;
    logits[at] = (normalize ? bounded : (logits[at] ?? 0)) / temperature;
  }
  contrast(trace);

  const n = images.rows;
  let sumImages = 0;
  let sumTexts = 0;
  for (let i = 0; i < n; i++) {
    sumImages += trace.lossPerImage[i] ?? 0;
    sumTexts += trace.lossPerText[i] ?? 0;
  }
  trace.lossImageToText = sumImages / n;
  trace.lossTextToImage = sumTexts / n;
  trace.loss = (sumImages / n + sumTexts / n) / 2;
  return trace;
}
