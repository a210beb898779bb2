// The one axis of steps, and the steps that keys go on it, which the slider and the curves share.
import { roundUp } from './curveRange.ts';

/** Fewer steps than this would make the first of them leap. */
const least = 50;

/** The last step on the axis of a run of `length` steps: the next of 50, 100, 200, 500, 1000, …, so that the axis stands still for most of a run. */
export const axisEnd = (length: number): number => roundUp(Math.max(least, length));

/** What Page Up and Page Down go: a tenth of the run. */
export const pageOf = (length: number): number => Math.max(1, Math.round(length / 10));
