// A whole run: the same doubles by whatever way, its series, its ends, and what it holds in memory.
import { describe, expect, it } from 'vitest';
import { accuracy, evaluate, evaluateSigmoid, type Inputs } from '../../../src/engine/index.ts';
import { createRun, createTrainer, plainDescent, quantities, trainRun, type TrainingOptions } from '../../../src/engine/training/index.ts';
import { createRecorder } from '../../../src/engine/training/series.ts';
import { heapGrowth } from '../heapGrowth.ts';
import { at, chapterImages, chapterTexts, inputsOf, randomInputs } from '../support.ts';
import { awkwardInputs, combinations, numbersOf, objectives, optimisers, optionsOf } from './support.ts';

describe('a run', () => {
  it.each(combinations)('$name: shows each step as computing straight gave it, in whatever order they are asked for', ({ inputs, options }) => {
    const run = trainRun(inputs, options, 150);
    const trainer = createTrainer(inputs, options);
    const straight = [numbersOf(trainer)];
    while (trainer.step < run.length) {
      trainer.advance();
      straight.push(numbersOf(trainer));
    }
    expect(run.length).toBe(150);
    for (const step of [150, 0, 1, 31, 32, 33, 149, 150, 64, 63, 65, 66, 97, 5]) expect(numbersOf(run.at(step))).toEqual(straight[step]);
    straight.forEach((wanted, step) => expect(at(run.series.loss ?? [], step)).toBe(wanted.loss));
  });
  it('is the same computed at once, step by step, and with a look back in between', () => {
    const inputs = randomInputs(1, 6, 4, 0.1, true);
    const options = optionsOf({ optimiser: optimisers.adam! });
    const atOnce = trainRun(inputs, options, 100);
    const inSteps = createRun(inputs, options);
    for (let step = 1; step <= 100; step++) {
      expect(inSteps.computeTo(step)).toBe(true);
      if (step % 7 === 0) inSteps.at(step >> 1);
    }
    expect(inSteps.series).toEqual(atOnce.series);
    expect(numbersOf(inSteps.at(100))).toEqual(numbersOf(atOnce.at(100)));
    expect(inSteps.series).toBe(inSteps.series);
  });
  it('stops where its budget ends, and goes on from there', () => {
    const run = createRun(randomInputs(1, 4, 3, 0.1, true), plainDescent);
    let left = 5;
    expect(run.computeTo(20, () => left-- > 0)).toBe(false);
    expect([run.length, run.series.loss?.length]).toEqual([5, 6]);
    expect(run.computeTo(20)).toBe(true);
    expect(run.length).toBe(20);
    expect(run.computeTo(3, () => false)).toBe(true);
    expect(run.length).toBe(20);
  });
  it('shares nothing with its inputs', () => {
    const inputs = randomInputs(1, 4, 3, 0.1, true);
    const run = createRun(inputs, plainDescent);
    run.computeTo(40);
    const before = numbersOf(run.at(10));
    inputs.images.data.fill(7);
    run.at(40);
    expect(numbersOf(run.at(10))).toEqual(before);
  });
  it('refuses steps that are none, or not computed', () => {
    const run = trainRun(randomInputs(1, 4, 3, 0.1, true), plainDescent, 10);
    for (const step of [-1, 0.5, 11, NaN]) expect(() => run.at(step)).toThrow(/the run has steps 0 to 10/);
    for (const step of [-1, 0.5, NaN, Infinity]) expect(() => run.computeTo(step)).toThrow(RangeError);
  });
});

