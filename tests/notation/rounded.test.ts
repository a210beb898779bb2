// What rounding takes away is never more than is told, and nearly 1 is written as nearly 2 is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUnbounded, roundedAway } from '../../src/notation/rounded.ts';

describe('formatUnbounded', () => {
  it.each([[0.99999, '1.0000'], [1.00001, '1.0000'], [-0.99999, '−1.0000'], [1, '1'], [0.9999, '0.9999'], [0.00078983, '0.000790']])('%d is %s', (value, text) => {
    expect(formatUnbounded(value)).toBe(text);
  });
});

describe('what is rounded away of a number', () => {
  it('is at most half of the last place of its text', () => {
    expect([0, 0.5, -0.30004, 123.4].map(roundedAway)).toEqual([0, 0.5e-4, 0.5e-4, 0.5e-4]);
    expect([3e-6, 0.00079].map(roundedAway)).toEqual([expect.closeTo(5e-9, 20), expect.closeTo(5e-7, 18)]);
    fc.assert(fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
      const text = formatUnbounded(value);
      expect(Math.abs(Number(text.replaceAll('−', '-')) - value)).toBeLessThanOrEqual(roundedAway(value) * (1 + 1e-9) + 1e-16);
    }));
  });
});
