// With and without a workspace: the same numbers, independence, and no memory growth.
import { describe, expect, it } from 'vitest';
import { createWorkspace, evaluate, gradients } from '../../src/engine/index.ts';
import { heapGrowth } from './heapGrowth.ts';
import { inputsOf, randomInputs } from './support.ts';

describe('without a workspace', () => {
  it('traces and gradients share nothing with each other or with the inputs', () => {
    const inputs = randomInputs(1, 3, 2, 0.5, true);
    const first = evaluate(inputs);
    const g = gradients(first);
    const before = structuredClone([first, g]);
    inputs.images.data.fill(9);
    gradients(evaluate(inputs));
    expect([first, g]).toEqual(before);
    expect(gradients(first)).toEqual(g);
    const arrays = (value: unknown): ArrayBufferLike[] =>
      value instanceof Float64Array ? [value.buffer] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(arrays) : [];
    const all = [...arrays(first), ...arrays(evaluate(inputs)), ...arrays(inputs), ...arrays(g)];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('with a workspace', () => {
  it('gives the same numbers, whatever was there before', () => {
    const workspace = createWorkspace(3, 2);
    for (let seed = 0; seed < 10; seed++) {
      const inputs = randomInputs(seed, 3, 2, 0.3, seed % 3 > 0);
      if (seed % 4 === 0) inputs.images.data.fill(0, 2, 4);
      const trace = evaluate(inputs, workspace);
      expect(trace).toEqual(evaluate(inputs));
      expect(gradients(trace, workspace)).toEqual(gradients(evaluate(inputs)));
      expect(gradients(evaluate(inputs), workspace)).toEqual(gradients(evaluate(inputs)));
      expect(evaluate(inputs, workspace)).toBe(trace);
    }
  });
  it('hands back the workspace’s own trace, which the next call overwrites', () => {
    const workspace = createWorkspace(2, 2);
    const first = evaluate(inputsOf([[1, 0], [0, 1]], [[1, 0], [0, 1]], 1, true), workspace);
    const { loss } = first;
    evaluate(inputsOf([[0, 1], [1, 0]], [[1, 0], [0, 1]], 1, true), workspace);
    expect(first.loss).not.toBe(loss);
  });
  it('allocates nothing: 100 000 calls grow the heap by less than 1 MB', () => {
    for (const [n, d] of [[3, 3], [3, 16]] as const) {
      const workspace = createWorkspace(n, d);
      const inputs = [randomInputs(1, n, d, 0.07, true), randomInputs(2, n, d, 0.5, false)];
      inputs[0]?.images.data.fill(0, 0, d);
      const run = (calls: number): void => {
        for (let k = 0; k < calls; k += inputs.length) {
          for (const each of inputs) gradients(evaluate(each, workspace), workspace);
        }
      };
      const { allocated, kept } = heapGrowth(run, 100000);
      expect(allocated, 'allocated').toBeLessThan(1e6);
      expect(kept, 'kept').toBeLessThan(1e6);
    }
  }, 60000);
});
