// What a learner typed in a number field, read as a number or refused with a reason.

export type ParseReason = 'empty' | 'notANumber' | 'notFinite';
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: ParseReason };

const numeral = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads `0.5`, `0,5`, `7e-2`, `−3` and `+1` in every language; one decimal separator, no grouping. A numeral too small for a double
 * gives the smallest double of its sign and not 0, so that a range check can still see that it was not zero.
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim().replace(/−/g, '-');
  if (trimmed === '') return { ok: false, reason: 'empty' };
  if (!numeral.test(trimmed)) return { ok: false, reason: 'notANumber' };
  const value = Number(trimmed.replace(',', '.'));
  if (!Number.isFinite(value)) return { ok: false, reason: 'notFinite' };
  if (value !== 0) return { ok: true, value };
  const isZero = !/[1-9]/.test(trimmed.replace(/e.*$/i, ''));
  if (isZero) return { ok: true, value: 0 };
  return { ok: true, value: trimmed.startsWith('-') ? -Number.MIN_VALUE : Number.MIN_VALUE };
}
