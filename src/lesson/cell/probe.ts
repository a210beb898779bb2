// The step that a learner asks about, on the numbers as they are now.
import { lossAlong, lossStep, type ComponentPlace } from '../../engine/index.ts';
import { at, type FormulaOptions } from '../formulas/parts.ts';
import { raised, type StepSize } from './raise.ts';
import type { Step } from './reasons.ts';

/** A component of one of the picked vectors, from 0, and how far it is to be moved. */
export interface Question {
  readonly side: ComponentPlace['side'];
  readonly component: number;
  readonly by: StepSize;
}

export interface Probe extends Step {
  readonly from: number;
  readonly to: number;
}

/** A component beyond the last is the last: the dimensions may shrink before the question follows. */
export function probeOf({ trace, gradients, row, col }: FormulaOptions, { side, component, by }: Question): Probe {
  const vectors = trace.inputs[side];
  const place = { side, index: side === 'images' ? row : col, component: Math.min(component, vectors.cols - 1) };
  const from = at(vectors, place.index, place.component);
  const to = raised(from, by);
  return { trace, gradients, place, from, to, taken: lossStep(trace, gradients, place, to) };
}

/** The component of a picked vector that the loss answers to most. */
export function steepest({ gradients, row, col }: FormulaOptions, side: Question['side']): number {
  const slopes = gradients[side];
  const own = slopes.data.subarray((side === 'images' ? row : col) * slopes.cols).subarray(0, slopes.cols).map(Math.abs);
  return own.indexOf(Math.max(...own));
}

const curvePoints = 25;

/** The loss from one step before the component to one step beyond where the step leads. */
export function curveOf({ trace, place, from, to }: Probe): { readonly values: readonly number[]; readonly losses: Float64Array } {
  const [start, length] = [Math.min(from, to) - Math.abs(to - from), 3 * Math.abs(to - from)];
  const values = Array.from({ length: curvePoints }, (_, k) => start + (length * k) / (curvePoints - 1));
  return { values, losses: lossAlong(trace, place, values) };
}
