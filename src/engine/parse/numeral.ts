// One field of a pasted text: a number, a name, or neither.
import { numeralValue } from './numeralValue.ts';

/** A finite number, or what the field is instead. `notANumber` is a damaged number, which is nobody's name. */
export type Reading = number | 'empty' | 'name' | 'notANumber' | 'notFinite';

// Every alternative begins differently, so a text is gone through once.
const numeral = /^[+-]?(?:\d+(?:\.\d*|,\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;
const infinite = /^[+-]?(?:nan|inf|infinity|∞)$/i;
/** Made of what numbers are made of (`1.2.3`, `1 000`, `50%`, `...`). */
const damaged = /^[\d.,+\-%…\s][\d.,+\-%…\se]*$/i;

/**
 * Reads a field without white space around it. Takes `0.5`, `0,5`, `.5`, `5.`, `7e-2`, `+1`, `−3` with either minus; no grouping of digits, and a digit before and after a comma.
 * `numeralValue` tells what is given for zeros and for what is too small for a double.
 */
export function readField(text: string): Reading {
  if (text === '') return 'empty';
  const plain = text.replaceAll('−', '-');
  if (!numeral.test(plain)) {
    if (infinite.test(plain)) return 'notFinite';
    return damaged.test(plain) ? 'notANumber' : 'name';
  }
  const value = numeralValue(plain);
  return Number.isFinite(value) ? value : 'notFinite';
}
