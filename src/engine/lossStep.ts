// What becomes of the loss when one component is moved: foretold by the gradient, and evaluated again.
import { evaluate } from './evaluate.ts';
import { copyMatrix, isIndex } from './matrix.ts';
import type { Gradients, Inputs, Trace } from './types.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** One number of the embeddings; `index` and `component` count from 0. */
export interface ComponentPlace {
  readonly side: 'images' | 'texts';
  readonly index: number;
  readonly component: number;
}

/** Losses and their differences in nats. */
export interface LossStep {
  /** By how much the component moves, in its own unit; 0 where the step is lost in the rounding of a large component. */
  readonly step: number;
  /** ∂L/∂x of the component, in nats per unit. */
  readonly derivative: number;
  /** step · ∂L/∂x: what the loss would do if it were a straight line. */
  readonly estimate: number;
  /** L after the step − L before it; 0 where it is below the rounding of the two. */
  readonly difference: number;
  readonly before: number;
  readonly after: number;
  /** Whether the vector has, after the step, no direction left. */
  readonly endsAtZero: boolean;
}

/**
 * The symmetric loss when the component at `place` becomes `to`, beside the first term of its Taylor series. `trace` and its
 * `gradients` are those before the step; they stay valid, unless `workspace` is the one that they live in.
 * Allocates a copy of one side (N×d), and without a workspace a Trace.
 *
 * Throws RangeError when `place` is outside the embeddings, and where `evaluate` does: `to` or a logit is not finite.
 */
export function lossStep(trace: Trace, gradients: Gradients, place: ComponentPlace, to: number, workspace?: Workspace): LossStep {
  const { side, index } = place;
  const at = offsetOf(trace, place);
  const from = trace.inputs[side];
  const step = to - (from.data[at] ?? 0);
  const derivative = gradients[side].data[at] ?? 0;
  const moved = copyMatrix(from);
  moved.data[at] = to;
  const inputs: Inputs = { ...trace.inputs, [side]: moved };
  const then = evaluate(inputs, workspace);
  const difference = then.loss - trace.loss;
  return {
    step,
    derivative,
    estimate: step * derivative,
    difference: Math.abs(difference) <= rounding(trace, then) ? 0 : difference,
    before: trace.loss,
    after: then.loss,
    endsAtZero: then.degenerate[side].includes(index),
  };
}

/**
 * The symmetric loss (nats) with the component at `place` put to each of `values` in turn. Allocates a copy of one side (N×d), the
 * result and, without a workspace, one; a workspace must not be the one that `trace` lives in. Throws as `lossStep` does.
 */
export function lossAlong(trace: Trace, place: ComponentPlace, values: ArrayLike<number>, workspace: Workspace = workspaceFor(trace)): Float64Array {
  const at = offsetOf(trace, place);
  const moved = copyMatrix(trace.inputs[place.side]);
  const inputs: Inputs = { ...trace.inputs, [place.side]: moved };
  return Float64Array.from(values, (value) => {
    moved.data[at] = value;
    return evaluate(inputs, workspace).loss;
  });
}

function workspaceFor({ inputs: { images } }: Trace): Workspace {
  return createWorkspace(images.rows, images.cols);
}

/** Where the component lies in the data of its side. */
function offsetOf(trace: Trace, { side, index, component }: ComponentPlace): number {
  const { rows, cols } = trace.inputs[side];
  if (!isIndex(index, rows) || !isIndex(component, cols)) {
    throw new RangeError(`${side} of ${rows}×${cols} have no component ${component} in row ${index}`);
  }
  return index * cols + component;
}

/**
 * How far apart two losses may lie by rounding alone. A logit z carries an error of about ε·|z|, and a loss answers to an error of
 * its logits in proportion to itself, since what it lacks of certainty is at most the loss.
 */
function rounding(before: Trace, after: Trace): number {
  return 8 * Number.EPSILON * Math.max(1, largest(before), largest(after)) * Math.max(before.loss, after.loss);
}

function largest({ logits: { data } }: Trace): number {
  let most = 0;
  for (let at = 0; at < data.length; at++) most = Math.max(most, Math.abs(data[at] ?? 0));
  return most;
}
