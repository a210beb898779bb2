// What the last committed change did to the loss: told to those who cannot watch the figure.
import type { LabDocument } from '../document/document.ts';
import { accuracy } from '../engine/index.ts';
import { frameOf } from './frame.ts';

export interface Change {
  /** Counts the changes, so that two alike are still two. */
  readonly number: number;
  readonly kind: 'edit' | 'undo' | 'redo' | 'reset' | 'opened' | 'scene' | 'givenBack';
  /** The symmetric loss now, in nats. */
  readonly loss: number;
  /** The symmetric loss before the change. */
  readonly previous: number;
  /** How many images put their own text strictly first. */
  readonly correct: number;
  /** Pairs. */
  readonly total: number;
}

export function changeBetween(number: number, kind: Change['kind'], before: LabDocument, after: LabDocument): Change {
  const { trace } = frameOf(after);
  return {
    number,
    kind,
    loss: trace.loss,
    previous: frameOf(before).trace.loss,
    correct: accuracy(trace.logits).images,
    total: after.images.length,
  };
}
