// What training is seen as from outside: a point on its way, the trainer that goes it, and how it ends.
import type { ForceTerms } from '../forceTerms.ts';
import type { Matrix } from '../types.ts';

/** What left the doubles; `index` counts the image or text from 0, and is null elsewhere. */
export interface Overflow {
  readonly of: 'images' | 'texts' | 'temperature' | 'bias' | 'logits' | 'gradient';
  readonly index: number | null;
}

/** The parameters after some number of steps, and what follows from them. Whoever hands it out changes it in place. */
export interface TrainingPoint {
  /** How many steps led here. */
  readonly step: number;
  /** N×d, raw. */
  readonly images: Matrix;
  readonly texts: Matrix;
  /** τ; with the sigmoid objective 1/t. */
  readonly temperature: number;
  /** s = ln(1/τ), CLIP's parameter `logit_scale`; with the sigmoid objective t′. */
  readonly logitScale: number;
  /** b of the sigmoid objective; the other objectives do not use it. */
  readonly bias: number;
  /** The objective's loss, in nats. */
  readonly loss: number;
  /** Of either direction, in nats; NaN with the sigmoid objective, which has none. */
  readonly lossImageToText: number;
  readonly lossTextToImage: number;
  /**
   * N×d: the negative gradients with respect to the raw embeddings, of frozen ones too; with the update `withoutJacobian`, with respect
   * to their directions. 0 for zero vectors when normalising, but without the Jacobian.
   */
  readonly imageForces: Matrix;
  readonly textForces: Matrix;
  /** The length of all forces as one vector. */
  readonly gradientNorm: number;
  /** N×d; rows of length 1, or 0 for a zero vector. */
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
  /** N×N, [image][text]. */
  readonly logits: Matrix;
  /** The N terms of the force on one row, in memory of their own. Throws RangeError when there is no such row. */
  forceTerms(side: 'images' | 'texts', index: number): ForceTerms;
}

/** All that decides the steps to come. */
export interface TrainerState {
  readonly step: number;
  /** Images, texts, logit scale and bias; the temperature, which is exactly the batch's own until it is trained. */
  readonly parameters: Float64Array;
  readonly temperature: number;
  readonly memory: Float64Array;
}

export interface Trainer extends TrainingPoint {
  /** The length of the gradient of what is trained, less what the clamp holds back. */
  readonly trainedGradientNorm: number;
  /** The largest change that the last step made to a parameter; NaN before it. */
  readonly moved: number;
  /** What would leave the doubles with one step more, or has left them already where it is the gradient; null while nothing does. */
  readonly overflow: Overflow | null;
  /** One step; allocates nothing. False, with nothing changed but `overflow`, when a number would not be finite any more. */
  advance(): boolean;
  save(): TrainerState;
  /** Goes on from there, to the very doubles. Throws RangeError when the state is of another batch or optimiser. */
  restore(state: TrainerState): void;
}
