// A whole training run: computed step by step, recorded, and gone back to.
import { copyMatrix, isIndex } from '../matrix.ts';
import type { Inputs } from '../types.ts';
import type { TrainingOptions } from './options.ts';
import { createRecorder, type RunSeries } from './series.ts';
import { createTrainer } from './trainer.ts';
import type { Overflow, TrainerState, TrainingPoint } from './types.ts';

/**
 * Why a run goes no further; `step` is its last one.
 *  - `gradient`: what is trained has a gradient of at most 1e-10 in length, and the last step moved no parameter by more than that, nor would the first.
 *  - `still`: the last step moved nothing, as when the learning rate is 0 or nothing is trained.
 *  - `diverged`: one step more would leave the doubles.
 */
export type RunEnd =
  | { readonly kind: 'converged'; readonly step: number; readonly why: 'gradient' | 'still' }
  | { readonly kind: 'diverged'; readonly step: number; readonly why: Overflow };

export interface Run {
  readonly options: TrainingOptions;
  /** How many steps are computed; the start is step 0. */
  readonly length: number;
  /** null while it could go on. */
  readonly end: RunEnd | null;
  /** What was recorded of steps 0 to `length`. */
  readonly series: RunSeries;
  /**
   * Computes up to `step`, asking `goesOn` before each step. True when that step is computed or the run has ended before it.
   * Throws RangeError when `step` is not a whole number ≥ 0.
   */
  computeTo(step: number, goesOn?: () => boolean): boolean;
  /**
   * The point at a step that is computed, to the very doubles that it had: recomputed from at most 31 steps before. It is the same object each time,
   * and stays as it is until the next call. Throws RangeError for other steps.
   */
  at(step: number): TrainingPoint;
}

/** How many steps apart the states lie that are kept. */
const APART = 32;
/** A gradient or a move smaller than this is none that could be seen in millions of steps. */
const STILL = 1e-10;

/** A run from `inputs`, which are copied, with no step computed. Throws RangeError as `createTrainer` does. */
export function createRun(inputs: Inputs, options: TrainingOptions): Run {
  const { images, texts, temperature, normalize } = inputs;
  const start: Inputs = { images: copyMatrix(images), texts: copyMatrix(texts), temperature, normalize };
  const head = createTrainer(start, options);
  const shown = createTrainer(start, options);
  const recorder = createRecorder(start.images.rows, options);
  const kept: TrainerState[] = [head.save()];
  recorder.record(head);
  let end = endAt() ?? restAtStart();

  function endAt(): RunEnd | null {
    const { step, overflow, moved, trainedGradientNorm } = head;
    if (overflow) return { kind: 'diverged', step, why: overflow };
    const least = options.update === 'nudge' ? moved : trainedGradientNorm;
    // A learning rate of 0 leaves what renormalising changes, whose rounding may never rest.
    if (step > 0 && (moved === 0 || (options.learningRate === 0 && moved <= STILL))) return { kind: 'converged', step, why: 'still' };
    if (least <= STILL && moved <= STILL) return { kind: 'converged', step, why: options.update === 'nudge' ? 'still' : 'gradient' };
    return null;
  }

  /** The end at step 0: there is next to no gradient, and a step tried and taken back (weights may decay, rows get length 1) moves nothing. */
  function restAtStart(): RunEnd | null {
    const { learningRate, trained, update } = options;
    const isAnyTrained = trained.images || trained.texts || trained.temperature;
    if (update === 'nudge' || !isAnyTrained || learningRate === 0 || head.trainedGradientNorm > STILL || head.overflow) return null;
    const [state] = kept;
    const isStill = head.advance() && head.moved <= STILL;
    if (state) head.restore(state);
    return isStill ? { kind: 'converged', step: 0, why: 'gradient' } : null;
  }

  return {
    options,
    get length() {
      return head.step;
    },
    get end() {
      return end;
    },
    get series() {
      return recorder.read();
    },
    computeTo(step, goesOn = () => true) {
      if (!isIndex(step, Infinity)) throw new RangeError(`step ${step} of a run: it must be a whole number, at least 0`);
      while (head.step < step && end === null) {
        if (!goesOn()) return false;
        if (head.advance()) {
          recorder.record(head);
          if (head.step % APART === 0) kept.push(head.save());
        }
        end = endAt();
      }
      return true;
    },
    at(step) {
      if (!isIndex(step, head.step + 1)) throw new RangeError(`step ${step} is not computed: the run has steps 0 to ${head.step}`);
      const before = Math.floor(step / APART);
      const state = kept[before];
      if (step === head.step && shown.step !== step && shown.step !== step - 1) shown.restore(head.save());
      else if (state && (shown.step > step || shown.step < before * APART)) shown.restore(state);
      while (shown.step < step) shown.advance();
      return shown;
    },
  };
}

/** A run from `inputs`, computed to its end or to `steps`, whichever comes first. Throws RangeError as `createRun` and `computeTo` do. */
export function trainRun(inputs: Inputs, options: TrainingOptions, steps: number): Run {
  const run = createRun(inputs, options);
  run.computeTo(steps);
  return run;
}
