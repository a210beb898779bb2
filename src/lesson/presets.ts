// The examples that a page can open on, as plain numbers.
import type { DrawingId } from '../document/document.ts';

export interface Preset {
  /** Row i is image i. */
  readonly images: readonly (readonly number[])[];
  /** Row j is text j. */
  readonly texts: readonly (readonly number[])[];
  readonly temperature: number;
  readonly normalize: boolean;
  readonly drawings: readonly DrawingId[];
}

/** The worked example of the course chapter, as printed: its texts are not normalised. */
export const chapterExample: Preset = {
  images: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  texts: [
    [0.9, 0.1, 0],
    [0.1, 0.8, 0.1],
    [0, 0.3, 0.7],
  ],
  temperature: 0.07,
  normalize: false,
  drawings: ['cat', 'dog', 'bird'],
};
