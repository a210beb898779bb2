// Everything that follows from one zero-shot document.
import type { ZeroShotDocument } from '../../document/zeroShot/document.ts';
import { imagesOf, promptsOf } from '../../document/zeroShot/inputs.ts';
import { averageProbabilities, classWeights, classify, norm, templateWeights, type Choices, type ClassWeights, type Classification, type Matrix, type Prompts } from '../../engine/index.ts';
import type { Way } from '../../lesson/zeroShot/scenes.ts';

export interface ZeroShotFrame {
  readonly document: ZeroShotDocument;
  /** M×d */
  readonly images: Matrix;
  /** ‖·‖ of each image (M). */
  readonly imageNorms: Float64Array;
  readonly prompts: Prompts;
  readonly classes: ClassWeights;
  readonly byEmbeddings: Classification;
  readonly byProbabilities: Choices;
  /** One for each template alone. */
  readonly byTemplate: readonly Classification[];
}

/** Lengths of the rows of a matrix. */
export function rowNorms({ data, rows, cols }: Matrix): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => norm(data.subarray(row * cols, (row + 1) * cols)));
}

/** Throws RangeError where a number is too large to compute with. */
export function zeroShotFrame(document: ZeroShotDocument): ZeroShotFrame {
  const { scale, templates } = document;
  const images = imagesOf(document);
  const prompts = promptsOf(document);
  const classes = classWeights(prompts);
  return {
    document,
    images,
    imageNorms: rowNorms(images),
    prompts,
    classes,
    byEmbeddings: classify(images, classes.weights, scale),
    byProbabilities: averageProbabilities(images, prompts, scale),
    byTemplate: templates.map((_, template) => classify(images, templateWeights(prompts, template), scale)),
  };
}

/** The cosines and logits behind a way; null where there are none of its own. `template` counts from 0, and matters only to the way of one template. */
export function classificationOf(frame: ZeroShotFrame, way: Way, template: number): Classification | null {
  if (way === 'probabilities') return null;
  return (way === 'template' ? frame.byTemplate[template] : null) ?? frame.byEmbeddings;
}

/** What a way says. */
export function choicesOf(frame: ZeroShotFrame, way: Way, template: number): Choices {
  return classificationOf(frame, way, template) ?? frame.byProbabilities;
}

export interface Answer {
  /** Which class, counted from 0. */
  readonly best: number;
  readonly probability: number;
  /** ln(p of the best / p of the second best), in nats: the difference of their logits where there are any. Infinity with one class. */
  readonly margin: number;
}

/** What a way answers for one image. */
export function answerFor(frame: ZeroShotFrame, way: Way, template: number, image: number): Answer {
  const choices = choicesOf(frame, way, template);
  const { data, cols } = choices.probs;
  const best = choices.best[image] ?? 0;
  const row = data.subarray(image * cols, (image + 1) * cols);
  const probability = row[best] ?? 0;
  const second = row.reduce((most, p, c) => (c === best ? most : Math.max(most, p)), 0);
  const margin = classificationOf(frame, way, template)?.margins[image] ?? Math.log(probability) - Math.log(second);
  return { best, probability, margin };
}

/** Whether the class, or one of its prompts, has no direction, so that its cosines rest on the convention 0. */
export function hasNoDirection(frame: ZeroShotFrame, way: Way, template: number, at: number): boolean {
  if (way === 'embeddings') return frame.classes.degenerate.includes(at);
  const own = frame.prompts[at];
  if (!own) return false;
  const norms = rowNorms(own);
  return way === 'template' ? norms[template] === 0 : norms.includes(0);
}
