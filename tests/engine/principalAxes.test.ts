// Principal axes and the eigenvectors behind them: known values, invariants, a second formulation, and steady signs.
import { describe, expect, it } from 'vitest';
import { createMatrix, createRandom, normal, type Matrix } from '../../src/engine/index.ts';
import { keptShare, principalAxes } from '../../src/engine/training/index.ts';
import { symmetricEigen } from '../../src/engine/symmetricEigen.ts';
import { at, matrixOf, randomInputs } from './support.ts';

const dot = (m: Matrix, i: number, other: Matrix, j: number): number => Array.from({ length: m.cols }, (_, k) => at(m, i, k) * at(other, j, k)).reduce((s, x) => s + x, 0);

function randomSymmetric(seed: number, d: number): Matrix {
  const random = createRandom(seed);
  const m = createMatrix(d, d);
  for (let i = 0; i < d; i++) for (let j = i; j < d; j++) m.data[i * d + j] = m.data[j * d + i] = normal(random);
  return m;
}

describe('eigenvectors of a symmetric matrix', () => {
  it('known values', () => {
    const { values, vectors } = symmetricEigen(matrixOf([[2, 1], [1, 2]]));
    expect(Array.from(values)).toEqual([expect.closeTo(3, 14), expect.closeTo(1, 14)]);
    [Math.SQRT1_2, Math.SQRT1_2, Math.SQRT1_2, -Math.SQRT1_2].forEach((wanted, k) => expect(at(vectors.data, k)).toBeCloseTo(wanted, 14));
    expect(Array.from(symmetricEigen(matrixOf([[1, 0, 0], [0, 5, 0], [0, 0, -2]])).values)).toEqual([5, 1, -2]);
    expect(symmetricEigen(createMatrix(3, 3)).vectors).toEqual(matrixOf([[1, 0, 0], [0, 1, 0], [0, 0, 1]]));
  });
  it.each([1, 2, 3, 5, 8, 16])('d = %i: A v = λ v, the vectors are orthonormal, the trace is the sum', (d) => {
    for (let seed = 0; seed < 5; seed++) {
      const a = randomSymmetric(seed, d);
      const { values, vectors } = symmetricEigen(a);
      for (let k = 0; k < d; k++) {
        for (let i = 0; i < d; i++) expect(dot(a, i, vectors, k)).toBeCloseTo(at(values, k) * at(vectors, k, i), 12);
        for (let l = 0; l < d; l++) expect(dot(vectors, k, vectors, l)).toBeCloseTo(k === l ? 1 : 0, 13);
        if (k > 0) expect(at(values, k)).toBeLessThanOrEqual(at(values, k - 1));
      }
      expect(values.reduce((s, x) => s + x, 0)).toBeCloseTo(Array.from({ length: d }, (_, k) => at(a, k, k)).reduce((s, x) => s + x, 0), 12);
    }
  });
  it('refuses what is not square or not finite', () => {
    expect(() => symmetricEigen(createMatrix(2, 3))).toThrow(/square matrix: got 2×3/);
    expect(() => symmetricEigen(matrixOf([[1, NaN], [NaN, 1]]))).toThrow(RangeError);
  });
});

