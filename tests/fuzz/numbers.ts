// Numbers as typed: whatever is written into a cell or a temperature field is a number within the limits, or is refused and changes nothing.
import fc from 'fast-check';
import { expect } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import { setComponent, setTemperature, temperatureFrom } from '../../src/document/edits.ts';
import { isComponent, isTemperature } from '../../src/document/limits.ts';
import { formatInput, formatLocale, formatNumber } from '../../src/notation/format.ts';
import { parseNumber } from '../../src/notation/parseNumber.ts';
import { fieldText, quantities } from '../../src/views/temperature/quantities.ts';
import { chapter } from '../document/support.ts';
import type { Family } from './family.ts';
import { anyText, mutated } from './texts.ts';

const numeral = fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '.', ',', '-', '−', '+', 'e', 'E', ' '), maxLength: 12 });
const written = fc.tuple(fc.double(), fc.boolean()).map(([value, comma]) => (comma ? formatInput(value).replace('.', ',') : formatInput(value)));
const long = fc.tuple(fc.constantFrom('9', '0', '.', '1e', '-'), fc.integer({ min: 1, max: 400 })).map(([piece, times]) => piece.repeat(times));
const typed = fc.oneof(numeral, mutated(written), anyText(20), long);

const notNumbers = /NaN|Infinity|undefined|—/;

export const numbers: Family = {
  name: 'numbers',
  share: 0.31,
  property: fc.property(typed, (text) => {
    const read = parseNumber(text);
    if (!read.ok) {
      expect(['empty', 'notANumber', 'notFinite']).toContain(read.reason);
      return;
    }
    const { value } = read;
    expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
    expect(parseNumber(formatInput(value))).toEqual(read);
    for (const digits of ['full', 'novice'] as const) {
      const shown = formatNumber(value, { digits });
      expect(shown).not.toMatch(notNumbers);
      expect(formatLocale(shown, 'pt-BR')).not.toMatch(/\d\.\d/);
      expect(value === 0 ? shown === '0' : /[1-9]/.test(shown)).toBe(true);
    }
    const edited = setComponent(chapter, 'texts', 1, 2, value);
    if (!isComponent(value)) expect(edited).toBe(chapter);
    expect(decodeDocument(encodeDocument(edited))).toEqual(edited);
    for (const quantity of quantities) {
      const temperature = temperatureFrom(quantity, value);
      if (temperature === null) continue;
      expect(isTemperature(temperature)).toBe(true);
      const set = setTemperature(chapter, temperature, { quantity, text: text.trim() });
      expect(decodeDocument(encodeDocument(set))).toEqual(set);
      for (const each of quantities) expect(fieldText(set.temperature, each)).not.toMatch(notNumbers);
    }
  }),
};
