// What a scene of the training lab says in one language.
import type { PredictionWords } from '../predict/words.ts';

export interface SceneWords extends PredictionWords {
  /** What is there before anything moves. May hold marks. */
  readonly sentences: readonly string[];
  /** Something to try after it was played. May hold marks. */
  readonly body: string;
}
