// The script of a run: PyTorch's own numbers are those of the engine, the options are told as they are, and names stay comments.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInputs } from '../../../src/document/inputs.ts';
import { runCsv } from '../../../src/document/training/runCsv.ts';
import { trainingScript } from '../../../src/document/training/trainingScript.ts';
import { parseTensor } from '../../../src/engine/index.ts';
import { plainDescent, trainRun, type OptimiserSettings, type TrainingOptions } from '../../../src/engine/training/index.ts';
import { chapter, documents, hostileNames } from '../support.ts';
import { cases, caseSteps } from './cases.ts';

const names = { images: ['a cat', 'a dog', 'a bird'], texts: ['a photo of a cat', 'a photo of a dog', 'a photo of a bird'] };
const [first] = cases;
const numbers = (csv: string) => csv.trim().split('\n').slice(1).map((row) => row.split(',').map(Number));

// Kept as a file that can be run.
it('is this for the chapter’s example with two captions swapped', async () => {
  await expect(trainingScript(first!.start, names, first!.options, caseSteps)).toMatchFileSnapshot('trainingScript.swapped.py');
});

describe.each(cases)('what PyTorch printed for $name', ({ name, start, options }) => {
  const printed = readFileSync(new URL(`torch/${name}.csv`, import.meta.url), 'utf8');
  const computed = runCsv(trainRun(toInputs(start), options, caseSteps).series);

  it('has the columns that the page exports, and a row for each step', () => {
    expect(printed.split('\n')[0]).toBe(computed.split('\n')[0]);
    expect(numbers(printed).map(([step]) => step)).toEqual(Array.from({ length: caseSteps + 1 }, (_, step) => step));
  });

  it('is what the engine computes, to 1e-9', () => {
    const mine = numbers(computed);
    for (const [step, row] of numbers(printed).entries()) {
      for (const [at, value] of row.entries()) expect(Math.abs(value - mine[step]![at]!), `step ${step}, column ${at}`).toBeLessThan(1e-9);
    }
  });
});

/** What follows `name = ` on its line. */
const assigned = (script: string, name: string): string | undefined => new RegExp(`^${name} = (.*)$`, 'm').exec(script)?.[1];

it('tells every option', () => {
  const options: TrainingOptions = {
    objective: 'sigmoid', optimiser: { kind: 'adamW', beta1: 0.8, beta2: 0.95, epsilon: 1e-7, weightDecay: 0.25 }, learningRate: 0.5,
    trained: { images: false, texts: true, temperature: true }, maximumScale: null, renormalise: true, update: 'withoutJacobian', bias: -7,
  };
  const script = trainingScript(chapter, names, options, 40);
  expect(['objective', 'start_bias', 'update', 'optimiser', 'settings', 'learning_rate', 'train_images', 'train_texts', 'train_temperature', 'maximum_scale', 'renormalise', 'steps', 'temperature', 'normalize'].map((name) => assigned(script, name))).toEqual([
    '"sigmoid"', '-7.0', '"withoutJacobian"', 'torch.optim.AdamW', '{"betas": (0.8, 0.95), "eps": 1e-7, "weight_decay": 0.25}', '0.5', 'False', 'True', 'True', 'None', 'True', '40', '0.07', 'False',
  ]);
  const settings = (optimiser: OptimiserSettings) => ['optimiser', 'settings'].map((name) => assigned(trainingScript(chapter, names, { ...plainDescent, optimiser }, 1), name));
  expect(settings({ kind: 'sgd', momentum: 0.9 })).toEqual(['torch.optim.SGD', '{"momentum": 0.9}']);
  expect(settings({ kind: 'adam', beta1: 0, beta2: 0.98, epsilon: 1e-6, weightDecay: 0 })).toEqual(['torch.optim.Adam', '{"betas": (0.0, 0.98), "eps": 0.000001, "weight_decay": 0.0}']);
  const plain = trainingScript(chapter, names, plainDescent, 0);
  expect([assigned(plain, 'optimiser'), assigned(plain, 'settings'), assigned(plain, 'maximum_scale'), assigned(plain, 'steps')]).toEqual(['torch.optim.SGD', '{"momentum": 0.0}', '100.0', '0']);
});

/** The script without what is the batch's own. */
const calculation = (script: string): string => script.slice(script.indexOf('\npairs = '));

it('carries the very doubles, and computes with them in the same way for every batch', () => {
  const plain = calculation(trainingScript(chapter, names, plainDescent, 1));
  fc.assert(
    fc.property(documents, (document) => {
      const script = trainingScript(document, { images: [], texts: [] }, plainDescent, 1);
      for (const side of ['images', 'texts'] as const) {
        const from = script.indexOf(`\n${side} = `) + side.length + 4;
        const list = script.slice(from, script.indexOf('dtype=torch.float64)', from) + 'dtype=torch.float64)'.length);
        expect(Array.from(parseTensor(list).data)).toStrictEqual(document[side].flatMap(({ vector }) => vector));
      }
      expect(Number(assigned(script, 'temperature'))).toBe(document.temperature.value);
      expect(calculation(script)).toBe(plain);
    }),
    { seed: 1 },
  );
});

it('keeps every name in the comment of its line', () => {
  const some = fc.array(fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 3, maxLength: 3 });
  const bare = (script: string) => script.split('\n').map((line) => line.replace(/^( {4}\[.*?\],) {2}# .*$/, '$1'));
  const plain = bare(trainingScript(chapter, { images: [], texts: [] }, plainDescent, 1));
  fc.assert(
    fc.property(some, some, (images, texts) => {
      const script = trainingScript(chapter, { images, texts }, plainDescent, 1);
      expect(script).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(bare(script)).toEqual(plain);
    }),
    { seed: 2, numRuns: 300 },
  );
});
