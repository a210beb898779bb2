// What looking at a run's last step costs while it plays: one appraisal, however many steps were computed since the last look.
import { describe, expect, it, vi } from 'vitest';
import type * as Appraising from '../../../src/engine/training/appraiser.ts';
import { createRun, plainDescent } from '../../../src/engine/training/index.ts';
import { randomInputs } from '../support.ts';

const counter = vi.hoisted(() => ({ appraisals: 0 }));
vi.mock('../../../src/engine/training/appraiser.ts', async (original) => {
  const { createAppraiser } = await original<typeof Appraising>();
  const counted: typeof createAppraiser = (...given) => {
    const { appraisal, appraise } = createAppraiser(...given);
    return {
      appraisal,
      appraise() {
        counter.appraisals++;
        appraise();
      },
    };
  };
  return { createAppraiser: counted };
});

describe('looking at the last step', () => {
  it.each([1, 2, 20, 31, 100])('appraises once, %i steps after the last look', (apart) => {
    const run = createRun(randomInputs(1, 4, 3, 0.3, true), plainDescent);
    for (let step = apart; step <= 5 * apart; step += apart) {
      run.computeTo(step);
      const before = counter.appraisals;
      expect(run.at(step).step).toBe(step);
      expect(run.at(step).step).toBe(step);
      expect(counter.appraisals - before).toBe(1);
    }
  });
});
