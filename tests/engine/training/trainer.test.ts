// A step of training: gradients, forces and their terms, what stays, what grows, and how it is gone back to.
import { describe, expect, it } from 'vitest';
import { createMatrix, evaluate, evaluateSigmoid, gradients, norm, type Inputs, type Matrix } from '../../../src/engine/index.ts';
import { createTrainer, plainDescent, type Objective, type TrainingOptions } from '../../../src/engine/training/index.ts';
import { at, chapterImages, chapterTexts, inputsOf, randomInputs } from '../support.ts';
import { awkwardInputs, combinations, numbersOf, objectives, optimisers, optionsOf } from './support.ts';

const row = (m: Matrix, i: number): number[] => Array.from(m.data.subarray(i * m.cols, (i + 1) * m.cols));
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((s, x, k) => s + x * (b[k] ?? 0), 0);

/** The objective's loss by the losses themselves, at parameters that need not be a trainer's. */
function lossOf(objective: Objective, inputs: Inputs, bias: number): number {
  if (objective === 'sigmoid') {
    const { images, texts, temperature, normalize } = inputs;
    return evaluateSigmoid({ images, texts, logScale: -Math.log(temperature), bias, normalize }).loss;
  }
  const trace = evaluate(inputs);
  return { symmetric: trace.loss, imageToText: trace.lossImageToText, textToImage: trace.lossTextToImage }[objective];
}

/** Central differences of fourth order. */
function slope(f: (h: number) => number, h = 1e-3): number {
  return (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h);
}

function nudged(m: Matrix, index: number, by: number): Matrix {
  const copy = createMatrix(m.rows, m.cols, m.data);
  copy.data[index] = at(copy.data, index) + by;
  return copy;
}

