// The memory that an evaluation of SigLIP's loss and its gradients fill, made once and reused.
import { createMatrix } from './matrix.ts';
import type { SigmoidGradients, SigmoidTrace } from './sigmoidTypes.ts';
import type { Matrix } from './types.ts';
import { workspaceOf, type Mutable, type WorkspaceOf } from './workspace.ts';

/** A SigmoidTrace being filled. */
export interface SigmoidTraceBuffer extends Omit<Mutable<SigmoidTrace>, 'degenerate'> {
  readonly degenerate: Mutable<SigmoidTrace['degenerate']>;
}

/** SigmoidGradients being filled, with the matrices that hold the unit gradients whenever there are any. */
export interface SigmoidGradientsBuffer {
  readonly result: Mutable<SigmoidGradients>;
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
}

/** Opaque to callers: hand it to `evaluateSigmoid` and `sigmoidGradients`. What they return lives in it until their next call. */
export type SigmoidWorkspace = WorkspaceOf<SigmoidTraceBuffer, SigmoidGradientsBuffer>;

/** A workspace for N pairs of d components. Throws RangeError when n or d is not a whole number ≥ 1. */
export function createSigmoidWorkspace(n: number, d: number): SigmoidWorkspace {
  return workspaceOf(n, d, createSigmoidTraceBuffer(n, d), createSigmoidGradientsBuffer(n, d));
}

/** An empty SigmoidTrace for N×d inputs; its numbers are NaN until it is filled, and are doubles from the start. */
export function createSigmoidTraceBuffer(n: number, d: number): SigmoidTraceBuffer {
  return {
    inputs: { images: createMatrix(n, d), texts: createMatrix(n, d), logScale: NaN, bias: NaN, normalize: true },
    imageNorms: new Float64Array(n),
    textNorms: new Float64Array(n),
    imageUnit: createMatrix(n, d),
    textUnit: createMatrix(n, d),
    similarity: createMatrix(n, n),
    scale: NaN,
    logits: createMatrix(n, n),
    probs: createMatrix(n, n),
    pairLoss: createMatrix(n, n),
    loss: NaN,
    degenerate: { images: [], texts: [] },
  };
}

/** Empty SigmoidGradients for N×d inputs. */
export function createSigmoidGradientsBuffer(n: number, d: number): SigmoidGradientsBuffer {
  const imageUnit = createMatrix(n, d);
  const textUnit = createMatrix(n, d);
  return {
    result: {
      logits: createMatrix(n, n),
      imageUnit,
      textUnit,
      images: createMatrix(n, d),
      texts: createMatrix(n, d),
      scale: NaN,
      logScale: NaN,
      bias: NaN,
    },
    imageUnit,
    textUnit,
  };
}
