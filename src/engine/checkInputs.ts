// Refuses inputs that have no loss, saying in words what is wrong with them.
import { isSize } from './matrix.ts';
import type { Inputs, Matrix } from './types.ts';

/** Throws RangeError as `checkPairs` does, and when the temperature is not finite or not above 0. */
export function checkInputs({ images, texts, temperature }: Inputs): void {
  checkPairs(images, texts);
  if (!Number.isFinite(temperature) || temperature <= 0) {
    throw new RangeError(`the temperature is ${temperature}: it must be a finite number above 0`);
  }
}

/**
 * Throws RangeError when N or d is 0, and when the shapes (N×d both) differ or do not fit the data. The components are
 * left to `checkComponents`.
 */
export function checkPairs(images: Matrix, texts: Matrix): void {
  checkShape(images, 'images');
  checkShape(texts, 'texts');
  if (images.rows !== texts.rows || images.cols !== texts.cols) {
    throw new RangeError(
      `images are ${shape(images)} and texts ${shape(texts)}: both must have one row a pair and the same number of components`,
    );
  }
}

/**
 * Throws RangeError naming the first component of `m` (N×d) that is not finite, counted from 1. Only a row whose length
 * (`norms`: N) is not finite can hold one, so only such rows are searched.
 */
export function checkComponents(m: Matrix, norms: Float64Array, name: string): void {
  for (let i = 0; i < m.rows; i++) {
    if (Number.isFinite(norms[i])) continue;
    for (let k = 0; k < m.cols; k++) {
      const x = m.data[i * m.cols + k] ?? 0;
      if (Number.isFinite(x)) continue;
      throw new RangeError(`component ${k + 1} of ${name} ${i + 1} is ${x}: every component must be a finite number`);
    }
  }
}

/**
 * Throws RangeError naming the first logit that is not finite. `logits` is N×N. The temperature comes inside the
 * inputs because a double handed to a function may be put on the heap.
 */
export function checkLogits(logits: Matrix, inputs: Inputs): void {
  for (let at = 0; at < logits.data.length; at++) {
    const logit = logits.data[at] ?? 0;
    if (Number.isFinite(logit)) continue;
    const i = Math.floor(at / logits.cols) + 1;
    const j = (at % logits.cols) + 1;
    throw new RangeError(
      `the logit of image ${i} with text ${j} is ${logit}: the embeddings are too large for the temperature ${inputs.temperature}`,
    );
  }
}

/** Throws RangeError when `m` has no row or no component, or does not hold as many numbers as its shape says. */
export function checkShape(m: Matrix, name: string): void {
  if (!isSize(m.rows) || !isSize(m.cols)) {
    throw new RangeError(`${name} are ${shape(m)}: there must be at least one row and one component`);
  }
  if (m.data.length !== m.rows * m.cols) {
    throw new RangeError(`${name} are ${shape(m)} but hold ${m.data.length} numbers instead of ${m.rows * m.cols}`);
  }
}

/** A shape as messages write it: 3×4. */
export function shape(m: Matrix): string {
  return `${m.rows}×${m.cols}`;
}
