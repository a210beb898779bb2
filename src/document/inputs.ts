// The document's numbers as the engine takes them.
import type { Inputs, Matrix } from '../engine/types.ts';
import type { Item, LabDocument } from './document.ts';

function toMatrix(items: readonly Item[]): Matrix {
  const cols = items[0]?.vector.length ?? 0;
  return { data: Float64Array.from(items.flatMap((item) => item.vector)), rows: items.length, cols };
}

export function toInputs(document: LabDocument): Inputs {
  return {
    images: toMatrix(document.images),
    texts: toMatrix(document.texts),
    temperature: document.temperature.value,
    normalize: document.normalize,
  };
}

export function dimensionsOf(document: LabDocument): number {
  return document.images[0]?.vector.length ?? 0;
}
