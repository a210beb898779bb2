// Logits on their own: known values, invariants, a slope, second formulations and refusals.
import { describe, expect, it } from 'vitest';
import { createMatrix, evaluate, evaluateLogits, gradients, logSumExp, orthonormalLoss, softmax } from '../../src/engine/index.ts';
import { at, matrixOf, orthonormal, randomInputs } from './support.ts';

describe('softmax', () => {
  it('knows equal shares, a ratio of e, and the largest doubles', () => {
    expect(Array.from(softmax([7, 7, 7, 7]))).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(at(softmax([1, 0]), 0) / at(softmax([1, 0]), 1)).toBeCloseTo(Math.E, 14);
    expect(Array.from(softmax([1e308, -1e308]))).toEqual([1, 0]);
    expect(softmax([])).toHaveLength(0);
  });
  it('sums to 1 and does not see a constant added to all', () => {
    const z = [0.3, -2, 5, 4.5];
    const p = softmax(z);
    expect(p.reduce((s, x) => s + x, 0)).toBeCloseTo(1, 15);
    softmax(z.map((x) => x + 100)).forEach((x, k) => expect(x).toBeCloseTo(at(p, k), 13));
  });
  it('is the slope of ln Σ exp, and exp(z − ln Σ exp)', () => {
    const z = [0.3, -2, 1.5];
    const p = softmax(z);
    z.forEach((x, k) => {
      const moved = (by: number): number => logSumExp(z.map((each, j) => (j === k ? each + by : each)));
      expect((moved(1e-5) - moved(-1e-5)) / 2e-5).toBeCloseTo(at(p, k), 9);
      expect(Math.exp(x - logSumExp(z))).toBeCloseTo(at(p, k), 14);
    });
  });
});

describe('evaluateLogits', () => {
  it('gives the loss of the embeddings that the logits came from, and does not see a constant added to all', () => {
    for (const seed of [1, 2, 3]) {
      const { logits, loss } = evaluate(randomInputs(seed, 4, 3, 0.2, true));
      expect(evaluateLogits(logits).loss).toBeCloseTo(loss, 13);
      expect(evaluateLogits(createMatrix(4, 4, logits.data.map((z) => z + 5))).loss).toBeCloseTo(loss, 13);
      // So its slope along the constant is 0.
      expect(gradients(evaluateLogits(logits)).logits.data.reduce((s, g) => s + g, 0)).toBeCloseTo(0, 14);
    }
  });
  it('needs a square', () => {
    expect(() => evaluateLogits(matrixOf([[1, 2]]))).toThrow(new RangeError('a batch needs a square matrix of logits: got 1×2'));
  });
});

describe('orthonormalLoss', () => {
  it('is the loss of orthonormal pairs', () => {
    for (const n of [1, 2, 3, 8, 64]) {
      for (const temperature of [0.07, 0.1, 1]) expect(orthonormalLoss(n, temperature) / (evaluate(orthonormal(n, temperature)).loss || 1)).toBeCloseTo(n === 1 ? 0 : 1, 12);
    }
  });
  it('knows a batch that no machine holds, grows with N, stays below ln N', () => {
    expect(orthonormalLoss(32768, 0.1)).toBeCloseTo(0.911326228506, 12);
    const sizes = [2, 3, 10, 1000, 1e6, 1e15];
    sizes.forEach((n, k) => {
      expect(orthonormalLoss(n, 0.1)).toBeLessThan(Math.log(n));
      if (k > 0) expect(orthonormalLoss(n, 0.1)).toBeGreaterThan(orthonormalLoss(sizes[k - 1] ?? 1, 0.1));
    });
    // Where the pairs are told apart the loss grows in proportion to the number of rivals.
    expect(orthonormalLoss(11, 0.05) / orthonormalLoss(2, 0.05)).toBeCloseTo(10, 6);
  });
  it('refuses what is no batch', () => {
    expect(() => orthonormalLoss(0, 1)).toThrow(/a batch of 0 pairs/);
    expect(() => orthonormalLoss(2.5, 1)).toThrow(RangeError);
    expect(() => orthonormalLoss(2, 0)).toThrow(new RangeError('the temperature is 0: it must be above 0'));
  });
});
