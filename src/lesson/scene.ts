// How a card sets up the one figure: numbers, view, and which parts step back or keep their result to themselves.
import type { DocumentNumbers } from '../document/createDocument.ts';
import type { LinkView } from '../document/linkText.ts';
import type { CellRef, FigurePart } from '../notation/cellRef.ts';

export interface Scene {
  /** null leaves the numbers as they are. */
  readonly numbers: DocumentNumbers | null;
  readonly view: Partial<LinkView>;
  /** Parts that are not spoken of now, drawn faintly. */
  readonly dimmed: readonly FigurePart[];
  /** Parts whose numbers would give an answer away: a question mark stands there. */
  readonly masked: readonly FigurePart[];
  /** The place that is spoken of, lit up for a moment. */
  readonly lit: CellRef | null;
}

const plain: Scene = { numbers: null, view: {}, dimmed: [], masked: [], lit: null };

export function scene(parts: Partial<Scene>): Scene {
  return { ...plain, ...parts };
}
