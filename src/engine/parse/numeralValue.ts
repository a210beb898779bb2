// What a numeral is worth, whichever grammar found it to be one.

/**
 * The number of `numeral`, whose minus is `-` and whose separator is a dot or a comma: every zero is plain 0; too small for a double gives
 * the smallest double of its sign, which a range check can tell from 0; too large is infinite.
 */
export function numeralValue(numeral: string): number {
  const value = Number(numeral.replace(',', '.'));
  if (value !== 0) return value;
  const mantissa = numeral.split(/e/i, 1)[0] ?? '';
  if (!/[1-9]/.test(mantissa)) return 0;
  return numeral.startsWith('-') ? -Number.MIN_VALUE : Number.MIN_VALUE;
}