describe('principal axes', () => {
  it('of points on a line: that line, and all the variance', () => {
    const points = [matrixOf([[1, 1, 3], [3, 5, 3], [5, 9, 3]])];
    const { axes } = principalAxes(points, 1);
    [1, 2, 0].forEach((x, k) => expect(at(axes, 0, k)).toBeCloseTo(x / Math.sqrt(5), 13));
    expect(keptShare(points, axes)).toBeCloseTo(1, 14);
    expect(keptShare(points, matrixOf([[1, 0, 0]]))).toBeCloseTo(1 / 5, 14);
    expect(keptShare(points, matrixOf([[0, 0, 1]]))).toBe(0);
  });
  it.each([4, 8, 16])('d = %i: no other plane keeps more, and what is kept is the part of the largest eigenvalues of the covariance', (d) => {
    const { images, texts } = randomInputs(d, 6, d, 1, true);
    const points = [images, texts];
    const mean = Array.from({ length: d }, (_, k) => [0, 1, 2, 3, 4, 5].reduce((s, i) => s + at(images, i, k) + at(texts, i, k), 0) / 12);
    const covariance = createMatrix(d, d);
    for (const m of points) for (let i = 0; i < 6; i++) for (let k = 0; k < d * d; k++) {
      covariance.data[k] = at(covariance.data, k) + (at(m, i, Math.floor(k / d)) - at(mean, Math.floor(k / d))) * (at(m, i, k % d) - at(mean, k % d));
    }
    const { values } = symmetricEigen(covariance);
    const kept = keptShare(points, principalAxes(points, 2).axes);
    expect(kept).toBeCloseTo((at(values, 0) + at(values, 1)) / values.reduce((s, x) => s + x, 0), 12);
    expect(keptShare(points, principalAxes(points, d).axes)).toBeCloseTo(1, 12);
    for (let seed = 0; seed < 50; seed++) {
      const plane = principalAxes([randomInputs(seed, 3, d, 1, true).images], 2).axes;
      expect(keptShare(points, plane)).toBeLessThanOrEqual(kept + 1e-12);
    }
  });
  it('keep their signs while the points turn all the way round, when told what they were', () => {
    let before: Matrix | undefined;
    for (let step = 0; step <= 360; step++) {
      const [c, s] = [Math.cos((step * Math.PI) / 180), Math.sin((step * Math.PI) / 180)];
      const { axes }: { axes: Matrix } = principalAxes([matrixOf([[3 * c, 3 * s], [-3 * c, -3 * s], [-s, c], [s, -c]])], 2, before);
      if (before) for (const k of [0, 1]) expect(dot(axes, k, before, k)).toBeGreaterThan(0.99);
      before = axes;
    }
  });
  it('are the same for the same points, and positive where they are largest', () => {
    const { images } = randomInputs(3, 5, 6, 1, true);
    expect(principalAxes([images], 3)).toEqual(principalAxes([images], 3));
    const { axes } = principalAxes([images], 3);
    for (let k = 0; k < 3; k++) expect(Math.max(...axes.data.subarray(6 * k, 6 * k + 6))).toBe(Math.max(...axes.data.subarray(6 * k, 6 * k + 6).map(Math.abs)));
  });
  it('of points that coincide, and of sizes at the ends of the doubles', () => {
    for (const same of [matrixOf([[1, 2, 3], [1, 2, 3]]), matrixOf([[0.1, 0.2, 0.3], [0.1, 0.2, 0.3], [0.1, 0.2, 0.3]])]) {
      const { axes } = principalAxes([same], 2);
      expect(axes).toEqual(matrixOf([[1, 0, 0], [0, 1, 0]]));
      expect(keptShare([same], axes)).toBe(1);
    }
    for (const size of [1e-300, 1e300]) {
      const points = [matrixOf([[size, 0, 0], [-size, 0, 0], [0, size / 2, 0], [0, -size / 2, 0]])];
      const { axes } = principalAxes(points, 1);
      expect(Array.from(axes.data)).toEqual([1, 0, 0]);
      expect(keptShare(points, axes)).toBeCloseTo(0.8, 14);
    }
  });
  it.each([
    ['no points', () => principalAxes([], 2)],
    ['points of two kinds', () => principalAxes([createMatrix(1, 2), createMatrix(1, 3)], 2)],
    ['more axes than components', () => principalAxes([createMatrix(2, 2)], 3)],
    ['no axis', () => principalAxes([createMatrix(2, 2)], 0)],
    ['a component that is not finite', () => principalAxes([matrixOf([[1, NaN], [2, 3]])], 1)],
    ['axes of another size', () => keptShare([createMatrix(2, 2)], createMatrix(1, 3))],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
