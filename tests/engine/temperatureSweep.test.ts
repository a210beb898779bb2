// Many temperatures at once: golden values, limits and order, slopes against the gradient, one evaluation each, no memory.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createSweepWorkspace, evaluate, gradients, temperatureSweep, type Inputs, type PickedLine, type TemperatureSweep } from '../../src/engine/index.ts';
import { at, chapterImages, chapterTexts, inputsOf, orthonormal, randomInputs, readGolden } from './support.ts';

interface SweepCase {
  readonly id: string;
  readonly image: readonly (readonly number[])[];
  readonly text: readonly (readonly number[])[];
  readonly sweep: readonly { readonly tau: number; readonly loss: number; readonly lossI2T: number; readonly lossT2I: number; readonly dLoss_dTau: number }[];
}
interface MetricsCase {
  readonly id: string;
  readonly N: number;
  readonly tau: number;
  readonly image: readonly (readonly number[])[];
  readonly text: readonly (readonly number[])[];
  readonly expected: {
    readonly rowEntropyNats: readonly number[];
    readonly hardestNegativeTextForImage: readonly number[];
    readonly negativeWeightsI2T: readonly (readonly number[])[];
  };
}

const rows = (line: number, entry = line): PickedLine => ({ axis: 'rows', line, entry });
const columns = (line: number, entry = line): PickedLine => ({ axis: 'columns', line, entry });

function sweep(inputs: Inputs, picked: PickedLine, temperatures: readonly number[]): TemperatureSweep {
  return temperatureSweep(inputs, picked, Float64Array.from(temperatures), createSweepWorkspace(inputs.images.rows, inputs.images.cols, temperatures.length));
}

const lists = ['lossImageToText', 'lossTextToImage', 'loss', 'ownProbability', 'pickedProbability', 'entropy', 'hardestShare'] as const;
const close = (found: number, wanted: number, relative: number, where: string): void => {
  if (!(Math.abs(found - wanted) <= relative * Math.abs(wanted))) expect.fail(`${where}: ${found}, wanted ${wanted}`);
};

describe('known values', () => {
  for (const c of readGolden<{ cases: SweepCase[] }>('tausweep_00').cases) {
    it(`losses of ${c.id}`, () => {
      const found = sweep(inputsOf(c.image, c.text, 1, true), rows(0), c.sweep.map(({ tau }) => tau));
      c.sweep.forEach((wanted, t) => {
        // A logit's rounding, which the temperature enlarges, is the relative error of a small loss.
        const relative = (8 * 2 ** -52) / wanted.tau + 1e-14;
        close(at(found.loss, t), wanted.loss, relative, `loss at ${wanted.tau}`);
        close(at(found.lossImageToText, t), wanted.lossI2T, relative, `image → text at ${wanted.tau}`);
        close(at(found.lossTextToImage, t), wanted.lossT2I, relative, `text → image at ${wanted.tau}`);
      });
    });
  }
  for (const c of readGolden<{ cases: MetricsCase[] }>('metrics_00').cases) {
    it(`entropies and negatives of ${c.id}`, () => {
      for (let i = 0; i < c.N; i++) {
        const found = sweep(inputsOf(c.image, c.text, c.tau, true), rows(i), [c.tau]);
        // The reference loses, in 80 bits, what a probability next to 1 is short of it: see the next test.
        const entropy = c.expected.rowEntropyNats[i] ?? NaN;
        expect(Math.abs(at(found.entropy, 0) - entropy), `entropy of row ${i}`).toBeLessThanOrEqual(1e-11 * entropy + 1e-17);
        close(at(found.hardestShare, 0), Math.max(...(c.expected.negativeWeightsI2T[i] ?? [])), 1e-11, `share in row ${i}`);
        expect(found.hardest).toBe(c.expected.hardestNegativeTextForImage[i]);
      }
    });
  }
  it('entropies far below 1, as 60-digit arithmetic gives them', () => {
    const c = readGolden<{ cases: MetricsCase[] }>('metrics_00').cases.find(({ id }) => id === 'g-metrics-8-opposite-N20-d5')!;
    for (const [row, entropy] of [[3, 6.388178796372066e-20], [5, 4.880960748162208e-10]] as const) {
      close(at(sweep(inputsOf(c.image, c.text, c.tau, true), rows(row), [c.tau]).entropy, 0), entropy, 1e-13, `row ${row}`);
    }
  });
  it('the negative that is 0.05 behind its positive gets nearly all of the push at 0.07', () => {
    const cosines = [0.8, 0.75, 0.3, -0.2];
    const inputs = inputsOf([[1], [0], [0], [0]], cosines.map((x) => [x]), 1, false);
    const found = sweep(inputs, rows(0), [0.07, 0.5, 10]);
    expect(Array.from(found.hardestShare, (x) => Number(x.toFixed(6)))).toEqual([0.998387, 0.642616, 0.348995]);
  });
});

