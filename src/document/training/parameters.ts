// The document with the numbers that a run has at a step.
import type { Matrix } from '../../engine/types.ts';
import type { Item, LabDocument } from '../document.ts';
import { isComponent, limits } from '../limits.ts';

export interface Parameters {
  /** N×d. */
  readonly images: Matrix;
  readonly texts: Matrix;
  readonly temperature: number;
}

/** A component too small for a document is 0 in it. What is too large for one is left, so that it can be shown: see `checkDocument`. */
export function withParameters(document: LabDocument, { images, texts, temperature }: Parameters): LabDocument {
  return {
    ...document,
    images: withVectors(document.images, images),
    texts: withVectors(document.texts, texts),
    temperature: temperature === document.temperature.value ? document.temperature : { value: temperature, typed: null },
  };
}

function withVectors(items: readonly Item[], { data, cols }: Matrix): readonly Item[] {
  return items.map((item, i) => ({ ...item, vector: Array.from(data.subarray(i * cols, (i + 1) * cols), toComponent) }));
}

function toComponent(value: number): number {
  return isComponent(value) || Math.abs(value) > limits.component.max ? value + 0 : 0;
}
