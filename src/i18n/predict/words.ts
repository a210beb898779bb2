// What a question says in one language.

export interface PredictionWords {
  /** A neutral name, which does not give the answer away. */
  readonly title: string;
  /** May hold marks. */
  readonly question: string;
  /** The options of a choice, or the names of the bars; empty where a number or a cell is asked for. */
  readonly options: readonly string[];
  /** What many believe; told after the answer. */
  readonly belief: string;
  /** One for each way of answering, as the question's `ask` counts them; the right one among them. May hold marks. */
  readonly reasons: readonly string[];
  /** What each number of the outcome is, by its key. */
  readonly outcome: Readonly<Record<string, string>>;
}
