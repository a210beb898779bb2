// What a hole asks for, whether a batch has it, and how near it is.
import { accuracy, type Matrix, type Trace } from '../../engine/index.ts';

/** Items are counted from 0. To choose is to give the largest probability, strictly. */
export type Goal =
  | { readonly kind: 'imageChooses'; readonly image: number; readonly text: number }
  | { readonly kind: 'textChooses'; readonly text: number; readonly image: number }
  | { readonly kind: 'allRight' }
  /** nats */
  | { readonly kind: 'lossBelow'; readonly loss: number };

export function isMet(goal: Goal, trace: Trace): boolean {
  const { logits } = trace;
  const n = logits.rows;
  switch (goal.kind) {
    case 'imageChooses':
      return isLargest(Array.from({ length: n }, (_, j) => at(logits, goal.image, j)), goal.text);
    case 'textChooses':
      return isLargest(Array.from({ length: n }, (_, i) => at(logits, i, goal.text)), goal.image);
    case 'allRight':
      return standing(goal, trace) === 2 * n;
    case 'lossBelow':
      return trace.loss < goal.loss;
  }
}

/** The number to watch: the probability of the wanted choice, how many of the 2N choices are right, or the loss in nats. */
export function standing(goal: Goal, trace: Trace): number {
  switch (goal.kind) {
    case 'imageChooses':
      return at(trace.probsImageToText, goal.image, goal.text);
    case 'textChooses':
      return at(trace.probsTextToImage, goal.image, goal.text);
    case 'allRight': {
      const { images, texts } = accuracy(trace.logits);
      return images + texts;
    }
    case 'lossBelow':
      return trace.loss;
  }
}

function at({ data, cols }: Matrix, row: number, col: number): number {
  return data[row * cols + col] ?? 0;
}

function isLargest(values: readonly number[], index: number): boolean {
  const own = values[index] ?? -Infinity;
  return values.every((value, k) => k === index || value < own);
}
