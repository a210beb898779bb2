// What a learner edits: the one immutable value that undo, autosave and links carry.

export const drawings = [
  'cat', 'dog', 'bird', 'fish', 'tree', 'house', 'car', 'flower',
  'boat', 'star', 'apple', 'moon', 'sun', 'cup', 'book', 'key',
] as const;
export type DrawingId = (typeof drawings)[number];

/** One image or one text. `label` is null while it still has the drawing's own name or caption, in the page's language. */
export interface Item {
  /** Stays with the item when it moves, so that the eye can follow it. */
  readonly id: number;
  readonly drawing: DrawingId;
  readonly label: string | null;
  readonly vector: readonly number[];
}

/** The three ways of writing the same temperature: τ, 1/τ and ln(1/τ). */
export type TemperatureQuantity = 'temperature' | 'scale' | 'logitScale';

export interface Temperature {
  /** τ */
  readonly value: number;
  /** The quantity last typed and its text, which stays as typed; null when it was not typed. */
  readonly typed: { readonly quantity: TemperatureQuantity; readonly text: string } | null;
}

/** Image i and text i are the pair i. Both lists have the same length, and all vectors the same dimension. */
export interface LabDocument {
  readonly version: 1;
  readonly images: readonly Item[];
  readonly texts: readonly Item[];
  readonly temperature: Temperature;
  readonly normalize: boolean;
  /** The seed of the last drawn numbers; null before any draw. */
  readonly seed: number | null;
}

export type Side = 'images' | 'texts';
