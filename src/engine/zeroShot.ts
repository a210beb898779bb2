// Zero-shot classification: a linear classifier made of text embeddings, and the other ways of making one.
import { checkShape, shape } from './checkInputs.ts';
import { directionsOf } from './directions.ts';
import { createMatrix } from './matrix.ts';
import { multiply } from './products.ts';
import { softmax } from './softmax.ts';
import type { Matrix } from './types.ts';

/** The embeddings of all prompts: one matrix for each of the K classes, a row of d components for each template. */
export type Prompts = readonly Matrix[];

export interface ClassWeights {
  /** K×d, rows of length 1, or 0 where the class has no direction. */
  readonly weights: Matrix;
  /** ‖mean‖₂ of each class's prompts before the mean is made of length 1 again (K); in [0, 1] where every prompt is. */
  readonly meanNorms: Float64Array;
  /** Classes whose prompts add up to nothing, so that they have no direction. */
  readonly degenerate: readonly number[];
}

/** What a classifier says of M images and C classes. */
export interface Choices {
  /** M×K, rows sum to 1: P(class | image). */
  readonly probs: Matrix;
  /** The most likely class of each image, the first of equals (M). */
  readonly best: readonly number[];
}

export interface Classification extends Choices {
  /** M×K; 0 where the image or the class has no direction. */
  readonly cosine: Matrix;
  /** M×K: scale·cosine. */
  readonly logits: Matrix;
  /** The best logit minus the second best, for each image (M); Infinity where there is one class. */
  readonly margins: Float64Array;
}

/** A mean of unit vectors shorter than this is what rounding leaves of vectors that cancel out. */
const CANCELLED = 1e-14;

/**
 * CLIP's classifier: each prompt is made of length 1, each class is the mean of its prompts, made of length 1 again. A prompt
 * that is a zero vector adds nothing, yet counts in the mean.
 *
 * Throws RangeError when there is no class, when classes differ in templates or components, and when a component is not finite.
 * Source: Radford et al. (2021), section 3.1.4; the openai/CLIP notebook "Prompt Engineering for ImageNet".
 */
export function classWeights(prompts: Prompts): ClassWeights {
  const { templates, components } = checkPrompts(prompts);
  const means = createMatrix(prompts.length, components);
  prompts.forEach((own, c) => {
    const { unit } = directionsOf(own, promptsOf(c), `class ${c + 1}’s prompt`);
    unit.data.forEach((x, at) => {
      const k = c * components + (at % components);
      means.data[k] = (means.data[k] ?? 0) + x / templates;
    });
  });
  const { norms: meanNorms, unit: weights } = directionsOf(means, 'the classes', 'class');
  const degenerate = Array.from(meanNorms.keys()).filter((c) => (meanNorms[c] ?? 0) <= CANCELLED);
  for (const c of degenerate) weights.data.fill(0, c * components, (c + 1) * components);
  return { weights, meanNorms, degenerate };
}

/**
 * The classifier of one template alone (K×d): its prompts of length 1, or 0. `template` counts from 0. Throws as `classWeights`
 * does, and for a template that does not exist.
 */
export function templateWeights(prompts: Prompts, template: number): Matrix {
  const { templates, components } = checkPrompts(prompts);
  if (!Number.isInteger(template) || template < 0 || template >= templates) {
    throw new RangeError(`there is no template ${template}: they are numbered from 0 to ${templates - 1}`);
  }
  const weights = createMatrix(prompts.length, components);
  prompts.forEach((own, c) => weights.data.set(own.data.subarray(template * components, (template + 1) * components), c * components));
  return directionsOf(weights, 'the prompts', 'prompt').unit;
}

/**
 * Compares M images (M×d, of any length) with K classes (K×d, as `classWeights` or `templateWeights` makes them), and turns
 * scale·cosine into probabilities by a softmax over the classes. `scale` is 1/τ: 100 in trained CLIP.
 *
 * Throws RangeError when shapes do not fit, when a component is not finite, and when the scale is not finite or not above 0.
 * Source: Radford et al. (2021), section 3.1.2.
 */
export function classify(images: Matrix, weights: Matrix, scale: number): Classification {
  if (!Number.isFinite(scale) || scale <= 0) throw new RangeError(`the scale is ${scale}: it must be a finite number above 0`);
  const { unit } = directionsOf(images, 'the images', 'image');
  if (images.cols !== weights.cols) throw new RangeError(`images are ${shape(images)} and classes ${shape(weights)}: both must have the same number of components`);
  const cosine = createMatrix(images.rows, weights.rows);
  multiply(unit, weights, 'second', cosine);
  // Rounding can carry a product of two unit vectors a hair beyond 1.
  cosine.data.forEach((x, at) => { cosine.data[at] = Math.min(1, Math.max(-1, x)); });
  const logits = createMatrix(images.rows, weights.rows, cosine.data.map((x) => scale * x));
  const probs = createMatrix(images.rows, weights.rows);
  const margins = new Float64Array(images.rows);
  const best = bestOf(logits);
  best.forEach((winner, i) => {
    const row = logits.data.subarray(i * logits.cols, (i + 1) * logits.cols);
    const most = row[winner] ?? 0;
    probs.data.set(softmax(row), i * logits.cols);
    margins[i] = row.reduce((least, z, c) => (c === winner ? least : Math.min(least, most - z)), Infinity);
  });
  return { cosine, logits, probs, best, margins };
}

/**
 * Not CLIP's way: each template classifies on its own, and the probabilities are averaged over the templates. Throws as
 * `classWeights` and `classify` do.
 */
export function averageProbabilities(images: Matrix, prompts: Prompts, scale: number): Choices {
  const { templates } = checkPrompts(prompts);
  const probs = createMatrix(images.rows, prompts.length);
  for (let k = 0; k < templates; k++) {
    const own = classify(images, templateWeights(prompts, k), scale).probs;
    own.data.forEach((p, at) => { probs.data[at] = (probs.data[at] ?? 0) + p / templates; });
  }
  return { probs, best: bestOf(probs) };
}

/** The place of the largest score in each row: logits order as the probabilities do, and still differ where those round to 1. */
function bestOf({ data, rows, cols }: Matrix): number[] {
  return Array.from({ length: rows }, (_, i) => largest(data.subarray(i * cols, (i + 1) * cols)));
}

/** The first place of the largest number. */
function largest(row: Float64Array): number {
  return row.reduce((best, x, c) => (x > (row[best] ?? -Infinity) ? c : best), 0);
}

function checkPrompts(prompts: Prompts): { readonly templates: number; readonly components: number } {
  const first = prompts[0];
  if (!first) throw new RangeError('there is no class: at least one is needed');
  prompts.forEach((own, c) => checkShape(own, promptsOf(c)));
  const other = prompts.findIndex((own) => own.rows !== first.rows || own.cols !== first.cols);
  const odd = prompts[other];
  if (odd) {
    throw new RangeError(`${promptsOf(0)} are ${shape(first)} and ${promptsOf(other)} ${shape(odd)}: all classes must have the same templates and components`);
  }
  return { templates: first.rows, components: first.cols };
}

function promptsOf(index: number): string {
  return `the prompts of class ${index + 1}`;
}
