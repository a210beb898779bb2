// All scenes of the training lab, by their name.
import type { TrainingSceneId } from './ids.ts';
import { manyItems } from './manyItems.ts';
import { pairItems } from './pairItems.ts';
import type { TrainingScene } from './scene.ts';
import { updateItems } from './updateItems.ts';

const known: ReadonlyMap<string, TrainingScene> = new Map([...pairItems, ...manyItems, ...updateItems].map((scene) => [scene.id, scene]));

/** Throws RangeError for a name that has no scene. */
export function trainingSceneOf(id: TrainingSceneId): TrainingScene {
  const found = known.get(id);
  if (!found) throw new RangeError(`there is no scene “${id}”`);
  return found;
}
