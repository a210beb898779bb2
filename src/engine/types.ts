// The engine's data: what goes in, every intermediate a step can show, and the gradients.

/** A row-major matrix of doubles: entry (i, j) is `data[i * cols + j]`. */
export interface Matrix {
  readonly data: Float64Array;
  readonly rows: number;
  readonly cols: number;
}

/** A batch of N image–text pairs: pair i is row i of `images` and row i of `texts` (both N×d). */
export interface Inputs {
  readonly images: Matrix;
  readonly texts: Matrix;
  /** τ > 0; the logits are divided by it. */
  readonly temperature: number;
  /** true: logits are cosine/τ, as in CLIP. false: dot product/τ, as the chapter prints them. */
  readonly normalize: boolean;
}

/** Rows that are zero vectors, whose direction is undefined and whose unit is set to 0. */
export interface Degenerate {
  readonly images: readonly number[];
  readonly texts: readonly number[];
}

/** Every intermediate of the symmetric loss. N×N matrices are indexed [image][text]; losses are in nats. */
export interface Trace {
  readonly inputs: Inputs;
  /** ‖x‖₂ of each image embedding (N). */
  readonly imageNorms: Float64Array;
  /** ‖y‖₂ of each text embedding (N). */
  readonly textNorms: Float64Array;
  /** N×d, rows of length 1, or 0 where the row is degenerate. */
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
  /** N×N true cosines, whatever `normalize` says. */
  readonly cosine: Matrix;
  /** N×N: cosine/τ when normalising, dot/τ otherwise. */
  readonly logits: Matrix;
  /** N×N, rows sum to 1: P(text j | image i). */
  readonly probsImageToText: Matrix;
  /** N×N, columns sum to 1: P(image i | text j). */
  readonly probsTextToImage: Matrix;
  readonly rowMax: Float64Array;
  /** Σ_j exp(logits[i,j] − rowMax[i]), in [1, N]. */
  readonly rowExpSum: Float64Array;
  readonly colMax: Float64Array;
  readonly colExpSum: Float64Array;
  /** −ln P(text i | image i), nats (N). */
  readonly lossPerImage: Float64Array;
  /** −ln P(image j | text j), nats (N). */
  readonly lossPerText: Float64Array;
  readonly lossImageToText: number;
  readonly lossTextToImage: number;
  /** (lossImageToText + lossTextToImage)/2, nats. */
  readonly loss: number;
  readonly degenerate: Degenerate;
}

/** What is minimised: `Trace.loss`, or the loss of one direction alone. */
export type SoftmaxObjective = 'symmetric' | 'imageToText' | 'textToImage';

/** Derivatives of `Trace.loss`, or of the loss of one direction. */
export interface Gradients {
  /** N×N, ∂L/∂logits. */
  readonly logits: Matrix;
  /** N×d with respect to the unit vectors as free variables; null when not normalising. */
  readonly imageUnit: Matrix | null;
  readonly textUnit: Matrix | null;
  /** N×d with respect to the raw embeddings, through the normalisation when it is on. */
  readonly images: Matrix;
  readonly texts: Matrix;
  readonly temperature: number;
  /** with respect to s = ln(1/τ), CLIP's parameter `logit_scale`. */
  readonly logitScale: number;
}