describe('the series', () => {
  it('are what each step’s own evaluation says', () => {
    const run = trainRun(randomInputs(3, 5, 3, 0.2, true), optionsOf({ learningRate: 0.3 }), 20);
    for (let step = 0; step <= 20; step++) {
      const { images, texts, temperature } = run.at(step);
      const trace = evaluate({ images, texts, temperature, normalize: true });
      expect(run.series.lossImageToText?.[step]).toBe(trace.lossImageToText);
      expect(run.series.lossTextToImage?.[step]).toBe(trace.lossTextToImage);
      expect(run.series.accuracyImageToText?.[step]).toBe(accuracy(trace.logits).images / 5);
      expect(run.series.accuracyTextToImage?.[step]).toBe(accuracy(trace.logits).texts / 5);
      expect(run.series.temperature?.[step]).toBe(temperature);
    }
  });
  it('are of the objective: its own loss, a bias and no directions for SigLIP’s', () => {
    const inputs = randomInputs(3, 4, 3, 0.2, true);
    for (const objective of objectives) {
      const { series } = trainRun(inputs, optionsOf({ objective, bias: -3 }), 3);
      const { images, texts } = inputs;
      const trace = evaluate(inputs);
      const losses = { ...trace, symmetric: trace.loss, sigmoid: evaluateSigmoid({ images, texts, logScale: -Math.log(0.2), bias: -3, normalize: true }).loss };
      const wanted = { symmetric: losses.symmetric, imageToText: losses.lossImageToText, textToImage: losses.lossTextToImage, sigmoid: losses.sigmoid }[objective];
      expect(series.loss?.[0]).toBe(wanted);
      expect(series.bias?.length).toBe(objective === 'sigmoid' ? 4 : undefined);
      expect(series.lossImageToText?.length).toBe(objective === 'sigmoid' ? undefined : 4);
    }
  });
  it('of dot products have their margins in dot products', () => {
    const { series } = trainRun(inputsOf([[2, 0], [0, 3]], [[1, 0], [0, 1]], 0.1, false), plainDescent, 0);
    expect(series.margin?.[0]).toBeCloseTo(2.5, 12);
  });
  it('of one pair lack what needs two', () => {
    const { series, end } = trainRun(inputsOf([[1, 0]], [[0, 1]], 1, true), plainDescent, 3);
    expect(quantities.filter((quantity) => series[quantity] === null)).toEqual(['bias', 'uniformityImages', 'uniformityTexts', 'margin']);
    expect(end).toEqual({ kind: 'converged', step: 0, why: 'gradient' });
  });
  it('hold only finite numbers, of awkward batches too', () => {
    for (const objective of objectives) {
      for (const update of ['gradient', 'withoutJacobian', 'nudge'] as const) {
        for (const normalize of [true, false]) {
          const { series } = trainRun(awkwardInputs(normalize), optionsOf({ objective, update, learningRate: 1e9, maximumScale: null }), 60);
          for (const quantity of quantities) expect(series[quantity]?.every(Number.isFinite) ?? true, quantity).toBe(true);
        }
      }
    }
  });
});

