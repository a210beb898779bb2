// Reading what was typed: every accepted spelling, every refusal, and no surprise in between.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInput } from '../../src/notation/format.ts';
import { parseNumber } from '../../src/notation/parseNumber.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('parseNumber', () => {
  it.each([
    ['0.5', 0.5], ['0,5', 0.5], ['.5', 0.5], [',5', 0.5], ['5.', 5], ['7e-2', 0.07], ['7E−2', 0.07], ['−3', -3], ['-3', -3],
    ['+1', 1], ['  2 ', 2], ['\u00a02\u00a0', 2], ['1,5e3', 1500], ['007', 7],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each(['', ' ', '\t\u00a0'])('finds %j empty', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'empty' });
  });

  it.each([
    'NaN', 'Infinity', '-Infinity', '0x10', '1_000', '1.000,5', '1,000.5', '1.2.3', '1,2,3', '1 000', '--1', '+-1', 'e5', '1e', '1e1.5',
    '.', ',', '-', 'abc', '1a', '<b>1</b>', '١', '1n', '$x$',
  ])('refuses %j', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'notANumber' });
  });

  it.each(['1e999', '-1e999', '9'.repeat(400)])('finds %j not finite', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'notFinite' });
  });

  it('gives plain 0 for every zero, and not for what is merely tiny', () => {
    for (const text of ['0', '-0', '−0,0', '0e5', '.0']) expect(parseNumber(text)).toStrictEqual({ ok: true, value: 0 });
    expect(parseNumber('1e-999')).toEqual({ ok: true, value: Number.MIN_VALUE });
    expect(parseNumber('-1e-999')).toEqual({ ok: true, value: -Number.MIN_VALUE });
  });

  it('reads back every finite number, with a dot or a comma, either minus, spaces around', () => {
    fc.assert(
      fc.property(finite, fc.boolean(), fc.boolean(), fc.constantFrom('', ' ', '\u00a0'), (number, comma, minus, space) => {
        let text = formatInput(number);
        if (comma) text = text.replace('.', ',');
        if (minus) text = text.replaceAll('-', '−');
        expect(parseNumber(space + text + space)).toStrictEqual({ ok: true, value: number === 0 ? 0 : number });
      }),
    );
  });

  it('answers any text with a finite number or a reason', () => {
    const glyphs = fc.constantFrom('0', '1', '9', '.', ',', '-', '−', '+', 'e', ' ', '_', 'x');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: glyphs })), (text) => {
        const parsed = parseNumber(text);
        expect(parsed.ok ? Number.isFinite(parsed.value) : parsed.reason !== undefined).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
