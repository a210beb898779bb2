// Coordinates as text.

/** A coordinate, to a hundredth of a pixel. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