describe('forces', () => {
  describe.each(objectives)('%s', (objective) => {
    it.each([true, false])('are the negative slopes of the loss, by finite differences (normalised: %s)', (normalize) => {
      const inputs = randomInputs(3, 4, 3, 0.7, normalize);
      const trainer = createTrainer(inputs, optionsOf({ objective, bias: -1 }));
      expect(trainer.loss).toBeCloseTo(lossOf(objective, inputs, -1), 13);
      for (let k = 0; k < inputs.images.data.length; k++) {
        expect(at(trainer.imageForces.data, k)).toBeCloseTo(-slope((h) => lossOf(objective, { ...inputs, images: nudged(inputs.images, k, h) }, -1)), 8);
        expect(at(trainer.textForces.data, k)).toBeCloseTo(-slope((h) => lossOf(objective, { ...inputs, texts: nudged(inputs.texts, k, h) }, -1)), 8);
      }
      // The scale and the bias move by the learning rate times their slope.
      const before = { scale: trainer.logitScale, bias: trainer.bias };
      trainer.advance();
      expect((before.scale - trainer.logitScale) / 0.1).toBeCloseTo(slope((h) => lossOf(objective, { ...inputs, temperature: 0.7 * Math.exp(-h) }, -1)), 8);
      expect((before.bias - trainer.bias) / 0.1).toBeCloseTo(slope((h) => lossOf(objective, inputs, -1 + h)), 8);
    });
    it('are perpendicular to their vectors when normalising', () => {
      const trainer = createTrainer(randomInputs(8, 6, 4, 0.2, true), optionsOf({ objective }));
      for (let i = 0; i < 6; i++) {
        expect(dot(row(trainer.images, i), row(trainer.imageForces, i))).toBeCloseTo(0, 13);
        expect(dot(row(trainer.texts, i), row(trainer.textForces, i))).toBeCloseTo(0, 13);
      }
    });
    it.each([
      ['normalised', true, 'gradient'], ['dot products', false, 'gradient'], ['without the Jacobian', true, 'withoutJacobian'],
    ] as const)('are the sums of their terms: %s', (_, normalize, update) => {
      const trainer = createTrainer(awkwardInputs(normalize), optionsOf({ objective, update }));
      for (const [side, forces] of [['images', trainer.imageForces], ['texts', trainer.textForces]] as const) {
        for (let i = 0; i < 5; i++) {
          const { terms } = trainer.forceTerms(side, i);
          for (let k = 0; k < 3; k++) {
            const sum = Array.from({ length: 5 }, (_each, j) => at(terms, j, k)).reduce((s, x) => s + x, 0);
            expect(sum).toBeCloseTo(at(forces, i, k), 12);
          }
        }
      }
    });
  });

  it('split as the formula says: −(P_ij + Q_ij − 2δ_ij)(v_j − (v_j·u_i)u_i)/(2Nτ‖x_i‖)', () => {
    const inputs = randomInputs(5, 4, 3, 0.4, true);
    const trace = evaluate(inputs);
    const trainer = createTrainer(inputs, plainDescent);
    for (let i = 0; i < 4; i++) {
      const { terms } = trainer.forceTerms('images', i);
      for (let j = 0; j < 4; j++) {
        const weight = at(trace.probsImageToText, i, j) + at(trace.probsTextToImage, i, j) - (i === j ? 2 : 0);
        const along = dot(row(trace.textUnit, j), row(trace.imageUnit, i));
        row(trace.textUnit, j).forEach((v, k) => {
          const wanted = (-weight * (v - along * at(trace.imageUnit, i, k))) / (2 * 4 * 0.4 * at(trace.imageNorms, i));
          expect(at(terms, j, k)).toBeCloseTo(wanted, 13);
        });
      }
    }
  });
  it('pull towards the partner, push away from each negative, and name the one that scores highest', () => {
    const trainer = createTrainer(inputsOf(chapterImages, chapterTexts, 0.07, true), plainDescent);
    const { terms, hardest } = trainer.forceTerms('images', 1);
    expect(hardest).toBe(2);
    row(trainer.textUnit, 0).forEach((_, j) => {
      const towards = dot(row(terms, j), row(trainer.textUnit, j));
      if (j === 1) expect(towards).toBeGreaterThan(0);
      else expect(towards).toBeLessThan(0);
    });
    expect(trainer.forceTerms('texts', 0).hardest).toBe(1);
    expect(createTrainer(inputsOf([[1, 0]], [[0, 1]], 1, true), plainDescent).forceTerms('images', 0).hardest).toBeNull();
    expect(() => trainer.forceTerms('images', 3)).toThrow(RangeError);
  });
  it('are of the direction to unit vectors, not through the normalisation, without the Jacobian', () => {
    const inputs = randomInputs(5, 4, 3, 0.4, true);
    const g = gradients(evaluate(inputs));
    const trainer = createTrainer(inputs, optionsOf({ update: 'withoutJacobian' }));
    g.imageUnit?.data.forEach((x, k) => expect(at(trainer.imageForces.data, k)).toBe(0 - x));
    const plain = createTrainer({ ...inputs, normalize: false }, optionsOf({ update: 'withoutJacobian' }));
    expect(numbersOf(plain)).toEqual(numbersOf(createTrainer({ ...inputs, normalize: false }, optionsOf({}))));
  });
});