describe('invariants', () => {
  it('tends to 1/N, to ln N and to equal shares as τ grows', () => {
    for (const n of [2, 3, 9]) {
      const found = sweep(randomInputs(n, n, 4, 1, true), columns(1, 0), [1e9]);
      expect(at(found.ownProbability, 0)).toBeCloseTo(1 / n, 7);
      expect(at(found.pickedProbability, 0)).toBeCloseTo(1 / n, 7);
      expect(at(found.entropy, 0)).toBeCloseTo(Math.log(n), 12);
      expect(at(found.loss, 0)).toBeCloseTo(Math.log(n), 7);
      expect(at(found.hardestShare, 0)).toBeCloseTo(1 / (n - 1), 7);
    }
  });
  it('the entropy and the loss of a batch in order rise with τ, the hardest negative’s share falls; nothing is NaN', () => {
    const temperatures = Array.from({ length: 200 }, (_, t) => 10 ** (-4 + t / 25));
    const found = sweep(inputsOf(chapterImages, chapterTexts, 1, false), rows(1, 2), temperatures);
    for (const name of lists) expect(found[name].some(Number.isNaN), name).toBe(false);
    for (let t = 1; t < temperatures.length; t++) {
      expect(at(found.loss, t)).toBeGreaterThanOrEqual(at(found.loss, t - 1));
      expect(at(found.entropy, t)).toBeGreaterThanOrEqual(at(found.entropy, t - 1));
      expect(at(found.hardestShare, t)).toBeLessThanOrEqual(at(found.hardestShare, t - 1));
    }
  });
  it('does not depend on the order of the other pairs, and columns are the rows of the exchanged batch', () => {
    const inputs = randomInputs(5, 6, 3, 1, true);
    const exchanged = { ...inputs, images: inputs.texts, texts: inputs.images };
    const byColumn = sweep(inputs, columns(2, 4), [0.01, 0.3, 5]);
    const byRow = sweep(exchanged, rows(2, 4), [0.01, 0.3, 5]);
    for (const name of ['ownProbability', 'pickedProbability', 'entropy', 'hardestShare', 'loss'] as const) {
      byColumn[name].forEach((value, t) => close(value, at(byRow[name], t), 1e-13, name));
    }
    expect(byColumn.hardest).toBe(byRow.hardest);
  });
  it('a pair alone has nothing to contrast: p = 1, and all else 0', () => {
    const found = sweep(inputsOf([[1, 2]], [[3, -1]], 1, true), rows(0), [0.001, 1]);
    expect(lists.map((name) => Array.from(found[name]))).toEqual([[0, 0], [0, 0], [0, 0], [1, 1], [1, 1], [0, 0], [0, 0]]);
    expect(found.hardest).toBeNull();
  });
  it('goes on with 0 for the cosines of a zero vector', () => {
    const found = sweep(inputsOf([[0, 0], [0, 1]], [[1, 0], [0, 1]], 1, true), rows(0), [0.003, 100]);
    expect(Array.from(found.ownProbability)).toEqual([0.5, 0.5]);
    for (const name of lists) expect(found[name].some(Number.isNaN), name).toBe(false);
  });
});

describe('slope', () => {
  it('of the loss over τ is the gradient with respect to the temperature', () => {
    for (const normalize of [true, false]) {
      const inputs = randomInputs(8, 5, 4, 0.6, normalize);
      const h = 1e-5;
      const { loss } = sweep(inputs, rows(0), [0.6 - h, 0.6 + h]);
      expect((at(loss, 1) - at(loss, 0)) / (2 * h)).toBeCloseTo(gradients(evaluate(inputs)).temperature, 8);
    }
  });
});

