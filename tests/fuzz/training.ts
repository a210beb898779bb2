// Any permitted document trained with any options: refused in words where the options are none, else every number is finite, and each step can be gone back to.
import fc from 'fast-check';
import { expect } from 'vitest';
import { toInputs } from '../../src/document/inputs.ts';
import { createRun, quantities, type Run, type TrainingOptions, type TrainingPoint } from '../../src/engine/training/index.ts';
import { anyDocument } from './documents.ts';
import type { Family } from './family.ts';

const odd = fc.constantFrom(NaN, Infinity, -Infinity, -1, 1e-300, 1e300, Number.MAX_VALUE);
const rate = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -40, max: 90 }).map((tenths) => 10 ** (tenths / 10)) }, { weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: odd });
const share = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(0, 0.5, 0.9, 0.98, 0.999) }, { weight: 1, arbitrary: odd });
const positive = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(1e-8, 1e-6, 1) }, { weight: 1, arbitrary: odd });

const options: fc.Arbitrary<TrainingOptions> = fc.record({
  objective: fc.constantFrom('symmetric', 'imageToText', 'textToImage', 'sigmoid'),
  optimiser: fc.oneof(
    fc.record({ kind: fc.constant('sgd' as const), momentum: share }),
    fc.record({ kind: fc.constantFrom('adam', 'adamW'), beta1: share, beta2: share, epsilon: positive, weightDecay: fc.oneof(fc.constantFrom(0, 0.2), positive) }),
  ),
  learningRate: rate,
  trained: fc.record({ images: fc.boolean(), texts: fc.boolean(), temperature: fc.boolean() }),
  maximumScale: fc.oneof(fc.constantFrom(null, 100, 1), positive),
  renormalise: fc.boolean(),
  update: fc.constantFrom('gradient', 'gradient', 'withoutJacobian', 'nudge'),
  bias: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(-10, 0, 3, 1e300) }, { weight: 1, arbitrary: fc.constantFrom(NaN, -Infinity) }),
});

const isNumber = (x: number): boolean => Number.isFinite(x);

/** All numbers of a point but the losses of either direction, which one objective has not. */
function numbersOf({ images, texts, imageForces, textForces, temperature, logitScale, bias, loss, gradientNorm }: TrainingPoint): number[] {
  return [...images.data, ...texts.data, ...imageForces.data, ...textForces.data, temperature, logitScale, bias, loss, gradientNorm];
}

function expectSound(run: Run, steps: number): void {
  let left = 3;
  while (!run.computeTo(steps, () => left-- > 0)) left = 3;
  expect(run.length === steps || run.end !== null).toBe(true);
  if (run.end) expect(run.end.step).toBe(run.length);
  for (const quantity of quantities) {
    const list = run.series[quantity];
    if (list) expect([list.length, list.every(isNumber)]).toEqual([run.length + 1, true]);
  }
  const last = numbersOf(run.at(run.length));
  expect(last.every(isNumber)).toBe(true);
  const middle = run.length >> 1;
  const before = numbersOf(run.at(middle));
  expect(run.at(middle).loss).toBe(run.series.loss?.[middle]);
  expect(numbersOf(run.at(run.length))).toEqual(last);
  expect(numbersOf(run.at(middle))).toEqual(before);
  expect(run.at(middle).forceTerms('images', 0).terms.data.every(isNumber)).toBe(true);
}

export const training: Family = {
  name: 'training',
  share: 0.02,
  property: fc.property(anyDocument, options, fc.integer({ min: 0, max: 70 }), (document, chosen, steps) => {
    const inputs = toInputs(document);
    let run: Run;
    try {
      run = createRun(inputs, chosen);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      expect(error.message).toMatch(/^(the learning rate|the largest scale|the bias|the momentum|beta [12]|epsilon|the weight decay) is .*: it must be /);
      return;
    }
    expectSound(run, steps);
  }),
};
