// The one axis of steps, and the steps that keys go on it, which the slider and the curves share.
import { roundUp } from './curveRange.ts';

/** In strides, so that what moves along the axis seldom leaps back; fewer steps than the first would make its own first ones leap. */
const ends = [50, 200, 1000, 5000];

/** The last step on the axis of a run of `length` steps: that of what is `planned` as far as it reaches, then the next of 50, 200, 1000, 5000 and 10,000. */
export const axisEnd = (length: number, planned = 0): number => (planned > 0 && length <= planned ? planned : (ends.find((end) => end >= length) ?? roundUp(length)));

/** What Page Up and Page Down go: a tenth of the run. */
export const pageOf = (length: number): number => Math.max(1, Math.round(length / 10));
