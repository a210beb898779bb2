// The addresses by which views, lesson and panels speak of one place in the figure.

export const stages = ['embed', 'normalise', 'compare', 'scale', 'softmax', 'loss', 'gradient'] as const;
export type Stage = (typeof stages)[number];

/** image → text: each image chooses among the texts (rows). text → image: each text chooses among the images (columns). */
export type Direction = 'imageToText' | 'textToImage';

/** The parts of the figure that a card can speak of. `losses`: those of the pairs, and the symmetric loss. */
export const figureParts = ['images', 'texts', 'lens', 'matrix', 'losses'] as const;
export type FigurePart = (typeof figureParts)[number];

/** Row and column of the picked cell, from 0. */
export interface PickedCell {
  readonly row: number;
  readonly col: number;
}

/** `pick` brought inside N×N: after a removal of pairs it may lie outside for a moment. The same object where it is inside. */
export function pickWithin(pick: PickedCell, pairs: number): PickedCell {
  const clamp = (index: number) => Math.max(0, Math.min(index, pairs - 1));
  const [row, col] = [clamp(pick.row), clamp(pick.col)];
  return row === pick.row && col === pick.col ? pick : { row, col };
}

/** A cell (row and col), a whole row (an image), a whole column (a text) or, with neither, the stage itself. */
export interface CellRef {
  readonly stage: Stage;
  readonly row?: number;
  readonly col?: number;
}
