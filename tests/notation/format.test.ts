// The rounding policy: known texts, and what no text may ever say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatFactor, formatInput, formatLocale, formatNorm, formatNumber, formatUncertain } from '../../src/notation/format.ts';

const read = (text: string) => Number(text.replace(/[<>]/g, '').replace(/−/g, '-'));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const nearOne = fc.double({ min: 0.99, max: 1.01, noNaN: true });

describe('formatNumber', () => {
  it.each([
    [0, '0'], [-0, '0'], [1, '1'], [-1, '−1'], [0.9, '0.9'], [10, '10'], [100, '100'], [0.25, '0.25'],
    [90 / 7, '12.8571'], [-0.3, '−0.3'], [0.1 + 0.2, '0.3'], [0.50000001, '0.5000'],
    [0.00078983, '0.000790'], [0.000754408875, '0.000754'], [0.00333832726, '0.00334'], [0.0001, '0.0001'],
    [1.3487486e-5, '1.35e−5'], [9.999e-5, '1.00e−4'], [9.99e-5, '9.99e−5'], [1.0001e-4, '0.000100'], [1e-5, '1e−5'], [-4.4958e-6, '−4.50e−6'], [1e-300, '1e−300'],
    [383523.56482, '383523.5648'], [12345678, '1.23e7'], [1e7, '1e7'], [9999999.99996, '1.00e7'], [-9999999.99996, '−1.00e7'], [9999999.9999, '9999999.9999'], [1e100, '1e100'],
    [0.999986512605, '>0.9999'], [0.9999, '0.9999'], [1 - 2 ** -53, '>0.9999'], [1.00001, '>1.0000'], [1.0001, '1.0001'],
    [-0.99999, '>−1.0000'], [-1.00001, '<−1.0000'], [NaN, '—'], [Infinity, '—'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [0, '0'], [90 / 7, '13'], [100 / 7, '14'], [0.000754, '0.00075'], [1.3487e-5, '1.3e−5'], [0.99916, '>0.99'], [0.9, '0.9'],
    [0.7071, '0.71'], [383523.5, '380000'], [100, '100'], [1.004, '>1.0'], [2.04, '2.0'], [-0.3, '−0.3'],
    [9999999.9996, '1.0e7'], [9949999, '9900000'], [1e7, '1e7'], [9.96e-5, '1.0e−4'], [9.94e-5, '9.9e−5'],
  ])('%d is %s to a novice', (value, text) => {
    expect(formatNumber(value, { digits: 'novice' })).toBe(text);
  });

  it.each(['full', 'novice'] as const)('says 0 and 1 of nothing else (%s)', (digits) => {
    fc.assert(
      fc.property(fc.oneof(finite, nearOne), (value) => {
        const text = formatNumber(value, { digits });
        if (value !== 0) expect(read(text)).not.toBe(0);
        if (value !== 1) expect(text === '1' || text === '1.0' || text === '1.0000').toBe(false);
        expect(text).not.toMatch(/NaN|Infinity|^−0$|-/);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps three significant digits, and four decimals above 1e-4', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
        const error = Math.abs(read(formatNumber(value)) - value);
        expect(error).toBeLessThanOrEqual(Math.max(1e-300, Math.abs(value) * 0.00501));
        if (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e7) expect(error).toBeLessThanOrEqual(1.0001e-4);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatNorm', () => {
  it.each([
    [1, '1'], [1 + 2 ** -52, '1'], [1 - 2 ** -53, '1'], [1 + 8 * 2 ** -52, '1'], [1 - 8 * 2 ** -52, '1'],
    [1 + 9 * 2 ** -52, '>1.0000'], [1 - 9 * 2 ** -52, '>0.9999'], [1 + 1e-9, '>1.0000'], [0, '0'], [0.7615773, '0.7616'], [NaN, '—'],
  ])('%d is %s', (value, text) => {
    expect(formatNorm(value)).toBe(text);
  });

  it('keeps the digits asked for', () => {
    expect(formatNorm(1.0000000000000002, { digits: 'novice' })).toBe('1');
    expect(formatNorm(0.7615773, { digits: 'novice' })).toBe('0.76');
  });
});

describe('formatLocale and formatInput', () => {
  it('writes a comma in Portuguese only', () => {
    expect(formatLocale('0.000754', 'pt-BR')).toBe('0,000754');
    expect(formatLocale('>0.9999', 'pt-BR')).toBe('>0,9999');
    expect(formatLocale('1.35e−5', 'pt-BR')).toBe('1,35e−5');
    expect(formatLocale('0.12', 'en')).toBe('0.12');
  });

  it('reads back exactly', () => {
    fc.assert(fc.property(finite, (value) => Number(formatInput(value)) === value));
    expect(formatInput(-0)).toBe('0');
    expect(formatInput(-0.3)).toBe('-0.3');
  });
});

describe('a probability or a loss among several choices', () => {
  it('is never a bare 1 or 0, though the double nearest to it is', () => {
    expect(formatUncertain(1, 3, { isProbability: true })).toBe('>0.9999');
    expect(formatUncertain(0, 3, { isProbability: true })).toBe('<4.94e−324');
    expect(formatUncertain(0, 3)).toBe('<4.94e−324');
    expect(formatUncertain(1, 3)).toBe('1');
  });

  it('is certain when there is one choice', () => {
    expect(formatUncertain(1, 1, { isProbability: true })).toBe('1');
    expect(formatUncertain(0, 1)).toBe('0');
  });
});

describe('a factor', () => {
  it.each([
    [69.106287, '×69'], [5.629812, '×5.63'], [Math.LN10, '×2.30'], [20073.9, '×20\u202f000'], [1234567, '×1\u202f200\u202f000'], [999.6, '×1\u202f000'],
    [9.994, '×9.99'], [9.996, '×10'], [1, '×1.00'], [0.5, '×0.500'], [0.00123456, '×0.00123'],
  ])('%s is %s, with as many digits as it deserves', (value, text) => {
    expect(formatFactor(value)).toBe(text);
  });

  it.each([0, -2, 1e-5, 1e7, 3e12, NaN, Infinity])('%s, which is out of proportion, is written as any number', (value) => {
    expect(formatFactor(value)).toBe(`×${formatNumber(value)}`);
  });

  it('is never off by more than a twentieth', () => {
    fc.assert(fc.property(fc.double({ min: 1e-4, max: 1e7, maxExcluded: true, noNaN: true }), (value) => {
      const read = Number(formatFactor(value).replace(/[×\u202f]/g, ''));
      expect(Math.abs(read / value - 1)).toBeLessThanOrEqual(0.05);
    }));
  });
});

describe('a count', () => {
  it.each([[0, '0'], [999, '999'], [1000, '1\u202f000'], [65536, '65\u202f536'], [1234567, '1\u202f234\u202f567']])('%d is %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });
});
