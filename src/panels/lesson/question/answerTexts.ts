// An answer, and the right one, as text to set side by side.
import type { PredictMessages } from '../../../i18n/predict/messages.ts';
import type { PredictionWords } from '../../../i18n/predict/words.ts';
import { isNearly, type Guess, type Verdict } from '../../../lesson/predictions/guess.ts';
import type { Ask, Reading } from '../../../lesson/predictions/prediction.ts';
import { readingText } from '../../../lesson/predictions/readingText.ts';
import { formatNumber } from '../../../notation/format.ts';
import type { ComparedBar } from '../../../views/question/ComparedBars.tsx';

export interface AnswerContext {
  readonly ask: Ask;
  readonly outcome: readonly Reading[];
  readonly item: PredictionWords;
  readonly words: PredictMessages;
}

export function verdictText(ask: Ask, verdict: Verdict, words: PredictMessages): string {
  if (verdict.isRight) return `✓ ${words.right}`;
  return isNearly(ask, verdict) ? `≈ ${words.nearly}` : `✗ ${words.wrong}`;
}

/** '' for bars, which are compared one by one. A number stays as it was typed. */
export function saidText(guess: Guess, { item, words }: AnswerContext): string {
  if (guess.kind === 'choice') return item.options[guess.option] ?? '';
  if (guess.kind === 'number') return guess.text;
  return guess.kind === 'cell' ? words.cell(guess.row + 1, guess.col + 1) : '';
}

/** '' for bars. */
export function rightText({ ask, outcome, item, words }: AnswerContext): string {
  if (ask.kind === 'choice') return item.options[ask.right] ?? '';
  if (ask.kind === 'cell') return words.cell(ask.right.row + 1, ask.right.col + 1);
  const asked = ask.kind === 'number' ? outcome.find(({ key }) => key === ask.right) : undefined;
  return asked ? readingText(asked) : '';
}

/** None where something else than bars was asked for. */
export function comparedBars(guess: Guess, { ask, outcome, item }: AnswerContext): readonly ComparedBar[] {
  if (ask.kind !== 'bars' || guess.kind !== 'bars') return [];
  return ask.right.flatMap((key, bar) => {
    const found = outcome.find((each) => each.key === key);
    const said = guess.values[bar] ?? 0;
    const saidAs = formatNumber(said, { digits: 'novice' });
    return found ? [{ name: item.options[bar] ?? key, said, is: found.value, saidText: saidAs, isText: readingText(found) }] : [];
  });
}
