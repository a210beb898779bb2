// Everything that follows from one document, computed once.
import { type LabDocument } from '../document/document.ts';
import { toInputs } from '../document/inputs.ts';
import { evaluate, gradients, type Gradients, type Trace } from '../engine/index.ts';

export interface Frame {
  readonly document: LabDocument;
  readonly trace: Trace;
  readonly gradients: Gradients;
}

const frames = new WeakMap<LabDocument, Frame>();

export function frameOf(document: LabDocument): Frame {
  const known = frames.get(document);
  if (known) return known;
  const trace = evaluate(toInputs(document));
  const frame = { document, trace, gradients: gradients(trace) };
  frames.set(document, frame);
  return frame;
}

/** Lets go of what was computed for a document that is no longer shown; it is computed again when it comes back. */
export function forgetFrame(document: LabDocument): void {
  frames.delete(document);
}
