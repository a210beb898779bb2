// The one axis of steps, which the slider and the curves share.

/** Fewer steps than this would make the first of them leap. */
const least = 50;

/** The last step on the axis of a run of `length` steps: the next of 50, 100, 200, 500, 1000, …, so that the axis stands still for most of a run. */
export function axisEnd(length: number): number {
  const decade = 10 ** Math.floor(Math.log10(Math.max(1, length)));
  const next = [1, 2, 5, 10].map((factor) => factor * decade).find((end) => end >= length) ?? length;
  return Math.max(least, next);
}
