// Rounding to the number formats that training code runs in, so that their overflow can be shown where doubles have none.

export type FloatFormat = 'float16' | 'float32';

/** The largest finite number of each format; e¹¹·⁰⁹ and e⁸⁸·⁷² lie just below it. */
export const largestOf: Readonly<Record<FloatFormat, number>> = { float16: 65504, float32: (2 - 2 ** -23) * 2 ** 127 };

const SMALLEST_SPACING = 2 ** -24;

/**
 * The float16 nearest to x, halves to even: 11 significant bits from 2⁻¹⁴ up, multiples of 2⁻²⁴ below, ±Infinity from
 * 65520 on. NaN stays NaN, and −0 stays −0.
 * Source: IEEE 754-2019, binary16, roundTiesToEven.
 */
export function roundToFloat16(x: number): number {
  const size = Math.abs(x);
  if (!(size < Infinity)) return x;
  let spacing = SMALLEST_SPACING;
  while (size >= 2048 * spacing) spacing *= 2;
  // Exact, since the spacing is a power of two: what follows is the only rounding.
  const steps = size / spacing;
  const whole = Math.floor(steps);
  const rest = steps - whole;
  const isUp = rest > 0.5 || (rest === 0.5 && whole % 2 === 1);
  const rounded = (isUp ? whole + 1 : whole) * spacing;
  const bounded = rounded > largestOf.float16 ? Infinity : rounded;
  return x < 0 || Object.is(x, -0) ? -bounded : bounded;
}

/** The number of the format that is nearest to x, halves to even. */
export function roundTo(format: FloatFormat, x: number): number {
  return format === 'float16' ? roundToFloat16(x) : Math.fround(x);
}
