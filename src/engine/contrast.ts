// The softmaxes and the losses of both directions, by the cheapest way that the logits allow.
import { checkLogits } from './checkInputs.ts';
import { contrastLines } from './contrastLines.ts';
import { contrastTogether } from './contrastTogether.ts';
import type { TraceBuffer } from './workspace.ts';

/**
 * From `trace.logits` (N×N): the maxima, the sums of exponentials, the softmaxes and the losses (nats) of all rows and
 * all columns. Throws RangeError naming the first logit that is not finite. Allocates nothing.
 */
export function contrast(trace: TraceBuffer): void {
  if (contrastTogether(trace)) return;
  checkLogits(trace.logits, trace.inputs);
  contrastLines(trace.logits, 'rows', trace.rowMax, trace.rowExpSum, trace.probsImageToText, trace.lossPerImage);
  contrastLines(trace.logits, 'columns', trace.colMax, trace.colExpSum, trace.probsTextToImage, trace.lossPerText);
}
