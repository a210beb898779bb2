// The gradients: finite differences, invariants, a second formulation, and reference slopes over temperatures.
import { describe, expect, it } from 'vitest';
import { createMatrix, evaluate, gradients, type Inputs, type Matrix } from '../../src/engine/index.ts';
import { at, inputsOf, randomInputs, readGolden } from './support.ts';

function nudged(m: Matrix, index: number, by: number): Matrix {
  const copy = createMatrix(m.rows, m.cols, m.data);
  copy.data[index] = (copy.data[index] ?? 0) + by;
  return copy;
}

/** Central differences of fourth order. */
function slope(f: (h: number) => number, h = 1e-3): number {
  return (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h);
}

const samples = Array.from({ length: 16 }, (_, seed) => randomInputs(seed, 1 + (seed % 5), 1 + ((seed * 3) % 4), 0.6, seed % 2 === 0));

describe('finite differences', () => {
  it.each(samples.map((inputs, k) => [k, inputs] as const))('sample %i', (_, inputs) => {
    const g = gradients(evaluate(inputs));
    const loss = (change: Partial<Inputs>): number => evaluate({ ...inputs, ...change }).loss;
    for (let k = 0; k < inputs.images.data.length; k++) {
      expect(at(g.images.data, k)).toBeCloseTo(slope((h) => loss({ images: nudged(inputs.images, k, h) }), 1e-4), 8);
      expect(at(g.texts.data, k)).toBeCloseTo(slope((h) => loss({ texts: nudged(inputs.texts, k, h) }), 1e-4), 8);
    }
    expect(g.temperature).toBeCloseTo(slope((h) => loss({ temperature: 0.6 + h })), 8);
    expect(g.logitScale).toBeCloseTo(slope((h) => loss({ temperature: 0.6 * Math.exp(-h) })), 8);
  });
  it('with respect to the logits and the unit vectors as free variables', () => {
    for (const inputs of samples.filter((s) => s.normalize)) {
      const trace = evaluate(inputs);
      const g = gradients(trace);
      const n = inputs.images.rows;
      // The logits themselves as dot products: images = logits, texts = identity, τ = 1.
      const identity = createMatrix(n, n);
      for (let i = 0; i < n; i++) identity.data[i * n + i] = 1;
      const ofLogits = (logits: Matrix): number => evaluate({ images: logits, texts: identity, temperature: 1, normalize: false }).loss;
      for (let k = 0; k < n * n; k++) expect(at(g.logits.data, k)).toBeCloseTo(slope((h) => ofLogits(nudged(trace.logits, k, h))), 9);
      const free: Inputs = { images: trace.imageUnit, texts: trace.textUnit, temperature: 0.6, normalize: false };
      for (let k = 0; k < inputs.images.data.length; k++) {
        expect(at(g.imageUnit?.data ?? [], k)).toBeCloseTo(slope((h) => evaluate({ ...free, images: nudged(free.images, k, h) }).loss), 8);
        expect(at(g.textUnit?.data ?? [], k)).toBeCloseTo(slope((h) => evaluate({ ...free, texts: nudged(free.texts, k, h) }).loss), 8);
      }
    }
  });
});

describe('invariants', () => {
  it('the logit gradient sums to 0; raw gradients are perpendicular to their vectors when normalising', () => {
    for (const inputs of samples) {
      const g = gradients(evaluate(inputs));
      expect(g.logits.data.reduce((s, x) => s + x, 0)).toBeCloseTo(0, 14);
      expect(g.temperature).toBeCloseTo(-g.logitScale / 0.6, 13);
      if (!inputs.normalize) {
        expect([g.imageUnit, g.textUnit]).toEqual([null, null]);
        continue;
      }
      for (let i = 0; i < inputs.images.rows; i++) {
        for (const [x, dx] of [[inputs.images, g.images], [inputs.texts, g.texts]] as const) {
          let along = 0;
          for (let k = 0; k < x.cols; k++) along += at(x, i, k) * at(dx, i, k);
          expect(along).toBeCloseTo(0, 13);
        }
      }
    }
  });
});

describe('second formulation', () => {
  it('is (P + Q − 2I)/(2N), and ∂L/∂s = Σ G·logits', () => {
    for (const inputs of samples) {
      const t = evaluate(inputs);
      const g = gradients(t);
      const n = inputs.images.rows;
      let scale = 0;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          const plain = (at(t.probsImageToText, i, j) + at(t.probsTextToImage, i, j) - (i === j ? 2 : 0)) / (2 * n);
          expect(at(g.logits, i, j)).toBeCloseTo(plain, 14);
          scale += plain * at(t.logits, i, j);
        }
      }
      expect(g.logitScale).toBeCloseTo(scale, 13);
    }
  });
});

interface SweepCase {
  readonly id: string;
  readonly image: readonly (readonly number[])[];
  readonly text: readonly (readonly number[])[];
  readonly sweep: readonly { readonly tau: number; readonly dLoss_dTau: number }[];
  readonly limitTauTimesLoss_tauTo0: number;
  readonly limitLoss_tauToInf: number;
  readonly firstOrder_hotCoefficient: number;
}

describe('over temperatures, against reference values', () => {
  it.each(readGolden<{ cases: SweepCase[] }>('tausweep_00').cases)('$id', (c) => {
    const batch = (tau: number) => evaluate(inputsOf(c.image, c.text, tau, true));
    for (const { tau, dLoss_dTau: wanted } of c.sweep) {
      // A logit's rounding, which the temperature enlarges, is the relative error of a small slope.
      const found = gradients(batch(tau)).temperature;
      expect(Math.abs(found - wanted), `slope at ${tau}`).toBeLessThanOrEqual(((8 * 2 ** -52) / tau + 1e-12) * Math.abs(wanted) + 1e-15);
    }
    expect(1e-4 * batch(1e-4).loss).toBeCloseTo(c.limitTauTimesLoss_tauTo0, 4);
    expect(batch(1e9).loss).toBeCloseTo(c.limitLoss_tauToInf, 8);
    expect((c.limitLoss_tauToInf - batch(1e4).loss) * 1e4).toBeCloseTo(c.firstOrder_hotCoefficient, 3);
  });
});
