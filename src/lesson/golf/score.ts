// By how much the vectors were turned since the tee, and whether the play still counts.
import type { LabDocument } from '../../document/document.ts';
import { createDocument } from '../../document/createDocument.ts';
import { dimensionsOf, toInputs } from '../../document/inputs.ts';
import { turnsBetween } from '../../engine/index.ts';
import { toDegrees } from '../../notation/degrees.ts';
import type { Hole } from './holes.ts';

export type Rule = 'size' | 'temperature' | 'normalise' | 'direction';

export type Score =
  | {
      /** Degrees that each image, and each text, was turned by. */
      readonly images: readonly number[];
      readonly texts: readonly number[];
      /** Their sum. */
      readonly total: number;
    }
  /** What was changed that the hole fixes; `direction`: a zero vector has none. */
  | { readonly rule: Rule };

export function scoreOf({ numbers }: Hole, document: LabDocument): Score {
  const start = createDocument(numbers);
  if (document.images.length !== start.images.length || dimensionsOf(document) !== dimensionsOf(start)) return { rule: 'size' };
  if (document.temperature.value !== numbers.temperature) return { rule: 'temperature' };
  if (document.normalize !== numbers.normalize) return { rule: 'normalise' };
  const [before, after] = [toInputs(start), toInputs(document)];
  const images = inDegrees(turnsBetween(before.images, after.images));
  const texts = inDegrees(turnsBetween(before.texts, after.texts));
  if (!images || !texts) return { rule: 'direction' };
  return { images, texts, total: [...images, ...texts].reduce((sum, degrees) => sum + degrees, 0) };
}

function inDegrees(turns: readonly (number | null)[]): readonly number[] | null {
  const degrees = turns.filter((turn) => turn !== null).map(toDegrees);
  return degrees.length === turns.length ? degrees : null;
}

/** So close above par a score counts as par, in degrees: the keys turn by whole degrees. */
export const parTolerance = 0.5;