describe('second formulation', () => {
  it('is one evaluation a temperature, to the last digit', () => {
    const temperatures = [0.003, 0.01, 0.07, 1, 42];
    for (let seed = 0; seed < 8; seed++) {
      const inputs = randomInputs(seed, 2 + seed, 3, 0.5, seed % 2 === 0);
      const found = sweep(inputs, rows(1, 0), temperatures);
      temperatures.forEach((temperature, t) => {
        const trace = evaluate({ ...inputs, temperature });
        expect([at(found.loss, t), at(found.lossImageToText, t), at(found.lossTextToImage, t)]).toEqual([trace.loss, trace.lossImageToText, trace.lossTextToImage]);
        expect(at(found.ownProbability, t)).toBe(at(trace.probsImageToText, 1, 1));
        expect(at(found.pickedProbability, t)).toBe(at(trace.probsImageToText, 1, 0));
      });
    }
  });
  it('is −Σ p ln p, and the likeliest negative’s part of all negatives', () => {
    const inputs = randomInputs(3, 7, 4, 1, true);
    const found = sweep(inputs, rows(2), [0.2, 1, 7]);
    Array.from(found.temperatures).forEach((temperature, t) => {
      const p = Array.from(evaluate({ ...inputs, temperature }).probsImageToText.data.subarray(14, 21));
      expect(at(found.entropy, t)).toBeCloseTo(-p.reduce((sum, x) => sum + x * Math.log(x), 0), 13);
      const negatives = p.filter((_, j) => j !== 2);
      expect(at(found.hardestShare, t)).toBeCloseTo(Math.max(...negatives) / negatives.reduce((sum, x) => sum + x, 0), 13);
    });
  });
  it('keeps an entropy far below the last digit of 1', () => {
    const found = sweep(orthonormal(3, 1), rows(0), [0.02]);
    // Two negatives at e^−50 each, where −p ln p is 50 p, and −ln of the rest is 2 p.
    close(at(found.entropy, 0), 2 * Math.exp(-50) * 51, 1e-13, 'entropy');
  });
});

describe('refusals', () => {
  const inputs = randomInputs(1, 3, 2, 1, true);
  it('say what does not fit', () => {
    expect(() => sweep(inputs, rows(3), [1])).toThrow(new RangeError('candidate 3 of line 3 is not among 3 pairs, counted from 0'));
    expect(() => sweep(inputs, rows(0, -1), [1])).toThrow(/candidate -1 of line 0/);
    expect(() => sweep(inputs, rows(0), [1, 0])).toThrow(new RangeError('the temperature is 0: it must be a finite number above 0'));
    expect(() => temperatureSweep(inputs, rows(0), new Float64Array([1]), createSweepWorkspace(3, 2, 2))).toThrow(new RangeError('the workspace is for 2 temperatures: these are 1'));
    expect(() => temperatureSweep(inputs, rows(0), new Float64Array([1]), createSweepWorkspace(2, 2, 1))).toThrow(/for 2×2 embeddings: these are 3×2/);
    expect(() => createSweepWorkspace(2, 2, 0)).toThrow(RangeError);
    expect(() => sweep(inputsOf([[1e200], [1]], [[1e100], [1]], 1, false), rows(0), [1e-10])).toThrow(/logit of image 1 with text 1 is Infinity: the embeddings are too large for the temperature 1e-10/);
  });
});

it('allocates nothing for a temperature', () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('this Node cannot collect on demand');
  const temperatures = Float64Array.from({ length: 100 }, (_, t) => 10 ** (-2.5 + t / 22));
  const inputs = randomInputs(1, 3, 3, 0.07, true);
  const workspace = createSweepWorkspace(3, 3, temperatures.length);
  const picked = rows(0, 1);
  const run = (calls: number): void => {
    for (let k = 0; k < calls; k++) temperatureSweep(inputs, picked, temperatures, workspace);
  };
  run(500);
  const parts = Array.from({ length: 20 }, () => {
    collect();
    const before = process.memoryUsage().heapUsed;
    run(50);
    return process.memoryUsage().heapUsed - before;
  }).sort((a, b) => a - b);
  expect(20 * (parts[10] ?? NaN) / (1000 * temperatures.length), 'bytes a temperature, where one number on the heap takes 12 or more').toBeLessThan(4);
}, 60000);
