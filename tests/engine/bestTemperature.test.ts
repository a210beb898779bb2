// The best temperature: golden values, each way of having none, and agreement with the slope and with a plain search.
import { describe, expect, it } from 'vitest';
import { bestTemperature, createMatrix, createSweepWorkspace, evaluate, gradients, temperatureSweep, type Inputs, type Matrix } from '../../src/engine/index.ts';
import { inputsOf, matrixOf, randomInputs, readGolden } from './support.ts';

const scoresOf = (inputs: Inputs): Matrix =>
  temperatureSweep(inputs, { axis: 'rows', line: 0, entry: 0 }, new Float64Array([1]), createSweepWorkspace(inputs.images.rows, inputs.images.cols, 1)).scores;
const best = (inputs: Inputs) => bestTemperature(scoresOf(inputs));

describe('known values', () => {
  interface SweepCase {
    readonly id: string;
    readonly image: readonly (readonly number[])[];
    readonly text: readonly (readonly number[])[];
    readonly optimalTau: { readonly tau: number; readonly loss: number } | null;
  }
  for (const { id, image, text, optimalTau } of readGolden<{ cases: SweepCase[] }>('tausweep_00').cases) {
    it(id, () => {
      const found = best(inputsOf(image, text, 1, true));
      if (optimalTau === null) expect(found.kind).toBe(id.includes('random') ? 'hot' : 'cold');
      else {
        if (found.kind !== 'at') return expect.fail(`none: ${found.kind}`);
        expect(found.temperature / optimalTau.tau).toBeCloseTo(1, 9);
        expect(found.loss / optimalTau.loss).toBeCloseTo(1, 13);
      }
      return undefined;
    });
  }
  it('one caption nearer to another image: 0.1456, loss 0.2540', () => {
    const found = best(inputsOf([[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[0.9, 0.1, 0.1], [0.6, 0.5, 0], [0, 0.2, 0.9]], 1, true));
    expect(found).toEqual({ kind: 'at', temperature: expect.closeTo(0.145608804934, 11), loss: expect.closeTo(0.253980085988, 12) });
  });
});

describe('where there is none', () => {
  it('all in order: down to 0 as τ → 0', () => {
    expect(bestTemperature(matrixOf([[0.9, 0.1], [0.2, 0.8]]))).toEqual({ kind: 'cold', loss: 0 });
  });
  it('two of three pairs the same: down to (2/3) ln 2, also where rounding makes the equal ones differ', () => {
    const found = bestTemperature(matrixOf([[1, 1 + 2 ** -52, 0], [1, 1, 0], [0, 0, 1]]));
    expect(found).toEqual({ kind: 'cold', loss: expect.closeTo((2 / 3) * Math.log(2), 14) });
  });
  it('partners no nearer than the average: down to ln N as τ → ∞', () => {
    expect(bestTemperature(matrixOf([[0, 1], [1, 0]]))).toEqual({ kind: 'hot', loss: Math.log(2) });
    expect(bestTemperature(matrixOf([[0, 1, -1], [-1, 0, 1], [1, -1, 0]]))).toEqual({ kind: 'hot', loss: Math.log(3) });
  });
  it('all alike, or a pair alone: the same at every τ', () => {
    expect(bestTemperature(createMatrix(4, 4, new Float64Array(16).fill(0.3)))).toEqual({ kind: 'constant', loss: Math.log(4) });
    expect(bestTemperature(createMatrix(2, 2))).toEqual({ kind: 'constant', loss: Math.log(2) });
    expect(bestTemperature(matrixOf([[0.4]]))).toEqual({ kind: 'constant', loss: 0 });
  });
  it('needs a square', () => {
    expect(() => bestTemperature(matrixOf([[1, 2]]))).toThrow(new RangeError('a best temperature needs a square matrix of scores: got 1×2'));
  });
});

describe('invariants', () => {
  const scores = matrixOf([[0.9, 0.5, 0.1], [0.95, 0.6, 0], [0.2, 0.1, 0.7]]);
  const found = bestTemperature(scores);
  const temperature = found.kind === 'at' ? found.temperature : NaN;

  it('grows with the scores, and only with their differences', () => {
    for (const factor of [1e-90, 0.5, 7, 1e120]) {
      const scaled = bestTemperature(createMatrix(3, 3, scores.data.map((x) => x * factor)));
      expect(scaled.kind === 'at' && scaled.temperature / factor / temperature).toBeCloseTo(1, 10);
      expect(scaled.loss / found.loss).toBeCloseTo(1, 12);
    }
    const shifted = bestTemperature(createMatrix(3, 3, scores.data.map((x) => x - 5)));
    expect(shifted.kind === 'at' && shifted.temperature / temperature).toBeCloseTo(1, 10);
  });
  it('follows a rival that wins by very little down to a very small τ', () => {
    const hair = bestTemperature(matrixOf([[0.5, 0.5 + 1e-9], [0, 0.9]]));
    expect(hair.kind === 'at' && hair.temperature).toBeGreaterThan(1e-11);
    expect(hair.kind === 'at' && hair.temperature).toBeLessThan(0.1);
  });
});

describe('second formulation', () => {
  it('the gradient with respect to the temperature is 0 there, and the loss no less anywhere else', () => {
    let found = 0;
    for (let seed = 0; seed < 60; seed++) {
      const inputs = randomInputs(seed, 2 + (seed % 7), 3, 1, seed % 2 === 0);
      const result = best(inputs);
      const lossAt = (temperature: number) => evaluate({ ...inputs, temperature }).loss;
      if (result.kind === 'at') {
        found++;
        const trace = evaluate({ ...inputs, temperature: result.temperature });
        expect(trace.loss).toBeCloseTo(result.loss, 12);
        expect(gradients(trace).logitScale).toBeCloseTo(0, 11);
      }
      for (let t = -8; t <= 12; t++) expect(lossAt(10 ** (t / 4))).toBeGreaterThanOrEqual(result.loss * (1 - 1e-12));
      if (result.kind === 'hot') expect(lossAt(1e7)).toBeCloseTo(result.loss, 5);
      if (result.kind === 'cold') expect(lossAt(1e-4)).toBeCloseTo(result.loss, 5);
    }
    expect(found).toBeGreaterThan(10);
  });
});
