// The toy loop of course pages: matched pairs are nudged towards each other, with no gradient and no look at the others.
import { normaliseRows } from '../norm.ts';
import type { Matrix } from '../types.ts';

/**
 * For each pair in turn x ← x + η(y − x), then y ← y + η(x − y) with the x just moved, then both are made of length 1. A side that is
 * not trained stays as it is; a vector nudged onto 0 stays there. The loss is never looked at: what matched pairs gain in likeness,
 * they may lose by coming closer to the others, so that it need not fall. `norms` (N) is scratch memory. Allocates nothing.
 */
export function nudge(
  images: Matrix,
  texts: Matrix,
  learningRate: number,
  trained: { readonly images: boolean; readonly texts: boolean },
  norms: Float64Array,
): void {
  const x = images.data;
  const y = texts.data;
  for (let k = 0; k < x.length; k++) {
    if (trained.images) x[k] = (x[k] ?? 0) + learningRate * ((y[k] ?? 0) - (x[k] ?? 0));
    if (trained.texts) y[k] = (y[k] ?? 0) + learningRate * ((x[k] ?? 0) - (y[k] ?? 0));
  }
  if (trained.images) normaliseRows(images, norms, images);
  if (trained.texts) normaliseRows(texts, norms, texts);
}
