// The queue of formulas that wait for MathJax.
import { afterEach, expect, it, vi } from 'vitest';
import { whenMathJax } from '../../../src/views/formula/load.ts';

vi.mock('../../../src/views/formula/mathjax.ts', () => ({ typeset: () => null }));
afterEach(() => vi.unstubAllGlobals());

it('goes on behind a formula that fails, which is told of', async () => {
  let bring = () => {};
  vi.stubGlobal('window', { requestIdleCallback: (task: () => void) => { bring = task; } });
  const tasks: (() => void)[] = [];
  vi.stubGlobal('setTimeout', (task: () => void) => tasks.push(task));
  const typeset = vi.fn();
  whenMathJax(() => { throw new Error('no formula'); });
  whenMathJax(typeset);
  bring();
  await vi.dynamicImportSettled();
  expect(tasks).toHaveLength(1);
  expect(tasks[0]).toThrow('no formula');
  expect(tasks).toHaveLength(2);
  tasks[1]!();
  expect(typeset).toHaveBeenCalledOnce();
});
