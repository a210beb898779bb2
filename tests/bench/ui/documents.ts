// Documents to measure on: unit vectors drawn from a seed, each caption near its image.
import { createDocument } from '../../../src/document/createDocument.ts';
import type { LabDocument } from '../../../src/document/document.ts';
import { limits } from '../../../src/document/limits.ts';
import { createRandom, normal } from '../../../src/engine/index.ts';

const unit = (vector: readonly number[]): number[] => {
  const norm = Math.hypot(...vector);
  return vector.map((component) => component / norm);
};

/** N pairs of N components, or of as many as the page allows. */
export function randomDocument(pairs: number): LabDocument {
  const random = createRandom(pairs);
  const dimensions = Math.min(pairs, limits.dimensions.max);
  const draw = () => unit(Array.from({ length: dimensions }, () => normal(random)));
  const images = Array.from({ length: pairs }, draw);
  const texts = images.map((image) => {
    const noise = draw();
    return unit(image.map((component, k) => component + (noise[k] ?? 0) / 2));
  });
  return createDocument({ images, texts, temperature: 0.07, normalize: true, drawings: [] });
}
