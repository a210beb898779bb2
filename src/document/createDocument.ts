// A fresh document from plain numbers.
import { drawings, type DrawingId, type Item, type LabDocument } from './document.ts';

export interface DocumentNumbers {
  /** Row i is image i. */
  readonly images: readonly (readonly number[])[];
  /** Row j is text j. */
  readonly texts: readonly (readonly number[])[];
  readonly temperature: number;
  readonly normalize: boolean;
  /** Drawing i is that of pair i; pairs beyond the list take the drawings in their own order. */
  readonly drawings: readonly DrawingId[];
}

export function createDocument(numbers: DocumentNumbers): LabDocument {
  const items = (rows: DocumentNumbers['images']): readonly Item[] =>
    rows.map((vector, i) => ({
      id: i + 1,
      drawing: numbers.drawings[i] ?? drawings[i % drawings.length] ?? 'star',
      label: null,
      vector,
    }));
  return {
    version: 1,
    images: items(numbers.images),
    texts: items(numbers.texts),
    temperature: { value: numbers.temperature, typed: null },
    normalize: numbers.normalize,
    seed: null,
  };
}
