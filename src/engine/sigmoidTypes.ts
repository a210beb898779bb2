// The data of SigLIP's loss: what goes in, every intermediate, and the gradients.
import type { Degenerate, Matrix } from './types.ts';

/** A batch of N pairs: pair i is row i of `images` and row i of `texts` (both N×d). */
export interface SigmoidInputs {
  readonly images: Matrix;
  readonly texts: Matrix;
  /** t′: the logits are scaled by t = exp(t′). SigLIP begins with ln 10. */
  readonly logScale: number;
  /** b, added to every logit. SigLIP begins with −10. */
  readonly bias: number;
  /** true: similarities are cosines, as in SigLIP. false: dot products. */
  readonly normalize: boolean;
}

/** Every intermediate of the loss. N×N matrices are indexed [image][text]; losses are in nats. */
export interface SigmoidTrace {
  readonly inputs: SigmoidInputs;
  readonly imageNorms: Float64Array;
  readonly textNorms: Float64Array;
  /** N×d, rows of length 1, or 0 where the row is degenerate. */
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
  /** N×N: cosine when normalising, dot product otherwise. */
  readonly similarity: Matrix;
  /** t = exp(t′). */
  readonly scale: number;
  /** N×N: t·similarity + b. */
  readonly logits: Matrix;
  /** N×N: σ(logit), the probability that image i and text j belong together; neither rows nor columns sum to 1. */
  readonly probs: Matrix;
  /** N×N: −ln σ(z·logit), z = 1 on the diagonal and −1 elsewhere. */
  readonly pairLoss: Matrix;
  /** Σ pairLoss / N. */
  readonly loss: number;
  readonly degenerate: Degenerate;
}

/** Derivatives of `SigmoidTrace.loss`. */
export interface SigmoidGradients {
  /** N×N, ∂L/∂logits. */
  readonly logits: Matrix;
  /** N×d with respect to the unit vectors as free variables; null when not normalising. */
  readonly imageUnit: Matrix | null;
  readonly textUnit: Matrix | null;
  /** N×d with respect to the raw embeddings, through the normalisation when it is on. */
  readonly images: Matrix;
  readonly texts: Matrix;
  /** with respect to t, to t′ = ln t, and to b. */
  readonly scale: number;
  readonly logScale: number;
  readonly bias: number;
}
