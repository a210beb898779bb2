// Training against trajectories computed elsewhere: the losses, scales, accuracies and gradients of every step, and parameters at some.
import { describe, expect, it } from 'vitest';
import { createTrainer, plainDescent, trainRun, type TrainingOptions, type TrainingPoint } from '../../../src/engine/training/index.ts';
import type { Inputs, Matrix } from '../../../src/engine/index.ts';
import { at, inputsOf, readGolden } from '../support.ts';

type Rows = readonly (readonly number[])[];
interface Snapshot {
  readonly image: Rows;
  readonly text: Rows;
  readonly logitScale: number;
}
interface TrainingCase {
  readonly id: string;
  readonly image0: Rows;
  readonly text0: Rows;
  readonly logitScale0: number;
  readonly optimizer: {
    readonly type: 'gd' | 'adamw'; readonly lr: number; readonly momentum?: number; readonly train: readonly string[];
    readonly beta1?: number; readonly beta2?: number; readonly eps?: number; readonly weightDecay?: number;
    readonly clampLogitScale?: readonly [number, number]; readonly renormalizeAfterStep?: boolean; readonly normalize?: boolean;
  };
  readonly steps: number;
  readonly expected: Readonly<Record<'loss' | 'logitScale' | 'accI2T' | 'gradNorm', readonly number[]>>;
  readonly snapshots: Readonly<Record<string, Snapshot>>;
  readonly suggestedLossTol: number;
}

function inputsFor({ image0, text0, logitScale0, optimizer }: TrainingCase): Inputs {
  return inputsOf(image0, text0, Math.exp(-logitScale0), optimizer.normalize ?? true);
}

function optionsFor({ optimizer: o }: TrainingCase): TrainingOptions {
  return {
    ...plainDescent,
    optimiser: o.type === 'gd'
      ? { kind: 'sgd', momentum: o.momentum ?? 0 }
      : { kind: 'adamW', beta1: o.beta1 ?? NaN, beta2: o.beta2 ?? NaN, epsilon: o.eps ?? NaN, weightDecay: o.weightDecay ?? NaN },
    learningRate: o.lr,
    trained: { images: o.train.includes('image'), texts: o.train.includes('text'), temperature: o.train.includes('logitScale') },
    maximumScale: o.clampLogitScale ? Math.exp(o.clampLogitScale[1]) : null,
    renormalise: o.renormalizeAfterStep ?? false,
  };
}

const cases = readGolden<{ cases: TrainingCase[] }>('training_00').cases;

function near(found: number, wanted: number, tolerance: number, where: string): void {
  if (!(Math.abs(found - wanted) <= tolerance)) expect.fail(`${where}: ${found}, reference ${wanted}`);
}

function nearRows(found: Matrix, wanted: Rows, tolerance: number, where: string): void {
  wanted.forEach((row, i) => row.forEach((w, k) => near(at(found, i, k), w, tolerance * Math.max(1, Math.abs(w)), `${where} ${i}, ${k}`)));
}

function nearSnapshot(point: TrainingPoint, wanted: Snapshot, where: string): void {
  nearRows(point.images, wanted.image, 1e-10, `${where}: images`);
  nearRows(point.texts, wanted.text, 1e-10, `${where}: texts`);
  near(point.logitScale, wanted.logitScale, 1e-10, `${where}: logit scale`);
}

describe('reference trajectories', () => {
  it('are twelve', () => {
    expect(cases).toHaveLength(12);
  });
  it.each(cases)('$id', (c) => {
    const trainer = createTrainer(inputsFor(c), optionsFor(c));
    for (let step = 0; step <= c.steps; step++) {
      if (step > 0) expect(trainer.advance()).toBe(true);
      near(trainer.loss, at(c.expected.loss, step), c.suggestedLossTol, `loss of step ${step}`);
      near(trainer.logitScale, at(c.expected.logitScale, step), 1e-10, `logit scale of step ${step}`);
      near(trainer.gradientNorm, at(c.expected.gradNorm, step), 1e-9 * Math.max(1, at(c.expected.gradNorm, step)), `gradient of step ${step}`);
      const wanted = c.snapshots[step];
      if (wanted) nearSnapshot(trainer, wanted, `step ${step}`);
    }
  });
  it.each(cases)('$id, as a run', (c) => {
    const run = trainRun(inputsFor(c), optionsFor(c), c.steps);
    expect(run.end).toBeNull();
    expect(run.length).toBe(c.steps);
    c.expected.accI2T.forEach((wanted, step) => near(at(run.series.accuracyImageToText ?? [], step), wanted, 1e-12, `accuracy of step ${step}`));
    c.expected.loss.forEach((wanted, step) => near(at(run.series.loss ?? [], step), wanted, c.suggestedLossTol, `loss of step ${step}`));
    for (const [step, wanted] of Object.entries(c.snapshots)) nearSnapshot(run.at(Number(step)), wanted, `step ${step}`);
  });
});
