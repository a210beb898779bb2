// Where training ends because numbers do, and what is refused before it begins.
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../../src/engine/index.ts';
import { createTrainer, type TrainingOptions } from '../../../src/engine/training/index.ts';
import { createParameters } from '../../../src/engine/training/parameters.ts';
import { inputsOf, matrixOf, randomInputs } from '../support.ts';
import { all, combinations, numbersOf, objectives, optimisers, optionsOf } from './support.ts';

describe('the ends of the doubles', () => {
  it('a learning rate of 0 changes nothing', () => {
    for (const optimiser of Object.values(optimisers)) {
      const trainer = createTrainer(randomInputs(1, 4, 3, 0.07, true), optionsOf({ learningRate: 0, optimiser }));
      const { step: _, ...before } = numbersOf(trainer);
      trainer.advance();
      expect(numbersOf(trainer)).toEqual({ ...before, step: 1 });
      expect(trainer.moved).toBe(0);
    }
  });
  it('a learning rate of 1e9, or 1e300, ends at its last finite step or stays finite', () => {
    for (const learningRate of [1e9, 1e300]) {
      for (const { inputs, options } of combinations) {
        const trainer = createTrainer(inputs, { ...options, learningRate, maximumScale: null });
        for (let step = 0; step < 40; step++) {
          const [before, state] = [numbersOf(trainer), trainer.save()];
          if (!trainer.advance()) expect([numbersOf(trainer), trainer.save()]).toEqual([before, state]);
          const { lossImageToText: _a, lossTextToImage: _b, ...numbers } = numbersOf(trainer);
          expect(Object.values(numbers).flat().every(Number.isFinite)).toBe(true);
        }
      }
    }
  });
  it.each([
    ['images', inputsOf([[1, 2], [3, 4]], [[1, 0], [0, 1]], 1e-300, false), { learningRate: 1e300 }],
    ['temperature', inputsOf([[1, 0], [0, 1]], [[1, 0], [0, 1]], 1, true), { learningRate: 1e5, maximumScale: null }],
    ['logits', inputsOf([[0, 1], [1, 0]], [[1, 0], [0, 1]], 1e-2, false), { learningRate: 1e160, trained: { images: true, texts: true, temperature: false } }],
  ] as const)('says that %s left them, and stays at the last finite step', (of, inputs, change) => {
    const trainer = createTrainer(inputs, optionsOf(change));
    for (let step = 0; step < 50 && trainer.overflow === null; step++) trainer.advance();
    expect(trainer.overflow?.of).toBe(of);
    const state = trainer.save();
    expect([trainer.advance(), trainer.step]).toEqual([false, state.step]);
    trainer.restore(state);
    expect([trainer.advance(), trainer.overflow?.of]).toEqual([false, of]);
  });
  it('names the first of the parameters that is beyond them', () => {
    const lost = (at0: number): unknown => {
      const store = createParameters(randomInputs(1, 3, 2, 1, true), 0);
      store.flat[at0] = Infinity;
      return store.findOverflow();
    };
    expect([3, 10, 12, 13].map(lost)).toEqual([{ of: 'images', index: 1 }, { of: 'texts', index: 2 }, { of: 'temperature', index: null }, { of: 'bias', index: null }]);
    expect(createParameters(randomInputs(1, 3, 2, 1, true), 0).findOverflow()).toBeNull();
  });
  it('a gradient beyond them is shown as the largest double, and ends training', () => {
    const trainer = createTrainer(inputsOf([[5e-324, 0], [0, 1]], [[1, 1], [0, 1]], 0.07, true), optionsOf({}));
    expect(trainer.overflow).toEqual({ of: 'gradient', index: null });
    expect(Math.max(...trainer.imageForces.data.map(Math.abs))).toBe(Number.MAX_VALUE);
    expect([trainer.gradientNorm, trainer.advance(), trainer.step]).toEqual([Number.MAX_VALUE, false, 0]);
  });
  it('gradients whose squares are too small for them keep their length', () => {
    const trainer = createTrainer(inputsOf([[1, 0], [0, 1]], [[1, 1e-9], [0, 1]], 0.0015, true), optionsOf({}));
    expect(trainer.gradientNorm).toBeGreaterThan(0);
    expect(trainer.gradientNorm).toBeLessThan(1e-250);
  });
});

describe('refusals in words', () => {
  it.each([
    ['a learning rate below 0', { learningRate: -0.1 }, /the learning rate is -0.1: it must be a finite number, at least 0/],
    ['no learning rate', { learningRate: NaN }, /the learning rate is NaN/],
    ['an endless one', { learningRate: Infinity }, /the learning rate is Infinity/],
    ['a momentum of 1', { optimiser: { kind: 'sgd', momentum: 1 } }, /the momentum is 1: it must be at least 0 and below 1/],
    ['beta 1', { optimiser: { ...optimisers.adam, beta1: -0.1 } }, /beta 1 is -0.1/],
    ['beta 2', { optimiser: { ...optimisers.adam, beta2: NaN } }, /beta 2 is NaN/],
    ['epsilon', { optimiser: { ...optimisers.adamW, epsilon: 0 } }, /epsilon is 0: it must be a finite number above 0/],
    ['the weight decay', { optimiser: { ...optimisers.adamW, weightDecay: -1 } }, /the weight decay is -1/],
    ['a clamp below 1', { maximumScale: 0.5 }, /the largest scale is 0.5/],
    ['a bias', { bias: Infinity }, /the bias is Infinity/],
  ])('%s', (_, change, words) => {
    const options = optionsOf(change as Partial<TrainingOptions>);
    const create = (): unknown => createTrainer(randomInputs(1, 3, 2, 1, true), options);
    expect(create).toThrow(RangeError);
    expect(create).toThrow(words);
  });
  it('of inputs are those of the evaluation', () => {
    const good = randomInputs(1, 3, 2, 1, true);
    for (const objective of objectives) {
      const create = (change: Partial<Inputs>) => (): unknown => createTrainer({ ...good, ...change }, optionsOf({ objective, trained: all }));
      expect(create({ texts: matrixOf([[1, 2]]) })).toThrow(/images are 3×2 and texts 1×2/);
      expect(create({ images: matrixOf([[1, 2], [NaN, 1], [0, 1]]) })).toThrow(/component 1 of image 2 is NaN/);
      expect(create({ images: matrixOf([[1e300, 2], [1, 1], [0, 1]]), texts: matrixOf([[1e300, 0], [0, 1], [1, 1]]), normalize: false })).toThrow(/too large for/);
      for (const temperature of [0, -1, NaN, Infinity]) expect(create({ temperature })).toThrow(RangeError);
    }
  });
});
