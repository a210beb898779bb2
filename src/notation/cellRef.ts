// The addresses by which views, lesson and panels speak of one place in the figure.

export const stages = ['embed', 'normalise', 'compare', 'scale', 'softmax', 'loss', 'gradient'] as const;
export type Stage = (typeof stages)[number];

/** image → text: each image chooses among the texts (rows). text → image: each text chooses among the images (columns). */
export type Direction = 'imageToText' | 'textToImage';

/** The parts of the figure that a card can speak of. `losses`: those of the pairs, and the symmetric loss. */
export const figureParts = ['images', 'texts', 'lens', 'matrix', 'losses'] as const;
export type FigurePart = (typeof figureParts)[number];

/** A cell (row and col), a whole row (an image), a whole column (a text) or, with neither, the stage itself. */
export interface CellRef {
  readonly stage: Stage;
  readonly row?: number;
  readonly col?: number;
}
