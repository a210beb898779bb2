// The matrix of a step as numbers: what the trace has, or SigLIP's sigmoid of logit + b.
import { expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/index.ts';
import { stepMatrix } from '../../../src/views/training/matrixOfStep.ts';

const rows = (data: readonly number[]) => ({ data: Float64Array.from(data), rows: 2, cols: 2 });
const trace = evaluate({ images: rows([1, 0, 0, 1]), texts: rows([1, 0, 0.6, 0.8]), temperature: 0.5, normalize: true });

it('is the sigmoid of each logit and b, each cell by itself', () => {
  const { data } = stepMatrix(trace, -1, 'sigmoid');
  const expected = [2, 1.2, 0, 1.6].map((logit) => 1 / (1 + Math.exp(1 - logit)));
  expected.forEach((share, k) => expect(data[k]).toBeCloseTo(share, 14));
});

it('is the trace’s own otherwise', () => {
  expect(stepMatrix(trace, -1, 'cosine')).toBe(trace.cosine);
  expect(stepMatrix(trace, -1, 'imageToText')).toBe(trace.probsImageToText);
  expect(stepMatrix(trace, -1, 'textToImage')).toBe(trace.probsTextToImage);
});