describe('the end', () => {
  const end = (inputs: Inputs, change: Partial<TrainingOptions>, steps = 5000) => trainRun(inputs, { ...plainDescent, ...change }, steps).end;
  const chapter = inputsOf(chapterImages, chapterTexts, 0.07, true);

  it('of a collapse is at once: all forces are 0 to the rounding, and the loss is ln N', () => {
    const collapsed = inputsOf([[0.6, 0.8], [0.6, 0.8], [0.6, 0.8]], [[0.6, 0.8], [0.6, 0.8], [0.6, 0.8]], 0.07, true);
    const run = trainRun(collapsed, plainDescent, 100);
    expect(run.end).toEqual({ kind: 'converged', step: 0, why: 'gradient' });
    expect(run.series.loss?.[0]).toBeCloseTo(Math.log(3), 14);
    expect(run.series.gradientNorm?.[0]).toBeLessThan(1e-15);
  });
  it.each([
    ['weights that decay, one way', { optimiser: { ...optimisers.adam!, weightDecay: 0.1 } }], ['the other way', { optimiser: { ...optimisers.adamW!, weightDecay: 0.1 } }],
    ['rows that are not yet of length 1', { renormalise: true }], ['a trained temperature beyond its clamp', { trained: { images: true, texts: true, temperature: true }, maximumScale: 2 }],
  ] as const)('of a collapse is not at once with %s', (_, change) => {
    const collapsed = inputsOf([[0, 2], [0, 2]], [[0, 2], [0, 2]], 0.07, true);
    expect(createRun(collapsed, plainDescent).end).toMatchObject({ step: 0 });
    const run = trainRun(collapsed, { ...plainDescent, ...change }, 1);
    expect([run.length, run.series.loss?.length]).toEqual([1, 2]);
    expect(run.at(0).images.data).toEqual(collapsed.images.data);
  });
  it('of pairs that can reach the simplex is there', () => {
    const run = trainRun(randomInputs(2, 3, 2, 0.5, true), { ...plainDescent, learningRate: 0.5, renormalise: true }, 20000);
    expect(run.end).toMatchObject({ kind: 'converged', why: 'gradient' });
    expect(run.series.loss?.at(-1)).toBeCloseTo(Math.log(1 + 2 * Math.exp(-3 / (2 * 0.5))), 12);
  });
  it('is after one step that moves nothing: a learning rate of 0, nothing trained, or a rate below the rounding', () => {
    const still = { kind: 'converged', step: 1, why: 'still' };
    expect(end(chapter, { learningRate: 0 })).toEqual(still);
    expect(end(randomInputs(1, 3, 2, 1, true), { learningRate: 1e-300 })).toEqual(still);
    expect(end(randomInputs(1, 3, 2, 1, true), { learningRate: 0, renormalise: true })).toEqual({ ...still, step: 2 });
    expect(end(chapter, { trained: { images: false, texts: false, temperature: false } })).toEqual(still);
  });
  it('of the nudge is where the pairs have met', () => {
    expect(end(chapter, { update: 'nudge' })).toMatchObject({ kind: 'converged', why: 'still' });
  });
  it('is not while momentum still carries on, nor while the optimiser shrinks the weights', () => {
    const run = trainRun(randomInputs(2, 3, 2, 0.5, true), { ...plainDescent, optimiser: optimisers.momentum!, learningRate: 0.2, renormalise: true }, 20000);
    expect(run.end?.kind).toBe('converged');
    const before = run.at(run.length - 1);
    const images = before.images.data.slice();
    run.at(run.length).images.data.forEach((x, k) => expect(Math.abs(x - at(images, k))).toBeLessThanOrEqual(1e-10));
  });
  it('does not wait for a temperature that its clamp holds back', () => {
    const options = { ...plainDescent, learningRate: 0.5, renormalise: true, maximumScale: 2, trained: { images: true, texts: true, temperature: true } };
    const run = trainRun(randomInputs(2, 3, 2, 0.9, true), options, 20000);
    expect(run.end).toMatchObject({ kind: 'converged', why: 'gradient' });
    expect(run.at(run.length).temperature).toBeCloseTo(0.5, 14);
  });
  it('of numbers that leave the doubles is at the last finite step, which can be shown', () => {
    const run = trainRun(randomInputs(3, 4, 3, 0.1, false), { ...plainDescent, learningRate: 1e9 }, 1000);
    expect(run.end).toMatchObject({ kind: 'diverged', step: run.length });
    expect(run.length).toBeGreaterThan(0);
    expect(run.series.loss).toHaveLength(run.length + 1);
    expect(run.at(run.length).images.data.every(Number.isFinite)).toBe(true);
    expect(run.computeTo(2000)).toBe(true);
    expect(run.series.loss).toHaveLength(run.length + 1);
  });
  it('of the nudge with frozen texts: the loss falls and rises, where that of descent only falls', () => {
    const on = (degrees: number): number[] => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const inputs = inputsOf([on(-60), on(240)], [on(80), on(100)], 0.07, true);
    const losses = (update: TrainingOptions['update']) => trainRun(inputs, { ...plainDescent, update, trained: { images: true, texts: false, temperature: false } }, 60).series.loss ?? new Float64Array(0);
    const nudged = losses('nudge');
    expect([at(nudged, 0), Math.min(...nudged), at(nudged, 60)].map((x) => x.toFixed(3))).toEqual(['0.080', '0.007', '0.340']);
    expect(losses('gradient').every((x, k, all) => k === 0 || x < at(all, k - 1))).toBe(true);
  });
});

describe('memory', () => {
  it.each([
    ['descent', {}], ['momentum', { optimiser: optimisers.momentum! }], ['adam', { optimiser: optimisers.adam! }], ['adamW', { optimiser: optimisers.adamW! }],
    ['sigmoid', { objective: 'sigmoid' }], ['one direction, renormalised', { objective: 'imageToText', renormalise: true }], ['the nudge', { update: 'nudge' }],
    ['without the Jacobian', { update: 'withoutJacobian' }],
  ] as const)('a step allocates nothing: %s', (_, change) => {
    const trainer = createTrainer(randomInputs(1, 3, 16, 0.3, true), optionsOf({ learningRate: 1e-3, ...change }));
    const { allocated, kept } = heapGrowth((calls) => {
      for (let k = 0; k < calls; k++) trainer.advance();
    }, 20000);
    expect(allocated, 'allocated').toBeLessThan(2e5);
    expect(kept, 'kept').toBeLessThan(2e5);
    expect(trainer.overflow).toBeNull();
  });
  it('recording a step makes no list and no object: at most some boxed numbers', () => {
    const trainer = createTrainer(randomInputs(1, 8, 16, 0.3, true), plainDescent);
    const recorder = createRecorder(8, plainDescent);
    const { allocated } = heapGrowth((calls) => {
      for (let k = 0; k < calls; k++) recorder.record(trainer);
    }, 20000);
    expect(allocated / 20000).toBeLessThan(128);
  });
  it('a run of 10 000 steps with 16 pairs of 16 components holds less than 50 MB', () => {
    const before = process.memoryUsage();
    const long = trainRun(randomInputs(1, 16, 16, 0.07, true), { ...plainDescent, optimiser: optimisers.adam!, learningRate: 1e-4 }, 10000);
    const after = process.memoryUsage();
    expect(long.length).toBe(10000);
    expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(50e6);
  });
});
