// Margins and turning: known values, invariants, refusals.
import { describe, expect, it } from 'vitest';
import { accuracy, createRandom, margins, norm, normal, pairPlane, turn } from '../../src/engine/index.ts';
import { matrixOf } from './support.ts';

describe('margins', () => {
  const logits = matrixOf([[5, 1, 2], [7, 4, 4], [0, 3, 9]]);
  it('are own logit minus the best rival, along rows for images and down columns for texts', () => {
    expect(Array.from(margins(logits).images)).toEqual([3, -3, 6]);
    expect(Array.from(margins(logits).texts)).toEqual([-2, 1, 5]);
  });
  it('count strict wins only', () => {
    expect(accuracy(logits)).toEqual({ images: 2, texts: 2 });
    expect(accuracy(matrixOf([[1, 1], [0, 1]]))).toEqual({ images: 1, texts: 1 });
  });
  it('are infinite for a pair alone, which wins', () => {
    expect(Array.from(margins(matrixOf([[-3]])).images)).toEqual([Infinity]);
    expect(accuracy(matrixOf([[-3]]))).toEqual({ images: 1, texts: 1 });
  });
  it('need a square', () => {
    expect(() => margins(matrixOf([[1, 2]]))).toThrow(new RangeError('margins need a square matrix of logits: got 1×2'));
  });
});

describe('pairPlane', () => {
  it('keeps lengths and the angle', () => {
    const { angle, x, y } = pairPlane([0, 2, 0], [3, 3, 0]);
    expect(angle).toBeCloseTo(Math.PI / 4, 15);
    expect(y[0]).toBeCloseTo(3 * Math.SQRT2, 14);
    expect(y[1]).toBe(0);
    expect(x[0]).toBeCloseTo(Math.SQRT2, 15);
    expect(x[1]).toBeCloseTo(Math.SQRT2, 15);
  });
  it('sees angles that arccos cannot, at any length', () => {
    for (const s of [1e-300, 1, 1e300]) {
      expect(pairPlane([s, s * 1e-10], [s, 0]).angle).toBeCloseTo(1e-10, 22);
      expect(pairPlane([-s, 0], [s, 0]).angle).toBe(Math.PI);
    }
  });
  it('has no angle for a zero vector', () => {
    expect(pairPlane([0, 0], [3, 4])).toEqual({ angle: null, x: [0, 0], y: [5, 0] });
    expect(pairPlane([3, 4], [0, 0])).toEqual({ angle: null, x: [5, 0], y: [0, 0] });
  });
});

describe('turn', () => {
  it('turns away from y when positive and towards it when negative', () => {
    const away = turn([2, 0, 0], [1, 1, 0], Math.PI / 2);
    expect(away[0]).toBeCloseTo(0, 15);
    expect(away[1]).toBe(-2);
    expect(away[2]).toBeCloseTo(0, 15);
    expect(turn([2, 0, 0], [1, 1, 0], -Math.PI / 2)[1]).toBe(2);
  });
  it('keeps the length, adds to the angle, stays in the plane, undoes itself', () => {
    const random = createRandom(11);
    for (let trial = 0; trial < 300; trial++) {
      const d = 2 + Math.floor(6 * random());
      const scale = 10 ** (400 * random() - 200);
      const x = Array.from({ length: d }, () => scale * normal(random));
      const y = Array.from({ length: d }, () => normal(random));
      const angle = pairPlane(x, y).angle ?? NaN;
      const by = (Math.PI - angle) * random();
      const turned = turn(x, y, by);
      expect(norm(turned) / norm(x)).toBeCloseTo(1, 14);
      expect(pairPlane(turned, y).angle).toBeCloseTo(angle + by, 12);
      expect(pairPlane(turned, x).angle).toBeCloseTo(by, 12);
      if (angle + by < 3.1) turn(turned, y, -by).forEach((c, k) => expect(c / norm(x)).toBeCloseTo((x[k] ?? 0) / norm(x), 11));
    }
  });
  it('by 0 changes nothing but rounding', () => {
    turn([0.3, -0.4, 5], [1, 2, 3], 0).forEach((c, k) => expect(c).toBeCloseTo([0.3, -0.4, 5][k] ?? NaN, 14));
  });
  it('chooses the same perpendicular axis every time when x and y are parallel or opposite', () => {
    for (const y of [[2, 4, 0], [-1, -2, 0], [1, 2, 0]]) {
      const turned = turn([1, 2, 0], y, Math.PI / 2);
      expect(turned[2]).toBeCloseTo(Math.sqrt(5), 14);
    }
    expect(pairPlane(turn([0.1, 0.3, 0.7], [0.2, 0.6, 1.4], 0.5), [0.1, 0.3, 0.7]).angle).toBeCloseTo(0.5, 14);
  });
  it('leaves x alone where there is no plane', () => {
    expect(turn([7], [1], 1)).toEqual([7]);
    expect(turn([0, 0], [1, 2], 1)).toEqual([0, 0]);
    expect(turn([1, 2], [0, 0], 1)).toEqual([1, 2]);
  });
  it('refuses what it cannot turn, in words', () => {
    expect(() => turn([1, 2], [1], 1)).toThrow(/got 2 and 1 components/);
    expect(() => turn([], [], 1)).toThrow(RangeError);
    expect(() => turn([1, NaN], [1, 1], 1)).toThrow(new RangeError('a component is NaN: every component must be a finite number'));
    expect(() => turn([1, 2], [1, 1], Infinity)).toThrow(/the angle is Infinity/);
    expect(() => pairPlane([1, 2], [1])).toThrow(RangeError);
  });
});
