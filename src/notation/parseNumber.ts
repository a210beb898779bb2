// What a learner typed in a number field, read as a number or refused with a reason.
import { numeralValue } from '../engine/parse/numeralValue.ts';

export type ParseReason = 'empty' | 'notANumber' | 'notFinite';
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: ParseReason };

// More than a pasted text may say, where a comma parts numbers: `,5` and `5,` are numbers here.
const numeral = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads `0.5`, `0,5`, `7e-2`, `−3` and `+1` in every language; one decimal separator, no grouping.
 * `numeralValue` tells what is given for zeros and for what is too small for a double.
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim().replace(/−/g, '-');
  if (trimmed === '') return { ok: false, reason: 'empty' };
  if (!numeral.test(trimmed)) return { ok: false, reason: 'notANumber' };
  const value = numeralValue(trimmed);
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, reason: 'notFinite' };
}
