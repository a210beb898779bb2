// A constant added to every logit of the chapter's normalised batch: what CLIP's loss and SigLIP's make of it.
import { createMatrix, evaluateLogits, evaluateSigmoid } from '../../../engine/index.ts';
import { traceOf } from '../../compute.ts';
import { normalisedChapter } from '../../presets.ts';

/** Where SigLIP begins: t = exp(t′) = 10, b = −10. */
const sigmoidStart = { scale: 10, bias: -10 } as const;

export interface ShiftedLosses {
  readonly added: number;
  /** Nats. */
  readonly softmax: number;
  readonly sigmoid: number;
  /** N×N, row-major: P(text | image), whose rows sum to 1. */
  readonly softmaxProbabilities: ArrayLike<number>;
  /** N×N, row-major: P(the two belong together), each on its own. */
  readonly sigmoidProbabilities: ArrayLike<number>;
}

/** How many pairs the batch has. */
export const shiftedPairs = normalisedChapter.images.length;

const { logits, inputs: { images, texts } } = traceOf(normalisedChapter);

export function addConstant(added: number): ShiftedLosses {
  const contrast = evaluateLogits(createMatrix(logits.rows, logits.cols, logits.data.map((logit) => logit + added)));
  const pairs = evaluateSigmoid({ images, texts, logScale: Math.log(sigmoidStart.scale), bias: sigmoidStart.bias + added, normalize: true });
  return {
    added,
    softmax: contrast.loss,
    sigmoid: pairs.loss,
    softmaxProbabilities: contrast.probsImageToText.data,
    sigmoidProbabilities: pairs.probs.data,
  };
}
