// What takes part in the engine bench: something that computes the loss of one problem, and perhaps its gradients, and perhaps trains it.

/** N image–text pairs of d components, as plain nested arrays of doubles; the vectors are to be normalised. */
export interface Problem {
  readonly images: readonly (readonly number[])[];
  readonly texts: readonly (readonly number[])[];
  readonly temperature: number;
}

/** A flat or a nested list of numbers in row-major order. */
export type Numbers = ArrayLike<number> | readonly (readonly number[])[];

/** The loss (nats) and its derivatives with respect to the raw embeddings (N×d) and the temperature. */
export interface Derivatives {
  readonly loss: number;
  readonly images: Numbers;
  readonly texts: Numbers;
  readonly temperature: number;
}

/** A problem whose inputs are where the contender wants them. Every call computes anew and ends with readable numbers. */
export interface Prepared {
  readonly evaluate: () => number | Promise<number>;
  /** Absent where the library does not differentiate. */
  readonly differentiate?: () => Derivatives | Promise<Derivatives>;
  /** Gives the memory back, where that is not the collector's work. */
  readonly release?: () => unknown;
}

/** Adam as CLIP was trained with, without weight decay; it moves both embeddings and the logit scale ln(1/τ). */
export interface AdamSettings {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** A problem being trained. */
export interface Training {
  /** One step, forward, backward and Adam; ends with the loss before it as a readable number, the parameters where the contender wants them. */
  readonly step: () => number | Promise<number>;
  readonly release?: () => unknown;
}

export interface Contender {
  readonly name: string;
  /** How far its numbers may be from the engine's, relative to the largest of them. */
  readonly tolerance: number;
  /** Whether it is a library, as the bounds ask for the fastest of them. */
  readonly isLibrary: boolean;
  readonly prepare: (problem: Problem) => Prepared | Promise<Prepared>;
  /** Absent where the library has no gradients. */
  readonly train?: (problem: Problem, adam: AdamSettings) => Training | Promise<Training>;
}

export const float64 = 1e-12;
export const float32 = 1e-4;
