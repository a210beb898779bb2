// A step of one component: known values, what must hold, the gradient as its limit, and a second way to the difference.
import { describe, expect, it } from 'vitest';
import { createWorkspace, evaluate, gradients, lossAlong, lossStep, type ComponentPlace, type Inputs } from '../../src/engine/index.ts';
import { at, chapterImages, chapterTexts, inputsOf, matrixOf, orthonormal, randomInputs } from './support.ts';

function step(inputs: Inputs, place: ComponentPlace, by: number) {
  const trace = evaluate(inputs);
  const from = at(inputs[place.side], place.index, place.component);
  return lossStep(trace, gradients(trace), place, from + by);
}

/** Samples whose vectors are far from 0 and whose loss is curved. */
const samples = Array.from({ length: 12 }, (_, seed) => ({
  inputs: randomInputs(seed, 2 + (seed % 4), 2 + (seed % 3), 0.5, seed % 2 === 0),
  place: { side: seed % 3 === 0 ? 'texts' : 'images', index: seed % 2, component: seed % 2 } as const,
}));

describe('a known step', () => {
  it('takes the dog out of the chapter’s third caption', () => {
    const { before, after, difference } = step(inputsOf(chapterImages, chapterTexts, 0.07, false), { side: 'texts', index: 2, component: 1 }, -0.3);
    expect(before).toBeCloseTo(0.000754408875061, 14);
    expect(after).toBeCloseTo(0.000083, 6);
    expect(difference).toBe(after - before);
  });

  it('is that of ln(1 + e⁻ˣ) for two pairs of which one component is moved', () => {
    // With d = 1 and the second image at 0, its row is undecided and every other logit is x/τ or 0.
    const inputs = inputsOf([[1], [0]], [[1], [0]], 1, false);
    const { derivative, difference, estimate } = step(inputs, { side: 'images', index: 0, component: 0 }, 0.1);
    const loss = (x: number) => (2 * Math.log1p(Math.exp(-x)) + 2 * Math.log(2)) / 4;
    expect(difference).toBeCloseTo(loss(1.1) - loss(1), 15);
    expect(derivative).toBeCloseTo(-1 / (2 * (1 + Math.E)), 15);
    expect(estimate).toBeCloseTo(0.1 * derivative, 15);
  });
});

describe('what holds of every step', () => {
  it('nothing moves the loss of one pair', () => {
    const alone = step(inputsOf([[0.3, 0.4]], [[1, 0]], 0.07, true), { side: 'images', index: 0, component: 0 }, 0.1);
    expect(alone).toMatchObject({ derivative: 0, estimate: 0, difference: 0, before: 0, after: 0 });
  });

  it('without normalisation the loss is convex in each vector, so that the line never lies above it', () => {
    for (const { inputs, place } of samples) {
      for (const by of [0.1, -0.1, 1, -3]) {
        const { estimate, difference } = step({ ...inputs, normalize: false }, place, by);
        expect(difference).toBeGreaterThanOrEqual(estimate - 1e-15);
      }
    }
  });

  it('longer is no better when normalising: both are exactly 0 along the vector itself', () => {
    const inputs = orthonormal(3, 0.07);
    for (const by of [0.1, 3]) expect(step(inputs, { side: 'images', index: 1, component: 1 }, by)).toMatchObject({ derivative: 0, difference: 0, endsAtZero: false });
    expect(step(inputs, { side: 'images', index: 1, component: 1 }, -1)).toMatchObject({ endsAtZero: true });
  });

  it('does not take the rounding of two losses for a difference', () => {
    for (const { inputs, place } of samples) {
      const steps = [1e-17, -1e-17, 1e-18].map((by) => step({ ...inputs, temperature: 0.01 }, place, by));
      for (const each of steps) expect(each.difference).toBe(0);
    }
  });

  it('says so where the component is too large for the step', () => {
    expect(step(inputsOf([[1e20, 1], [0, 1]], [[1, 0], [0, 1]], 1, true), { side: 'images', index: 0, component: 0 }, 0.1)).toMatchObject({ step: 0, estimate: 0, difference: 0 });
  });

  it('leaves what it was given alone, and takes a workspace', () => {
    const { inputs, place } = samples[0]!;
    const trace = evaluate(inputs);
    const g = gradients(trace);
    const before = structuredClone(trace);
    const free = lossStep(trace, g, place, 0.25);
    expect(lossStep(trace, g, place, 0.25, createWorkspace(inputs.images.rows, inputs.images.cols))).toEqual(free);
    expect(trace).toEqual(before);
  });

  it.each([
    [{ side: 'images', index: 3, component: 0 }], [{ side: 'texts', index: 0, component: 3 }], [{ side: 'texts', index: -1, component: 0 }], [{ side: 'images', index: 0.5, component: 0 }],
  ] as const)('refuses %j', (place) => {
    const trace = evaluate(orthonormal(3, 1));
    expect(() => lossStep(trace, gradients(trace), place, 1)).toThrow(/^(images|texts) of 3×3/);
  });

  it('refuses what cannot be evaluated', () => {
    const trace = evaluate(orthonormal(2, 1));
    expect(() => lossStep(trace, gradients(trace), { side: 'images', index: 0, component: 0 }, NaN)).toThrow(RangeError);
  });
});

describe('the gradient is the limit', () => {
  it('a tenth of the step leaves about a hundredth of the error', () => {
    for (const { inputs, place } of samples) {
      const error = (by: number): number => {
        const { estimate, difference } = step(inputs, place, by);
        return difference - estimate;
      };
      const curvature = error(1e-3) / 1e-6;
      expect(error(1e-4) / 1e-8).toBeCloseTo(curvature, 2);
      const { derivative, difference } = step(inputs, place, 1e-6);
      expect(difference / 1e-6).toBeCloseTo(derivative, 5);
    }
  });
});

describe('a second way', () => {
  it('is two evaluations and the directional derivative', () => {
    for (const { inputs, place } of samples) {
      const { difference, derivative, step: taken } = step(inputs, place, 0.1);
      const rows = Array.from({ length: inputs.images.rows }, (_, i) => Array.from({ length: inputs.images.cols }, (_, k) => at(inputs[place.side], i, k)));
      rows[place.index]![place.component]! += 0.1;
      expect(difference).toBeCloseTo(evaluate({ ...inputs, [place.side]: matrixOf(rows) }).loss - evaluate(inputs).loss, 15);
      expect(derivative).toBe(at(gradients(evaluate(inputs))[place.side], place.index, place.component));
      expect(taken).toBeCloseTo(0.1, 15);
    }
  });
});

describe('the loss along a component', () => {
  it('is the loss after each of the steps, and needs no order', () => {
    for (const { inputs, place } of samples) {
      const trace = evaluate(inputs);
      const before = structuredClone(trace);
      const from = at(inputs[place.side], place.index, place.component);
      const values = [from + 1, from, from - 2, 0];
      const losses = lossAlong(trace, place, values);
      expect([...losses]).toEqual(values.map((to) => lossStep(trace, gradients(trace), place, to).after));
      expect(losses[1]).toBe(trace.loss);
      expect(trace).toEqual(before);
    }
  });
  it('refuses a place that is not there', () => {
    expect(() => lossAlong(evaluate(orthonormal(2, 1)), { side: 'texts', index: 2, component: 0 }, [0])).toThrow(/^texts of 2×2/);
  });
});
