// Why a step of one component does to the loss what the gradient foretold, or something else.
import { norm, type ComponentPlace, type Gradients, type LossStep, type Matrix, type Trace } from '../../engine/index.ts';
import { toDegrees } from '../../notation/degrees.ts';

export type Reason =
  | { readonly key: 'alone' | 'lost' | 'fromZero' | 'toZero' | 'length' | 'turnsRound' | 'flat' | 'stationary' | 'wrongWay' | 'convex' }
  /** By how much the estimate is off, as a share of the true difference. */
  | { readonly key: 'close' | 'curvesUp' | 'curvesDown'; readonly share: number }
  | { readonly key: 'perpendicular'; readonly degrees: number }
  /** Another vector of its side with the same direction, from 0. */
  | { readonly key: 'twinImage' | 'twinText'; readonly own: number; readonly other: number };

export interface Step {
  readonly trace: Trace;
  readonly gradients: Gradients;
  readonly place: ComponentPlace;
  readonly taken: LossStep;
}

/** Up to here the line and the loss are called close. */
const closeShare = 0.05;

/** What of it holds, the most telling first; never empty. */
export function reasonsOf(step: Step): readonly Reason[] {
  const { trace, place, taken } = step;
  const { normalize } = trace.inputs;
  const vector = rowOf(trace.inputs[place.side], place.index);
  const from = vector[place.component] ?? 0;
  if (trace.logits.rows === 1) return [{ key: 'alone' }];
  if (taken.step === 0) return [{ key: 'lost' }];
  if (normalize) {
    if (vector.every((x) => x === 0)) return [{ key: 'fromZero' }];
    if (taken.endsAtZero) return [{ key: 'toZero' }];
    if (vector.every((x, k) => k === place.component || x === 0)) return [{ key: (from + taken.step) * from > 0 ? 'length' : 'turnsRound' }];
  }
  return [...comparison(step), ...(normalize ? [turnOf(vector, place.component, taken.step)] : []), ...twinOf(step)];
}

function comparison(step: Step): readonly Reason[] {
  const { estimate, difference } = step.taken;
  if (hasNoSlope(step)) return [{ key: difference === 0 ? 'flat' : 'stationary' }];
  const gap = difference - estimate;
  if (estimate * difference <= 0) return [{ key: 'wrongWay' }];
  const share = Math.abs(gap / difference);
  if (share <= closeShare) return [{ key: 'close', share }];
  if (gap < 0) return [{ key: 'curvesDown', share }];
  return step.trace.inputs.normalize ? [{ key: 'curvesUp', share }] : [{ key: 'curvesUp', share }, { key: 'convex' }];
}

/** Whether the slope is 0 but for what rounding leaves of terms that cancel. */
function hasNoSlope({ trace, gradients, place, taken }: Step): boolean {
  const { temperature, normalize } = trace.inputs;
  const others = place.side === 'images' ? trace.textNorms : trace.imageNorms;
  const own = (place.side === 'images' ? trace.imageNorms : trace.textNorms)[place.index] ?? 1;
  const steepest = Math.max(...gradients.logits.data.map(Math.abs)) / temperature;
  return Math.abs(taken.derivative) <= 1e-12 * steepest * (normalize ? 1 / own : Math.max(...others));
}

function turnOf(vector: readonly number[], component: number, by: number): Reason {
  const to = vector.map((x, k) => (k === component ? x + by : x));
  const [length, newLength] = [norm(vector), norm(to)];
  // By half the angle, which keeps the digits of small ones.
  const apart = norm(vector.map((x, k) => x / length - (to[k] ?? 0) / newLength));
  return { key: 'perpendicular', degrees: toDegrees(2 * Math.asin(Math.min(1, apart / 2))) };
}

function twinOf({ trace, place: { side, index } }: Step): readonly Reason[] {
  const { normalize } = trace.inputs;
  const vectors = normalize ? (side === 'images' ? trace.imageUnit : trace.textUnit) : trace.inputs[side];
  const own = rowOf(vectors, index);
  const other = Array.from({ length: vectors.rows }, (_, i) => i).find((i) => i !== index && rowOf(vectors, i).every((x, k) => Math.abs(x - (own[k] ?? 0)) <= 1e-12 * Math.abs(x)));
  return other === undefined ? [] : [{ key: side === 'images' ? 'twinImage' : 'twinText', own: index, other }];
}

function rowOf({ data, cols }: Matrix, row: number): readonly number[] {
  return Array.from(data.subarray(row * cols, (row + 1) * cols));
}
