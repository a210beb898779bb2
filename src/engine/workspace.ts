// The memory that an evaluation and its gradients fill, made once and reused.
import { createMatrix } from './matrix.ts';
import type { Gradients, Inputs, Matrix, Trace } from './types.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A Trace being filled. */
export interface TraceBuffer extends Omit<Mutable<Trace>, 'degenerate'> {
  readonly degenerate: Mutable<Trace['degenerate']>;
}

/** Gradients being filled, with the matrices that hold the unit gradients whenever there are any. */
export interface GradientsBuffer {
  readonly result: Mutable<Gradients>;
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
}

/** The memory of one kind of loss. */
export interface WorkspaceOf<T, G> {
  /** N, the number of pairs it is made for. */
  readonly n: number;
  /** d, the number of components. */
  readonly d: number;
  readonly trace: T;
  readonly gradients: G;
  /** One list for every possible number of zero vectors, so that no list ever changes its length. */
  readonly imageLists: readonly number[][];
  readonly textLists: readonly number[][];
}

/** Opaque to callers: hand it to `evaluate` and `gradients`. What they return lives in it until their next call. */
export type Workspace = WorkspaceOf<TraceBuffer, GradientsBuffer>;

/** A workspace for N pairs of d components. Throws RangeError when n or d is not a whole number ≥ 1. */
export function createWorkspace(n: number, d: number): Workspace {
  return workspaceOf(n, d, createTraceBuffer(n, d), createGradientsBuffer(n, d));
}

export function workspaceOf<T, G>(n: number, d: number, trace: T, gradients: G): WorkspaceOf<T, G> {
  return { n, d, trace, gradients, imageLists: createLists(n), textLists: createLists(n) };
}

/** Throws RangeError when `workspace` was made for other sizes than `inputs` (N×d). */
export function checkWorkspace(workspace: Pick<Workspace, 'n' | 'd'>, inputs: Pick<Inputs, 'images'>): void {
  const { rows, cols } = inputs.images;
  if (workspace.n !== rows || workspace.d !== cols) {
    throw new RangeError(`the workspace is for ${workspace.n}×${workspace.d} embeddings: these are ${rows}×${cols}`);
  }
}

/** Lists of 0, 1, …, n numbers, each empty until its first use. */
function createLists(n: number): readonly number[][] {
  return Array.from({ length: n + 1 }, () => []);
}

/** An empty Trace for N×d inputs; its numbers are NaN until it is filled, and are doubles from the start. */
export function createTraceBuffer(n: number, d: number): TraceBuffer {
  return {
    inputs: { images: createMatrix(n, d), texts: createMatrix(n, d), temperature: 1, normalize: true },
    imageNorms: new Float64Array(n),
    textNorms: new Float64Array(n),
    imageUnit: createMatrix(n, d),
    textUnit: createMatrix(n, d),
    cosine: createMatrix(n, n),
    logits: createMatrix(n, n),
    probsImageToText: createMatrix(n, n),
    probsTextToImage: createMatrix(n, n),
    rowMax: new Float64Array(n),
    rowExpSum: new Float64Array(n),
    colMax: new Float64Array(n),
    colExpSum: new Float64Array(n),
    lossPerImage: new Float64Array(n),
    lossPerText: new Float64Array(n),
    lossImageToText: NaN,
    lossTextToImage: NaN,
    loss: NaN,
    degenerate: { images: [], texts: [] },
  };
}

/** Empty Gradients for N×d inputs. Written out, as an object made by spreading another keeps its numbers on the heap. */
export function createGradientsBuffer(n: number, d: number): GradientsBuffer {
  const imageUnit = createMatrix(n, d);
  const textUnit = createMatrix(n, d);
  return {
    result: {
      logits: createMatrix(n, n),
      imageUnit,
      textUnit,
      images: createMatrix(n, d),
      texts: createMatrix(n, d),
      temperature: NaN,
      logitScale: NaN,
    },
    imageUnit,
    textUnit,
  };
}
