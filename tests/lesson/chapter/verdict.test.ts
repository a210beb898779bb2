// Verdicts on printed numbers: from their digits and the value alone.
import { describe, expect, it } from 'vitest';
import { printedValue, verdictOn } from '../../../src/lesson/chapter/verdict.ts';

describe('the verdict on a printed result', () => {
  it.each([
    ['10', 10, 'agrees'],
    ['0', 0, 'agrees'],
    ['0.9', 0.9000000000000001, 'agrees'],
    ['1.4286', 10 / 7, 'rounded'],
    ['12.857', 90 / 7, 'rounded'],
    ['0', 0.000011, 'rounded'],
    ['91987', 91987.4, 'rounded'],
    ['22031', 22031.6, 'cutOff'],
    ['0.9999', 0.99998, 'cutOff'],
    ['22033', 22031.6, 'wrong'],
    ['0.9998', 0.99998, 'wrong'],
    ['0.00016', 0.00036, 'wrong'],
    ['-0.0004', 0.0004, 'wrong'],
    ['-0.0000', 0.00001, 'wrong'],
    ['-0.0004', -0.00041, 'rounded'],
    [null, 0.5, 'missing'],
  ] as const)('%s for %d is: %s', (printed, value, verdict) => {
    expect(verdictOn(printed, value, 'result')).toBe(verdict);
  });

  it('excuses no rounding where a claim is exact', () => {
    expect(verdictOn('1', 1, 'exact')).toBe('agrees');
    expect(verdictOn('1', 0.906, 'exact')).toBe('wrong');
    expect(verdictOn('1·0.9 + 0·0.1 + 0·0.0', 0.9, 'exact')).toBe('agrees');
    expect(verdictOn('1·0.9 + 0·0.1 + 0·0.0', 0.9001, 'exact')).toBe('wrong');
  });

  it('refuses what is not a number', () => {
    expect(() => verdictOn('[1.0, 0.0]', 1, 'exact')).toThrow(RangeError);
  });
});

it.each([['0.07', 0.07], ['-0.0004', -0.0004], ['1·0.1 + 0·0.8 + 2·3', 6.1]])('%s is worth %d', (text, value) => {
  expect(printedValue(text)).toBeCloseTo(value, 15);
});
