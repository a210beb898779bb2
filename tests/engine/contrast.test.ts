// The two ways to the softmaxes and the losses agree, and each is taken where it holds.
import { describe, expect, it } from 'vitest';
import { createRandom, normal } from '../../src/engine/index.ts';
import { contrast } from '../../src/engine/contrast.ts';
import { contrastLines } from '../../src/engine/contrastLines.ts';
import { contrastTogether } from '../../src/engine/contrastTogether.ts';
import { createTraceBuffer, type TraceBuffer } from '../../src/engine/workspace.ts';

const filled = ['rowMax', 'rowExpSum', 'colMax', 'colExpSum', 'lossPerImage', 'lossPerText'] as const;
const numbers = (trace: TraceBuffer): number[] =>
  [trace.probsImageToText.data, trace.probsTextToImage.data, ...filled.map((name) => trace[name])].flatMap((list) => Array.from(list));

function traceOf(logits: readonly number[]): TraceBuffer {
  const trace = createTraceBuffer(Math.sqrt(logits.length), 1);
  trace.logits.data.set(logits);
  return trace;
}

function byLines(logits: readonly number[]): TraceBuffer {
  const trace = traceOf(logits);
  contrastLines(trace.logits, 'rows', trace.rowMax, trace.rowExpSum, trace.probsImageToText, trace.lossPerImage);
  contrastLines(trace.logits, 'columns', trace.colMax, trace.colExpSum, trace.probsTextToImage, trace.lossPerText);
  return trace;
}

describe('one shift for all', () => {
  it('agrees with a shift for each row and column, tiny probabilities and losses included', () => {
    const random = createRandom(21);
    for (const n of [1, 2, 3, 8, 17]) {
      for (const centre of [0, 40, -3000]) {
        const logits = Array.from({ length: n * n }, (_, k) => centre + Math.max(-30, Math.min(30, 12 * normal(random) + (k % (n + 1) === 0 ? 20 : 0))));
        const trace = traceOf(logits);
        expect(contrastTogether(trace)).toBe(true);
        const wanted = numbers(byLines(logits));
        numbers(trace).forEach((found, k) => {
          expect(Math.abs(found - (wanted[k] ?? NaN)), `N ${n}, around ${centre}, number ${k}`).toBeLessThanOrEqual(3e-14 * Math.abs(wanted[k] ?? NaN));
        });
      }
    }
  });
  it('is left when the logits span more than it can keep exact', () => {
    expect(contrastTogether(traceOf([0, 64, 0, 0]))).toBe(true);
    expect(contrastTogether(traceOf([0, 64.1, 0, 0]))).toBe(false);
    const wide = traceOf([1000, 0, -800, 1]);
    contrast(wide);
    expect(numbers(wide)).toEqual(numbers(byLines([1000, 0, -800, 1])));
  });
  it('is left when a logit is not finite, which is then refused by name', () => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      expect(contrastTogether(traceOf([0, 1, bad, 0]))).toBe(false);
      expect(contrastTogether(traceOf([bad, bad, bad, bad]))).toBe(false);
      expect(() => contrast(traceOf([0, 1, bad, 0]))).toThrow(new RegExp(`the logit of image 2 with text 1 is ${bad}`));
    }
  });
});
