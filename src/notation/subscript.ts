// A whole number as a subscript of plain text: the 12 of `I₁₂`.

/** `number`: whole, from 0. */
export function subscript(number: number): string {
  return Array.from(String(number), (digit) => String.fromCodePoint(0x2080 + Number(digit))).join('');
}
