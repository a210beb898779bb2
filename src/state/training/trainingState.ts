// What React follows of the training lab, and what the lab stands in.
import type { Beside } from '../../document/training/training.ts';
import type { RunEnd, TrainingOptions } from '../../engine/training/index.ts';
import type { TrainingSceneId } from '../../lesson/training/ids.ts';
import type { Frames } from '../play.ts';
import type { Speed } from './player.ts';

/** What happened last that was not just asked for. `step` is where the run was. */
export interface Notice {
  readonly kind: 'optionChanged' | 'batchChanged' | 'edited' | 'kept' | 'refused' | 'hidden' | 'longest' | 'stopped';
  readonly step: number;
}

/** The step that the run came to rest at, with its notice; null: the notice alone, as a change of the batch is told elsewhere. */
export interface Told {
  readonly step: number | null;
  /** So that two alike are still two. */
  readonly count: number;
}

/** What React follows. While playing nothing of it changes: the step is `live`'s. */
export interface TrainingState {
  readonly options: TrainingOptions;
  readonly beside: Beside | null;
  readonly speed: Speed;
  readonly isPlaying: boolean;
  /** The step that is being computed to; null while playing on, and at rest. */
  readonly target: number | null;
  /** Where playing rests, as a scene wants it; null for the run's end. */
  readonly until: number | null;
  /** The step shown, and the last one computed, when the run last came to rest. */
  readonly step: number;
  readonly length: number;
  /** Where and why the run ends, once it was computed to there. */
  readonly end: RunEnd | null;
  readonly notice: Notice | null;
  /** The seed that the start was drawn from; null for other numbers. */
  readonly seed: number | null;
  /** The scene that set the run up last; null for none. */
  readonly scene: TrainingSceneId | null;
  /** What is told to those who listen; null where nothing is. */
  readonly told: Told | null;
}

export interface Environment {
  readonly frames: Frames;
  /** A clock, in ms. */
  readonly now: () => number;
  /** Milliseconds between two pictures while playing, at least. */
  readonly interval: () => number;
}
