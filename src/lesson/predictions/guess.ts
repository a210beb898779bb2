// What a learner answered to a question: written down, read back, and judged by what came out.
import { limits } from '../../document/limits.ts';
import { parseNumber } from '../../notation/parseNumber.ts';
import type { Ask, Cell, Prediction } from './prediction.ts';

export type Guess =
  | { readonly kind: 'choice'; readonly option: number }
  /** `text` is the number as it was typed. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  /** From 0 to 1 each. */
  | { readonly kind: 'bars'; readonly values: readonly number[] }
  | ({ readonly kind: 'cell' } & Cell);

export interface Verdict {
  readonly isRight: boolean;
  /** Which of the reasons fits the answer. */
  readonly reason: number;
}

/** Rows, columns and options count from 0. */
export function writeGuess(guess: Guess): string {
  switch (guess.kind) {
    case 'choice':
      return String(guess.option);
    case 'number':
      return guess.text;
    case 'bars':
      return guess.values.join();
    case 'cell':
      return `${guess.row},${guess.col}`;
  }
}

/** null where `text` is no answer to such a question. */
export function readGuess(ask: Ask, text: string): Guess | null {
  if (ask.kind === 'number') {
    const parsed = parseNumber(text);
    return parsed.ok ? { kind: 'number', value: parsed.value, text } : null;
  }
  const [first = NaN, second = NaN, ...rest] = text.split(',').map((each) => (each === '' ? NaN : Number(each)));
  const isIndex = (value: number) => Number.isInteger(value) && value >= 0;
  // Pairs may have been added to those of the question.
  const isPair = (value: number) => isIndex(value) && value < limits.pairs.max;
  switch (ask.kind) {
    case 'choice':
      return isIndex(first) && first < ask.options && Number.isNaN(second) && rest.length === 0 ? { kind: 'choice', option: first } : null;
    case 'bars': {
      const values = [first, second, ...rest];
      return values.length === ask.right.length && values.every((value) => value >= 0 && value <= 1) ? { kind: 'bars', values } : null;
    }
    case 'cell':
      return isPair(first) && isPair(second) && rest.length === 0 ? { kind: 'cell', row: first, col: second } : null;
  }
}

/** Throws RangeError where the answer is of another kind than the question, or the question asks for a reading that there is not. */
export function judge({ ask, outcome }: Pick<Prediction, 'ask' | 'outcome'>, guess: Guess): Verdict {
  if (ask.kind === 'choice' && guess.kind === 'choice') return { isRight: guess.option === ask.right, reason: guess.option };
  if (ask.kind === 'number' && guess.kind === 'number') {
    const rangeOf = (value: number) => ask.bounds.filter((bound) => bound <= value).length;
    return { isRight: rangeOf(guess.value) === rangeOf(valueOf(outcome, ask.right)), reason: rangeOf(guess.value) };
  }
  if (ask.kind === 'bars' && guess.kind === 'bars') {
    const right = ask.right.map((key) => valueOf(outcome, key));
    if (largestGap(guess.values, right) <= ask.tolerance) return { isRight: true, reason: 0 };
    return { isRight: false, reason: 1 + nearest(ask.mistaken, guess.values) };
  }
  if (ask.kind === 'cell' && guess.kind === 'cell') {
    const isGuessed = ({ row, col }: Cell) => row === guess.row && col === guess.col;
    if (isGuessed(ask.right)) return { isRight: true, reason: 0 };
    const known = ask.mistaken.findIndex(isGuessed);
    return { isRight: false, reason: 1 + (known < 0 ? ask.mistaken.length : known) };
  }
  throw new RangeError(`a ${guess.kind} is no answer to a question that asks for a ${ask.kind}`);
}

/** Whether an answer that is not right is nearly so, as its reason says. */
export function isNearly(ask: Ask, { isRight, reason }: Verdict): boolean {
  return !isRight && ask.kind === 'bars' && reason === ask.nearly;
}

function valueOf(outcome: Prediction['outcome'], key: string): number {
  const found = outcome().find((each) => each.key === key);
  if (!found) throw new RangeError(`the outcome has no reading “${key}”`);
  return found.value;
}

function largestGap(a: readonly number[], b: readonly number[]): number {
  return a.reduce((most, value, k) => Math.max(most, Math.abs(value - (b[k] ?? 0))), 0);
}

/** The index of the drawing nearest to `values`, by the sum of the distances of the bars. */
function nearest(drawings: readonly (readonly number[])[], values: readonly number[]): number {
  const distances = drawings.map((drawing) => drawing.reduce((sum, value, k) => sum + Math.abs(value - (values[k] ?? 0)), 0));
  return distances.indexOf(Math.min(...distances));
}