describe('a step', () => {
  it('of plain descent through the normalisation makes norms grow as ‖x′‖² = ‖x‖² + η²‖g‖²', () => {
    const trainer = createTrainer(randomInputs(2, 5, 3, 0.1, true), optionsOf({ learningRate: 0.3 }));
    for (let step = 0; step < 50; step++) {
      const before = Array.from({ length: 5 }, (_, i) => [norm(row(trainer.images, i)), norm(row(trainer.imageForces, i))] as const);
      trainer.advance();
      before.forEach(([length, force], i) => {
        const after = norm(row(trainer.images, i));
        expect(after ** 2 / (length ** 2 + 0.09 * force ** 2)).toBeCloseTo(1, 13);
        expect(after).toBeGreaterThanOrEqual(length * (1 - 1e-15));
      });
    }
  });
  it('with a small learning rate lowers the loss, of every objective', () => {
    for (const objective of objectives) {
      const trainer = createTrainer(randomInputs(6, 5, 3, 0.3, true), optionsOf({ objective, learningRate: 1e-3 }));
      for (let step = 0; step < 20; step++) {
        const before = trainer.loss;
        trainer.advance();
        expect(trainer.loss).toBeLessThan(before);
      }
    }
  });
  it.each(combinations)('$name: is what plain loops make of the formulas', ({ inputs, options }) => {
    const trainer = createTrainer(inputs, options);
    const plain = plainTrainer(inputs, options);
    for (let step = 1; step <= 12; step++) {
      const gradient = [...trainer.imageForces.data, ...trainer.textForces.data].map((x) => -x);
      const wanted = plain(gradient, step);
      trainer.advance();
      wanted.images.forEach((x, k) => expect(at(trainer.images.data, k)).toBeCloseTo(x, 11));
      wanted.texts.forEach((x, k) => expect(at(trainer.texts.data, k)).toBeCloseTo(x, 11));
    }
  });
  it.each([
    ['images', { images: false, texts: true, temperature: true }], ['texts', { images: true, texts: false, temperature: true }],
    ['temperature', { images: true, texts: true, temperature: false }],
  ] as const)('leaves frozen %s as they are, bit by bit, whatever moves the others', (frozen, trained) => {
    for (const optimiser of Object.values(optimisers)) {
      for (const update of ['gradient', 'withoutJacobian', 'nudge'] as const) {
        const temperature = { gradient: 0.07, withoutJacobian: 0.3, nudge: 1.7 }[update];
        const inputs = randomInputs(6, 4, 3, temperature, true);
        const trainer = createTrainer(inputs, optionsOf({ optimiser, update, trained, renormalise: true, objective: 'sigmoid' }));
        for (let step = 0; step < 5; step++) trainer.advance();
        if (frozen === 'temperature') expect([trainer.temperature, trainer.bias]).toEqual([temperature, -10]);
        else expect(trainer[frozen].data).toEqual(inputs[frozen].data);
        expect(trainer.moved).toBeGreaterThan(0);
      }
    }
  });
  it('keeps a trained 1/τ within 1 and its limit, and lets it go where there is none', () => {
    const inputs = inputsOf([[1, 0], [1, 0.01]], [[1, 0], [1, 0.01]], 0.0101, true);
    const held = createTrainer(inputs, optionsOf({ learningRate: 1000 }));
    held.advance();
    expect(held.logitScale).toBe(Math.log(100));
    expect(held.temperature).toBeCloseTo(0.01, 15);
    const free = createTrainer(inputs, optionsOf({ learningRate: 1000, maximumScale: null }));
    free.advance();
    expect(free.temperature).toBeLessThan(0.009);
    const wrong = createTrainer(inputsOf([[1, 0], [0, 1]], [[0, 1], [1, 0]], 0.5, true), optionsOf({ learningRate: 100 }));
    wrong.advance();
    expect(wrong.temperature).toBe(1);
  });
  it('makes trained rows of length 1 again where it is told to', () => {
    const trainer = createTrainer(awkwardInputs(true), optionsOf({ renormalise: true, trained: { images: true, texts: false, temperature: false } }));
    trainer.advance();
    for (let i = 1; i < 5; i++) expect(norm(row(trainer.images, i))).toBeCloseTo(1, 14);
    expect(row(trainer.images, 0)).toEqual([0, 0, 0]);
    expect(norm(row(trainer.texts, 0))).not.toBeCloseTo(1, 2);
  });
  it('leaves zero vectors where they are, when normalising, and treats duplicates alike', () => {
    const trainer = createTrainer(awkwardInputs(true), optionsOf({}));
    expect(row(trainer.imageForces, 0)).toEqual([0, 0, 0]);
    for (let step = 0; step < 10; step++) trainer.advance();
    expect(row(trainer.images, 0)).toEqual([0, 0, 0]);
    expect(row(trainer.texts, 2)).toEqual([0, 0, 0]);
    const twins = createTrainer(inputsOf([[1, 0], [1, 0]], [[1, 1], [1, 1]], 0.5, true), optionsOf({}));
    for (let step = 0; step < 10; step++) twins.advance();
    expect(row(twins.images, 0)).toEqual(row(twins.images, 1));
    expect(twins.loss).toBeCloseTo(Math.LN2, 14);
  });
  it('of the nudge lets pairs meet, follows no gradient, and its loss need not fall', () => {
    const trainer = createTrainer(inputsOf(chapterImages, chapterTexts, 1, true), optionsOf({ update: 'nudge', learningRate: 0.5 }));
    const losses = [trainer.loss];
    for (let step = 0; step < 30; step++) {
      trainer.advance();
      losses.push(trainer.loss);
    }
    expect(losses.slice(0, 3).map((loss) => loss.toFixed(5))).toEqual(['0.62576', '0.62123', '0.62450']);
    expect(at(losses, 30)).toBeGreaterThan(at(losses, 0));
    for (let i = 0; i < 3; i++) expect(dot(row(trainer.images, i), row(trainer.texts, i))).toBeCloseTo(1, 14);
    const first = createTrainer(inputsOf([[1, 0]], [[0, 1]], 1, true), optionsOf({ update: 'nudge', learningRate: 0.5 }));
    first.advance();
    expect(row(first.images, 0)).toEqual([expect.closeTo(Math.SQRT1_2, 14), expect.closeTo(Math.SQRT1_2, 14)]);
    expect(row(first.texts, 0)).toEqual([expect.closeTo(1 / Math.sqrt(10), 14), expect.closeTo(3 / Math.sqrt(10), 14)]);
  });
});

