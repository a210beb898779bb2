// How much memory calls allocate, and how much of it stays.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const PARTS = 20;

/** In bytes, of `calls` calls after as many to warm up. `run` makes as many calls as it is told. */
export function heapGrowth(run: (calls: number) => void, calls: number): { readonly allocated: number; readonly kept: number } {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('this Node cannot collect on demand');
  run(calls);
  collect();
  const before = process.memoryUsage();
  // In parts, as a collection in the midst of one hides what it allocated; the middle part stands for all.
  const parts = Array.from({ length: PARTS }, () => {
    const start = process.memoryUsage().heapUsed;
    run(calls / PARTS);
    return process.memoryUsage().heapUsed - start;
  }).sort((a, b) => a - b);
  collect();
  const after = process.memoryUsage();
  return {
    allocated: PARTS * (parts[PARTS / 2] ?? NaN),
    kept: after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers,
  };
}
