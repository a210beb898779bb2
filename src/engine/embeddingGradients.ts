// From the derivatives with respect to the logits to those with respect to the embeddings, whatever the loss.
import { throughNormalisation } from './norm.ts';
import { multiply } from './products.ts';
import type { Matrix } from './types.ts';

/** What the logits were made of; a Trace of any loss. */
interface EmbeddingTrace {
  readonly inputs: { readonly images: Matrix; readonly texts: Matrix; readonly normalize: boolean };
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
  readonly imageNorms: Float64Array;
  readonly textNorms: Float64Array;
}

/** Where the derivatives go: `result`'s, and the matrices that hold its unit gradients whenever there are any. */
interface EmbeddingBuffer {
  readonly result: { readonly logits: Matrix; readonly images: Matrix; readonly texts: Matrix; imageUnit: Matrix | null; textUnit: Matrix | null };
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
}

/**
 * Fills the derivatives with respect to the raw embeddings and, when normalising, to the unit vectors (N×d) from those in
 * `buffer.result.logits` (N×N, G): G·V for the images and Gᵀ·U for the texts, each handed to `rescale`, which multiplies it by what scales the
 * logits, and then taken through the normalisation. Allocates nothing.
 */
export function embeddingGradients<T extends EmbeddingTrace>(trace: T, buffer: EmbeddingBuffer, rescale: (out: Matrix, trace: T) => void): void {
  const { images, texts, normalize } = trace.inputs;
  const { result } = buffer;
  const byImages = normalize ? buffer.imageUnit : result.images;
  const byTexts = normalize ? buffer.textUnit : result.texts;
  multiply(result.logits, normalize ? trace.textUnit : texts, 'none', byImages);
  multiply(result.logits, normalize ? trace.imageUnit : images, 'first', byTexts);
  rescale(byImages, trace);
  rescale(byTexts, trace);
  result.imageUnit = normalize ? byImages : null;
  result.textUnit = normalize ? byTexts : null;
  if (!normalize) return;
  throughNormalisation(byImages, trace.imageUnit, trace.imageNorms, result.images);
  throughNormalisation(byTexts, trace.textUnit, trace.textNorms, result.texts);
}
