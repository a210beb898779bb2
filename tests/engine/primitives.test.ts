// Known values, invariants and refusals of the small operations: matrices, norms, sums of exponentials, random numbers.
import { describe, expect, it } from 'vitest';
import { createMatrix, createRandom, logSumExp, norm, normal, softplus } from '../../src/engine/index.ts';

describe('createMatrix', () => {
  it('copies row-major values, or starts from 0', () => {
    const values = [1, 2, 3, 4, 5, 6];
    const m = createMatrix(2, 3, values);
    values[0] = 9;
    expect([m.rows, m.cols, Array.from(m.data)]).toEqual([2, 3, [1, 2, 3, 4, 5, 6]]);
    expect(Array.from(createMatrix(2, 1).data)).toEqual([0, 0]);
  });
  it('refuses impossible sizes in words', () => {
    expect(() => createMatrix(0, 3)).toThrow(new RangeError('a matrix needs at least one row and one column, in whole numbers: got 0×3'));
    expect(() => createMatrix(2, 1.5)).toThrow(/2×1\.5/);
    expect(() => createMatrix(2, 2, [1, 2, 3])).toThrow(new RangeError('a 2×2 matrix holds 4 values: got 3'));
  });
});

describe('norm', () => {
  it('knows 3-4-5 at every scale of the doubles', () => {
    for (const scale of [1, 1e-300, 1e-160, 1e160, 1e300]) {
      expect(norm([3 * scale, -4 * scale]) / (5 * scale)).toBeCloseTo(1, 15);
    }
    expect(norm([3 * 5e-324, 4 * 5e-324])).toBe(5 * 5e-324);
    expect(norm([5e-324])).toBe(5e-324);
    expect(norm([1e300, 1e-300])).toBe(1e300);
    expect(norm([0, 0])).toBe(0);
    expect(norm([1, NaN])).toBeNaN();
  });
  it('scales exactly with powers of two, across its own changes of scale', () => {
    const random = createRandom(4);
    for (let trial = 0; trial < 200; trial++) {
      const v = Array.from({ length: 7 }, () => normal(random));
      const power = 2 ** Math.floor(1800 * random() - 900);
      expect(norm(v.map((x) => x * power))).toBe(norm(v) * power);
    }
  });
  it('agrees with a sum of squares in whole numbers', () => {
    const random = createRandom(5);
    for (let trial = 0; trial < 100; trial++) {
      const v = Array.from({ length: 5 }, () => Math.floor(2e15 * random()) - 1e15);
      const squares = v.reduce((s, x) => s + BigInt(x) ** 2n, 0n);
      expect(Math.abs(norm(v) / Math.sqrt(Number(squares)) - 1)).toBeLessThan(6 * 2 ** -53);
    }
  });
});

describe('softplus', () => {
  it('knows ln 2, its ends, and softplus(x) − softplus(−x) = x', () => {
    expect(softplus(0)).toBe(Math.LN2);
    expect(softplus(800)).toBe(800);
    expect(softplus(-700)).toBe(Math.exp(-700));
    expect(softplus(-Infinity)).toBe(0);
    for (const x of [0.1, 1, 5, 20]) expect(softplus(x) - softplus(-x)).toBeCloseTo(x, 13);
  });
});

describe('logSumExp', () => {
  it('knows ln N, shifts, and the empty sum', () => {
    expect(logSumExp([0, 0, 0])).toBe(Math.log(3));
    expect(logSumExp([1e5, 1e5])).toBe(1e5 + Math.LN2);
    expect(logSumExp([-1e5, -1e5])).toBe(-1e5 + Math.LN2);
    expect(logSumExp([])).toBe(-Infinity);
    expect(logSumExp([-Infinity, 2])).toBe(2);
    expect(logSumExp([1.5, -0.5])).toBeCloseTo(1.5 + softplus(-2), 15);
  });
});

describe('random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    const take = (seed: number): number[] => Array.from({ length: 5 }, createRandom(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(0)).toEqual(take(-0));
    for (const other of [0, 2, -1, 1.5, 2 ** 40]) expect(take(other)).not.toEqual(take(1));
    expect(() => createRandom(NaN)).toThrow(new RangeError('the seed is NaN: it must be a finite number'));
  });
  it('stay the same from one version to the next', () => {
    const random = createRandom(1);
    expect([random(), random(), normal(random)]).toMatchInlineSnapshot(`
      [
        0.010079589364248243,
        0.7498104972791384,
        -1.3627121763663335,
      ]
    `);
  });
  it('are uniform in [0, 1) and normal', () => {
    const random = createRandom(7);
    const n = 20000;
    const u = Array.from({ length: n }, random);
    const z = Array.from({ length: n }, () => normal(random));
    const moment = (v: number[], k: number): number => v.reduce((s, x) => s + x ** k, 0) / n;
    expect(Math.min(...u)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...u)).toBeLessThan(1);
    expect(Math.abs(moment(u, 1) - 1 / 2)).toBeLessThan(0.01);
    expect(Math.abs(moment(u, 2) - 1 / 3)).toBeLessThan(0.01);
    expect(Math.abs(moment(z, 1))).toBeLessThan(0.03);
    expect(Math.abs(moment(z, 2) - 1)).toBeLessThan(0.05);
    expect(Math.abs(moment(z, 4) - 3)).toBeLessThan(0.3);
    expect(Math.abs(z.slice(1).reduce((s, x, k) => s + x * (z[k] ?? 0), 0) / n)).toBeLessThan(0.03);
  });
});
