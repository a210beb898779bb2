// What an objective says of the parameters: its loss, and its derivatives, in memory made once.
import { evaluate } from '../evaluate.ts';
import { gradients } from '../gradients.ts';
import { evaluateSigmoid, sigmoidGradients } from '../sigmoid.ts';
import type { SigmoidGradients } from '../sigmoidTypes.ts';
import { createSigmoidWorkspace, type SigmoidTraceBuffer } from '../sigmoidWorkspace.ts';
import type { Gradients, Matrix, SoftmaxObjective } from '../types.ts';
import { createWorkspace, type Mutable, type TraceBuffer } from '../workspace.ts';
import type { Objective } from './options.ts';

/** The parameters, which whoever trains them changes in place. */
export interface Parameters {
  /** N×d. */
  readonly images: Matrix;
  readonly texts: Matrix;
  temperature: number;
  /** s = ln(1/τ), which SigLIP calls t′. */
  logScale: number;
  bias: number;
}

export interface Appraisal {
  /** Of the objective, in nats. */
  readonly loss: number;
  /** Of either direction; NaN for SigLIP's loss, which has none. */
  readonly lossImageToText: number;
  readonly lossTextToImage: number;
  /** N×N, [image][text]. */
  readonly logits: Matrix;
  /** N×N, the derivatives with respect to the logits. */
  readonly slopes: Matrix;
  /** N×d; rows of length 1, or 0. */
  readonly imageUnit: Matrix;
  readonly textUnit: Matrix;
  readonly imageNorms: Float64Array;
  readonly textNorms: Float64Array;
  /** N×d, the derivatives with respect to the raw embeddings, and with respect to their directions where these are used. */
  readonly byImages: Matrix;
  readonly byTexts: Matrix;
  readonly byImageUnit: Matrix | null;
  readonly byTextUnit: Matrix | null;
  /** With respect to s and to b, which is 0 where there is no b. */
  readonly byLogScale: number;
  readonly byBias: number;
}

export interface Appraiser {
  readonly appraisal: Appraisal;
  /** Fills the appraisal for the parameters as they are; allocates nothing. Throws RangeError as `evaluate` does. */
  appraise(): void;
}

export function createAppraiser(objective: Objective, parameters: Parameters, normalize: boolean): Appraiser {
  return objective === 'sigmoid' ? ofSigmoid(parameters, normalize) : ofSoftmax(objective, parameters, normalize);
}

function ofSoftmax(objective: SoftmaxObjective, parameters: Parameters, normalize: boolean): Appraiser {
  const { images, texts } = parameters;
  const inputs = { images, texts, temperature: NaN, normalize };
  const workspace = createWorkspace(images.rows, images.cols);
  const { trace, gradients: { result } } = workspace;
  const appraisal = createAppraisal(trace, result, normalize);
  return {
    appraisal,
    appraise() {
      inputs.temperature = parameters.temperature;
      evaluate(inputs, workspace);
      gradients(trace, workspace, objective);
      appraisal.lossImageToText = trace.lossImageToText;
      appraisal.lossTextToImage = trace.lossTextToImage;
      appraisal.loss = objective === 'symmetric' ? trace.loss : objective === 'imageToText' ? trace.lossImageToText : trace.lossTextToImage;
      appraisal.byLogScale = result.logitScale;
      appraisal.byBias = 0;
    },
  };
}

function ofSigmoid(parameters: Parameters, normalize: boolean): Appraiser {
  const { images, texts } = parameters;
  const inputs = { images, texts, logScale: NaN, bias: NaN, normalize };
  const workspace = createSigmoidWorkspace(images.rows, images.cols);
  const { trace, gradients: { result } } = workspace;
  const appraisal = createAppraisal(trace, result, normalize);
  return {
    appraisal,
    appraise() {
      inputs.logScale = parameters.logScale;
      inputs.bias = parameters.bias;
      evaluateSigmoid(inputs, workspace);
      sigmoidGradients(trace, workspace);
      appraisal.loss = trace.loss;
      appraisal.byLogScale = result.logScale;
      appraisal.byBias = result.bias;
    },
  };
}

/** An appraisal whose matrices are those of a workspace's trace and gradients, and whose numbers are yet to be filled. */
function createAppraisal(
  trace: TraceBuffer | SigmoidTraceBuffer,
  result: Mutable<Gradients> | Mutable<SigmoidGradients>,
  normalize: boolean,
): Mutable<Appraisal> {
  return {
    loss: NaN, lossImageToText: NaN, lossTextToImage: NaN,
    logits: trace.logits, slopes: result.logits,
    imageUnit: trace.imageUnit, textUnit: trace.textUnit, imageNorms: trace.imageNorms, textNorms: trace.textNorms,
    byImages: result.images, byTexts: result.texts,
    byImageUnit: normalize ? result.imageUnit : null, byTextUnit: normalize ? result.textUnit : null,
    byLogScale: NaN, byBias: NaN,
  };
}
