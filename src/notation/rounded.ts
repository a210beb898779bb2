// What rounding takes from a number, and the text of one whose rounding need not be told.
import { formatNumber, policy } from './format.ts';

/** Half of what the last place counts for in a number's full text: what `formatNumber` may round away of it. Of 0 there is none. */
export function roundedAway(value: number): number {
  const size = Math.abs(value);
  const { decimals, significant } = policy.full;
  return size === 0 ? 0 : 0.5 / 10 ** Math.max(decimals, significant - 1 - Math.floor(Math.log10(size)));
}

/** The full text of a quantity that 1 does not bound, and means nothing to: as `formatNumber`, but `1.0000` for one that is nearly 1. */
export function formatUnbounded(value: number): string {
  const text = formatNumber(value);
  return /^[<>]/.test(text) ? `${value < 0 ? '−' : ''}${(1).toFixed(policy.full.decimals)}` : text;
}
