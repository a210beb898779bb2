// One step of a component.

export const stepSizes = [0.1, 0.01, -0.1] as const;
export type StepSize = (typeof stepSizes)[number];

/** `value` + `by`, to the 15 decimal digits that a double holds: 0.3 − 0.1 is 0.2, and not 0.19999999999999998. */
export function raised(value: number, by: number): number {
  return Number((value + by).toPrecision(15));
}
