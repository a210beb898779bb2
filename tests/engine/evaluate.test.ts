// The loss: known values, invariants, a second formulation, accuracy of tiny losses, refusals.
import { describe, expect, it } from 'vitest';
import { createMatrix, createWorkspace, evaluate, gradients, logSumExp, type Inputs, type Matrix } from '../../src/engine/index.ts';
import { at, chapterImages, chapterTexts, inputsOf, orthonormal, randomInputs } from './support.ts';

const chapter = (normalize: boolean): Inputs => inputsOf(chapterImages, chapterTexts, 0.07, normalize);

function permuted(m: Matrix, order: readonly number[]): Matrix {
  return createMatrix(m.rows, m.cols, order.flatMap((i) => Array.from(m.data.subarray(i * m.cols, (i + 1) * m.cols))));
}

describe('known values', () => {
  it('the chapter as printed and normalised', () => {
    const printed = evaluate(chapter(false));
    expect(Array.from(printed.logits.data, (x) => Number(x.toFixed(4)))).toEqual([12.8571, 1.4286, 0, 1.4286, 11.4286, 4.2857, 0, 1.4286, 10]);
    expect(printed.lossImageToText).toBeCloseTo(0.000361280920439505, 16);
    expect(printed.lossTextToImage).toBeCloseTo(0.001147536829681983, 16);
    expect(printed.loss).toBeCloseTo(0.000754408875060744, 16);
    expect(evaluate(chapter(true)).loss).toBeCloseTo(0.000134004096931793, 16);
  });
  it('true units and cosines even when the logits are dot products', () => {
    const raw = evaluate(chapter(false));
    const unit = evaluate(chapter(true));
    expect(raw.cosine.data).toEqual(unit.cosine.data);
    expect(raw.textUnit.data).toEqual(unit.textUnit.data);
    expect(at(raw.textNorms, 0)).toBeCloseTo(0.905538513813741663, 15);
  });
  it('a pair alone has loss exactly 0 and gradients exactly 0', () => {
    for (const normalize of [true, false]) {
      const trace = evaluate(inputsOf([[1, -2]], [[0.5, 3]], 0.07, normalize));
      const g = gradients(trace);
      expect([trace.loss, at(trace.lossPerImage, 0), at(trace.rowExpSum, 0), at(trace.probsImageToText, 0, 0)]).toEqual([0, 0, 1, 1]);
      expect([...g.images.data, ...g.texts.data, ...g.logits.data, g.temperature, g.logitScale]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    }
  });
});

describe('invariants', () => {
  it('softmaxes sum to 1 along their own axis, and the stored parts make them', () => {
    for (let seed = 0; seed < 20; seed++) {
      const n = 2 + seed;
      const t = evaluate(randomInputs(seed, n, 4, seed % 2 ? 0.01 : 1, seed % 3 > 0));
      for (let i = 0; i < n; i++) {
        let row = 0;
        let column = 0;
        for (let j = 0; j < n; j++) {
          row += at(t.probsImageToText, i, j);
          column += at(t.probsTextToImage, j, i);
          const p = Math.exp(at(t.logits, i, j) - at(t.rowMax, i)) / at(t.rowExpSum, i);
          expect(at(t.probsImageToText, i, j) - p).toBeCloseTo(0, 14);
          expect(at(t.logits, i, j)).toBeLessThanOrEqual(at(t.rowMax, i));
          expect(at(t.logits, j, i)).toBeLessThanOrEqual(at(t.colMax, i));
        }
        expect(row).toBeCloseTo(1, 14);
        expect(column).toBeCloseTo(1, 14);
        for (const sum of [at(t.rowExpSum, i), at(t.colExpSum, i)]) {
          expect(sum).toBeGreaterThanOrEqual(1);
          expect(sum).toBeLessThanOrEqual(n);
        }
      }
    }
  });
  it('lies between its bounds for unit vectors', () => {
    for (let seed = 0; seed < 50; seed++) {
      const n = 2 + (seed % 6);
      const tau = [0.05, 0.5, 2][seed % 3] ?? 1;
      const { loss } = evaluate(randomInputs(seed, n, 1 + (seed % 5), tau, true));
      expect(loss).toBeGreaterThanOrEqual(Math.log1p((n - 1) * Math.exp(-n / ((n - 1) * tau))) * (1 - 1e-12));
      expect(loss).toBeLessThanOrEqual(Math.log1p((n - 1) * Math.exp(2 / tau)) * (1 + 1e-12));
    }
  });
  it('does not see the order of the pairs, and exchanges directions with the roles', () => {
    const inputs = randomInputs(3, 6, 4, 0.2, true);
    const base = evaluate(inputs);
    const order = [3, 1, 5, 0, 4, 2];
    const same = evaluate({ ...inputs, images: permuted(inputs.images, order), texts: permuted(inputs.texts, order) });
    expect(same.loss).toBeCloseTo(base.loss, 13);
    order.forEach((from, to) => expect(at(same.lossPerImage, to)).toBeCloseTo(at(base.lossPerImage, from), 13));
    const swapped = evaluate({ ...inputs, images: inputs.texts, texts: inputs.images });
    expect(swapped.lossImageToText).toBe(base.lossTextToImage);
    expect(swapped.lossTextToImage).toBe(base.lossImageToText);
    const mismatched = evaluate({ ...inputs, texts: permuted(inputs.texts, order) });
    expect(Math.abs(mismatched.loss - base.loss)).toBeGreaterThan(0.1);
  });
  it('does not see the lengths when normalising, from 1e-300 to 1e300', () => {
    const inputs = randomInputs(8, 4, 3, 0.07, true);
    const base = evaluate(inputs);
    for (const power of [-990, -500, 500, 990]) {
      const images = createMatrix(4, 3, inputs.images.data.map((x) => x * 2 ** power));
      const scaled = evaluate({ ...inputs, images });
      expect(scaled.loss).toBe(base.loss);
      expect(gradients(scaled).images.data).toEqual(gradients(base).images.data.map((g) => g / 2 ** power));
    }
  });
});

describe('second formulation', () => {
  it('agrees with −ln softmax written out, over all entries at once', () => {
    for (let seed = 0; seed < 40; seed++) {
      const n = 2 + (seed % 7);
      const d = 1 + (seed % 4);
      const inputs = randomInputs(seed, n, d, 0.3, seed % 2 === 0);
      const t = evaluate(inputs);
      const lines = (m: Matrix): number[][] => Array.from({ length: n }, (_, i) => Array.from({ length: d }, (__, k) => at(m, i, k)));
      const size = (v: number[]): number => (inputs.normalize ? Math.hypot(...v) : 1);
      const z = lines(inputs.images).map((x) => lines(inputs.texts).map((y) => x.reduce((s, c, k) => s + c * (y[k] ?? 0), 0) / size(x) / size(y) / 0.3));
      const own = z.map((row, i) => row[i] ?? NaN);
      const images = z.map((row, i) => logSumExp(row) - (own[i] ?? NaN));
      const texts = own.map((o, j) => logSumExp(z.map((row) => row[j] ?? NaN)) - o);
      images.forEach((l, i) => expect(at(t.lossPerImage, i)).toBeCloseTo(l, 12));
      texts.forEach((l, j) => expect(at(t.lossPerText, j)).toBeCloseTo(l, 12));
      const mean = (v: number[]): number => v.reduce((s, x) => s + x, 0) / n;
      expect(t.lossImageToText).toBeCloseTo(mean(images), 12);
      expect(t.lossTextToImage).toBeCloseTo(mean(texts), 12);
      expect(t.loss).toBeCloseTo((mean(images) + mean(texts)) / 2, 12);
    }
  });
});

describe('tiny losses', () => {
  const bound = (d: number, tau: number): number => (8 * (d + 8) * 2 ** -52) / tau + 64 * 2 ** -52;
  it('orthonormal pairs: ln(1 + (N − 1)e^(−1/τ)), down to 1e-300, and the diagonal of the gradient with it', () => {
    for (const n of [2, 3, 8]) {
      for (const tau of [1, 0.1, 1 / 32, 1 / 64, 1 / 256, 1 / 512, 1 / 690]) {
        const trace = evaluate(orthonormal(n, tau));
        const e = Math.exp(-1 / tau);
        const exact = Math.log1p((n - 1) * e);
        expect(Math.abs(trace.loss / exact - 1), `N ${n}, τ ${tau}`).toBeLessThanOrEqual(bound(n, tau));
        const g = gradients(trace);
        const missed = -((n - 1) * e) / (1 + (n - 1) * e) / n;
        for (let i = 0; i < n; i++) expect(Math.abs(at(g.logits, i, i) / missed - 1)).toBeLessThanOrEqual(bound(n, tau));
      }
    }
    expect(evaluate(orthonormal(2, 1 / 690)).loss).toBeLessThan(1e-299);
  });
  it('logits that are exact in binary: a series in whole numbers of 2^-1200 agrees', () => {
    // Dot products with τ = 1 and small dyadic components are exact, so the true loss is ln(1 + Σ e^(rival − own)).
    const shift = 1200n;
    const one = 1n << shift;
    const exp = (sixteenths: number): bigint => {
      // e^(k/16) for whole k ≤ 0, by e^(−1/16) to a power.
      let term = one;
      let tick = one;
      for (let k = 1n; term !== 0n; k++) {
        term = -term / (16n * k);
        tick += term;
      }
      let result = one;
      for (let k = 0; k < -sixteenths; k++) result = (result * tick) >> shift;
      return result;
    };
    const log1p = (x: bigint): bigint => {
      let sum = 0n;
      let power = x;
      for (let k = 1n; power !== 0n; k++) {
        sum += k % 2n === 1n ? power / k : -power / k;
        power = (power * x) >> shift;
      }
      return sum;
    };
    const toNumber = (x: bigint): number => {
      const drop = BigInt(Math.max(0, x.toString(2).length - 60));
      return Number(x >> drop) * 2 ** (Number(drop) - 1200 + 600) * 2 ** -600;
    };
    for (const own of [4, 16, 64, 256, 512]) {
      const images = [[own, 0.25, 0], [0.5, own, 0.125], [-1, 0.75, own]];
      const trace = evaluate(inputsOf(images, chapterImages, 1, false));
      const z = images;
      z.forEach((row, i) => {
        const rivals = row.flatMap((v, j) => (j === i ? [] : [exp((v - own) * 16)]));
        const truth = toNumber(log1p(rivals.reduce((s, x) => s + x, 0n)));
        const limit = 8 * 11 * 2 ** -52 * own + 64 * 2 ** -52;
        expect(truth).toBeGreaterThan(0);
        expect(Math.abs(at(trace.lossPerImage, i) / truth - 1)).toBeLessThanOrEqual(limit);
      });
    }
  });
});

describe('zero vectors', () => {
  it('are listed, with unit 0, cosine 0, raw gradient 0, and nothing NaN', () => {
    const trace = evaluate(inputsOf([[0, 0], [1, 0]], [[1, 1], [0, 0]], 0.07, true));
    expect(trace.degenerate).toEqual({ images: [0], texts: [1] });
    expect(Array.from(trace.cosine.data)).toEqual([0, 0, Math.SQRT1_2, 0].map((x) => expect.closeTo(x, 15) as number));
    const g = gradients(trace);
    expect(Array.from(g.images.data.subarray(0, 2))).toEqual([0, 0]);
    expect(Array.from(g.texts.data.subarray(2, 4))).toEqual([0, 0]);
    expect([...g.images.data, ...g.texts.data, trace.loss, g.temperature].every(Number.isFinite)).toBe(true);
  });
  it('are listed too when not normalising, where their gradient is an ordinary one', () => {
    const trace = evaluate(inputsOf([[0, 0], [1, 0]], [[1, 1], [0, 1]], 1, false));
    expect(trace.degenerate).toEqual({ images: [0], texts: [] });
    expect(at(gradients(trace).images, 0, 0)).not.toBe(0);
  });
});

describe('refusals', () => {
  const m = (rows: number, cols: number, data: number[]): Matrix => ({ rows, cols, data: Float64Array.from(data) });
  const good = chapter(true);
  const cases: readonly [string, Inputs, RegExp][] = [
    ['no pair', { ...good, images: m(0, 3, []), texts: m(0, 3, []) }, /images are 0×3/],
    ['no component', { ...good, images: m(3, 0, []), texts: m(3, 0, []) }, /images are 3×0/],
    ['unequal pairs', { ...good, texts: m(2, 3, [1, 2, 3, 4, 5, 6]) }, /images are 3×3 and texts 2×3/],
    ['unequal components', { ...good, texts: m(3, 1, [1, 2, 3]) }, /images are 3×3 and texts 3×1/],
    ['missing data', { ...good, texts: m(3, 3, [1, 2]) }, /texts are 3×3 but hold 2 numbers instead of 9/],
    ['NaN', { ...good, images: m(3, 3, [1, 2, 3, 4, 5, NaN, 7, 8, 9]) }, /component 3 of image 2 is NaN/],
    ['Infinity', { ...good, texts: m(3, 3, [1, 2, 3, 4, 5, 6, -Infinity, 8, 9]) }, /component 1 of text 3 is -Infinity/],
    ['τ = 0', { ...good, temperature: 0 }, /the temperature is 0/],
    ['τ < 0', { ...good, temperature: -0.07 }, /the temperature is -0\.07/],
    ['τ = NaN', { ...good, temperature: NaN }, /the temperature is NaN/],
    ['τ = Infinity', { ...good, temperature: Infinity }, /the temperature is Infinity/],
    ['τ too small', { ...good, temperature: 5e-324 }, /the logit of image 1 with text 1 is Infinity.*5e-324/],
    ['dot product too large', inputsOf([[1e200]], [[-1e200]], 1, false), /the logit of image 1 with text 1 is -Infinity/],
  ];
  for (const [name, inputs, words] of cases) {
    it(name, () => {
      expect(() => evaluate(inputs)).toThrow(RangeError);
      expect(() => evaluate(inputs)).toThrow(words);
    });
  }
  it('a workspace of another size', () => {
    expect(() => evaluate(good, createWorkspace(3, 2))).toThrow(new RangeError('the workspace is for 3×2 embeddings: these are 3×3'));
    expect(() => gradients(evaluate(good), createWorkspace(2, 3))).toThrow(RangeError);
    expect(() => createWorkspace(0, 2)).toThrow(RangeError);
  });
});
