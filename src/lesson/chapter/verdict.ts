// Whether a printed number is right: decided by its digits and the computed value alone.
import type { Kind } from './printed.ts';

/**
 * given: taken over. agrees: the very number. rounded: right to the digits that are printed. cutOff: the next digits were dropped where
 * they ask for rounding up. wrong: none of these, or of the wrong sign. missing: not printed.
 */
export const verdicts = ['given', 'agrees', 'rounded', 'cutOff', 'wrong', 'missing'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a learner wants to see who asks for the faults alone. */
export const isFault = (verdict: Verdict): boolean => verdict === 'cutOff' || verdict === 'wrong' || verdict === 'missing';

/** Apart by no more than the rounding of doubles. */
const noise = 1e-12;

/** The value of a numeral, or of a sum of products of numerals such as `1·0.9 + 0·0.1`. */
export function printedValue(text: string): number {
  return text
    .split('+')
    .map((term) => term.split('·').reduce((product, factor) => product * Number(factor), 1))
    .reduce((total, term) => total + term, 0);
}

/** @throws RangeError when `printed` is neither a numeral nor a sum of products. */
export function verdictOn(printed: string | null, value: number, kind: Exclude<Kind, 'given'>): Verdict {
  if (printed === null) return 'missing';
  const shown = printedValue(printed);
  if (Number.isNaN(shown)) throw new RangeError(`not a number: ${printed}`);
  // A minus before 0.0000 is a sign too.
  if (printed.startsWith('-') && value > 0) return 'wrong';
  if (Math.abs(shown - value) <= noise * Math.max(1, Math.abs(value))) return 'agrees';
  if (kind === 'exact') return 'wrong';
  const decimals = printed.split('.')[1]?.length ?? 0;
  if (Number(value.toFixed(decimals)) === shown) return 'rounded';
  return Math.trunc(value * 10 ** decimals) === Math.round(shown * 10 ** decimals) ? 'cutOff' : 'wrong';
}
