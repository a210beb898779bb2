// The run of the committed batch, and the one beside it that differs in one thing.
import type { LabDocument } from '../../document/document.ts';
import { toInputs } from '../../document/inputs.ts';
import { limits } from '../../document/limits.ts';
import type { Beside } from '../../document/training/training.ts';
import { createRun, type Run, type TrainingOptions } from '../../engine/training/index.ts';

export interface Runs {
  readonly own: Run;
  /** null: the run stands alone. */
  readonly beside: Run | null;
  /** Both, or the one. */
  readonly all: readonly Run[];
  /** The last step that either has been computed to. */
  length(): number;
  /** Whether there is nothing more to compute. */
  haveEnded(): boolean;
  /** Computes up to `step` as long as `hasTime` says so, one step at least; each run to its own end at most. */
  computeTo(step: number, hasTime?: () => boolean): void;
}

export function createRuns(start: LabDocument, options: TrainingOptions, beside: Beside | null): Runs {
  const inputs = toInputs(start);
  const own = createRun(inputs, options);
  const other = beside && createRun(beside.what === 'temperature' ? { ...inputs, temperature: beside.temperature } : inputs, besideOptions(options, beside));
  const both = other ? [own, other] : [own];
  const length = () => Math.max(...both.map((run) => run.length));
  return {
    own,
    beside: other,
    all: both,
    length,
    haveEnded: () => both.every((run) => run.end !== null),
    computeTo(step, hasTime = () => true) {
      const last = Math.min(step, limits.training.steps);
      for (let next = length() + 1; next <= last; next += 1) {
        for (const run of both) run.computeTo(next);
        if (length() < next || !hasTime()) return;
      }
    },
  };
}

/** The options of the run beside. */
export function besideOptions(options: TrainingOptions, beside: Beside): TrainingOptions {
  switch (beside.what) {
    case 'objective':
      return { ...options, objective: beside.objective };
    case 'update':
      return { ...options, update: beside.update };
    case 'temperature':
      return options;
  }
}
