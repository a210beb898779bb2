// One field of a pasted text: a number, a name, or neither.

/** A finite number, or what the field is instead. `notANumber` is a damaged number, which is nobody's name. */
export type Reading = number | 'empty' | 'name' | 'notANumber' | 'notFinite';

// Every alternative begins differently, so a text is gone through once.
const numeral = /^[+-]?(?:\d+(?:\.\d*|,\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;
const infinite = /^[+-]?(?:nan|inf|infinity|∞)$/i;
/** Made of what numbers are made of (`1.2.3`, `1 000`, `50%`, `...`). */
const damaged = /^[\d.,+\-%…\s][\d.,+\-%…\se]*$/i;

/**
 * Reads a field without white space around it. Takes `0.5`, `0,5`, `.5`, `5.`, `7e-2`, `+1`, `−3` with either minus; no grouping of digits, and a digit before and after a comma.
 * Every zero is plain 0. A numeral too small for a double gives the smallest double of its sign, which a range check can tell from 0.
 */
export function readField(text: string): Reading {
  if (text === '') return 'empty';
  const plain = text.replaceAll('−', '-');
  if (!numeral.test(plain)) {
    if (infinite.test(plain)) return 'notFinite';
    return damaged.test(plain) ? 'notANumber' : 'name';
  }
  const value = Number(plain.replace(',', '.'));
  if (!Number.isFinite(value)) return 'notFinite';
  if (value !== 0) return value;
  const mantissa = plain.split(/e/i, 1)[0] ?? '';
  if (!/[1-9]/.test(mantissa)) return 0;
  return plain.startsWith('-') ? -Number.MIN_VALUE : Number.MIN_VALUE;
}
