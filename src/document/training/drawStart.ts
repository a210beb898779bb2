// Draws where a run starts: every vector in a direction of its own, as embeddings lie that nobody has trained yet.
import { createRandom, normal } from '../../engine/index.ts';
import type { Item, LabDocument } from '../document.ts';

/**
 * Texts know nothing of their images, all lengths are near 1, and components have 2 decimals. The same seed gives the same numbers.
 * They are not those that `drawNumbers` draws, so that the document forgets its own seed.
 */
export function drawStart(document: LabDocument, seed: number): LabDocument {
  if (!Number.isSafeInteger(seed)) return document;
  const random = createRandom(seed);
  const draw = (item: Item): Item => {
    let vector: readonly number[];
    do {
      const direction = item.vector.map(() => normal(random));
      const length = Math.hypot(...direction);
      vector = direction.map((x) => Math.round((x / length) * 100) / 100 + 0);
    } while (!vector.some((x) => x !== 0 && Number.isFinite(x)));
    return { ...item, vector };
  };
  return { ...document, images: document.images.map(draw), texts: document.texts.map(draw), seed: null };
}
