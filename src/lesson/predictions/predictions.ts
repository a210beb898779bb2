// All questions that are answered before looking, by their name.
import { batchItems } from './batchItems.ts';
import { chapterItems } from './chapterItems.ts';
import { figureItems } from './figureItems.ts';
import type { PredictionId } from './ids.ts';
import type { Prediction } from './prediction.ts';

const known: ReadonlyMap<string, Prediction> = new Map([...chapterItems, ...batchItems, ...figureItems].map((item) => [item.id, item]));

/** Throws RangeError for a name that has no question. */
export function predictionOf(id: PredictionId): Prediction {
  const found = known.get(id);
  if (!found) throw new RangeError(`there is no question “${id}”`);
  return found;
}