/** The optimisers' formulas as they are written, on lists of the embeddings; the scale and the bias have tests of their own. */
function plainTrainer({ images, texts }: Inputs, { optimiser: o, learningRate: rate, renormalise }: TrainingOptions) {
  const p = [...images.data, ...texts.data];
  const [m, v] = [p.map(() => 0), p.map(() => 0)];
  const d = images.cols;
  return (gradient: readonly number[], t: number) => {
    gradient.forEach((slopeOf, k) => {
      if (o.kind === 'sgd') {
        m[k] = o.momentum * at(m, k) + slopeOf;
        p[k] = at(p, k) - rate * at(m, k);
        return;
      }
      const g = o.kind === 'adam' ? slopeOf + o.weightDecay * at(p, k) : slopeOf;
      if (o.kind === 'adamW') p[k] = at(p, k) * (1 - rate * o.weightDecay);
      m[k] = o.beta1 * at(m, k) + (1 - o.beta1) * g;
      v[k] = o.beta2 * at(v, k) + (1 - o.beta2) * g * g;
      const [mean, square] = [at(m, k) / (1 - o.beta1 ** t), at(v, k) / (1 - o.beta2 ** t)];
      p[k] = at(p, k) - (rate * mean) / (Math.sqrt(square) + o.epsilon);
    });
    if (renormalise) {
      for (let at0 = 0; at0 < p.length; at0 += d) {
        const length = Math.hypot(...p.slice(at0, at0 + d));
        for (let k = at0; k < at0 + d; k++) p[k] = at(p, k) / length;
      }
    }
    return { images: p.slice(0, images.data.length), texts: p.slice(images.data.length) };
  };
}

describe('saved and restored', () => {
  it.each(combinations)('$name: goes on to the same doubles', ({ inputs, options }) => {
    const trainer = createTrainer(inputs, options);
    for (let step = 0; step < 7; step++) trainer.advance();
    const state = trainer.save();
    const straight = Array.from({ length: 9 }, () => {
      trainer.advance();
      return numbersOf(trainer);
    });
    const other = createTrainer(inputs, options);
    for (const each of [trainer, other]) {
      each.restore(state);
      expect(each.step).toBe(7);
      for (const wanted of straight) {
        each.advance();
        expect(numbersOf(each)).toEqual(wanted);
      }
    }
  });
  it('refuses the state of another batch or optimiser', () => {
    const state = createTrainer(randomInputs(1, 3, 2, 1, true), optionsOf({ optimiser: optimisers.adam! })).save();
    expect(() => createTrainer(randomInputs(1, 3, 3, 1, true), optionsOf({ optimiser: optimisers.adam! })).restore(state)).toThrow(/14 parameters/);
    expect(() => createTrainer(randomInputs(1, 3, 2, 1, true), optionsOf({})).restore(state)).toThrow(RangeError);
  });
});
