// The ends of the axes: round, wide enough, and rarely another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtent, endsOf, roundUp, type Range } from '../../../src/views/training/curveRange.ts';
import { axisEnd } from '../../../src/views/training/stepAxis.ts';

describe('round ends', () => {
  it('are the next 1, 2 or 5 of a decade', () => {
    expect([1, 1.1, 2, 3, 5.5, 0.011, 0.2, 1e-7, 7e8].map(roundUp)).toEqual([1, 2, 2, 5, 10, 0.02, 0.2, 1e-7, 1e9]);
    fc.assert(fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (size) => roundUp(size) >= size * (1 - 1e-11) && roundUp(size) <= 2.5 * size * (1 + 1e-11)));
  });
  it('stand where a scene is planned to end, until it is past', () => {
    expect([0, 20, 200, 201].map((length) => axisEnd(length, 200))).toEqual([200, 200, 200, 1000]);
  });
  it('change seldom in ten thousand steps', () => {
    const ends = new Set(Array.from({ length: 10_001 }, (_, step) => axisEnd(step)));
    expect([...ends]).toEqual([50, 200, 1000, 5000, 10_000]);
  });
});

describe('the ends of an axis', () => {
  const range = (change: Partial<Range> = {}): Range => ({ kind: 'linear', from: 0, to: 1, mayGrow: true, ...change });
  it('hold what was seen, in steps', () => {
    expect(endsOf(range(), 0.1, 0.9)).toEqual({ from: 0, to: 1 });
    expect(endsOf(range(), -0.3, 2.3)).toEqual({ from: -0.5, to: 5 });
    expect(endsOf(range({ kind: 'log', from: 0.01 }), 0.003, 40)).toEqual({ from: 0.001, to: 100 });
  });
  it('stay where they are locked, and where nothing was seen', () => {
    expect(endsOf(range({ mayGrow: false }), -9, 9)).toEqual({ from: 0, to: 1 });
    expect(endsOf(range(), Infinity, -Infinity)).toEqual({ from: 0, to: 1 });
  });
});

describe('an extent', () => {
  it('follows a list that grows, and leaves out what has no place', () => {
    const [linear, log] = [createExtent('linear'), createExtent('log')];
    const values = [NaN, 0, 3, -2, Infinity];
    for (const extent of [linear, log]) {
      extent.take(values.slice(0, 3));
      extent.take(values);
    }
    expect([linear.least(), linear.most(), log.least(), log.most()]).toEqual([-2, 3, 3, 3]);
  });
});
