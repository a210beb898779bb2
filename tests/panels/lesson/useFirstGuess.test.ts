// What stands in the browser as the first answer to a question, whoever wrote it there.
import { expect, it } from 'vitest';
import { judge } from '../../../src/lesson/predictions/guess.ts';
import { predictionOf } from '../../../src/lesson/predictions/predictions.ts';
import type { PredictionId } from '../../../src/lesson/predictions/ids.ts';
import { firstGuess } from '../../../src/panels/lesson/question/useFirstGuess.ts';

const verdictOn = (id: PredictionId, stored: string) => {
  const prediction = predictionOf(id);
  const guess = firstGuess({ answers: { [`predict/${id}`]: stored } }, { topic: 'predict', card: id }, prediction.ask);
  return guess && judge(prediction, guess).isRight;
};

it.each<[PredictionId, string, boolean]>([
  ['log-base', '1', true], ['log-base', '0', false], ['largest-loss', '1,2', true], ['largest-loss', '31,31', false], ['double-temperature', '56', true], ['negatives-equal', '1,0,0', true],
])('%s: the answer “%s” is right: %s', (id, stored, isRight) => {
  expect(verdictOn(id, stored)).toBe(isRight);
});

it.each<[PredictionId, string]>([
  ['log-base', 'true'], ['log-base', '99'], ['largest-loss', '32,2'], ['largest-loss', '1,9007199254740993'], ['largest-loss', '<b>1</b>,2'], ['double-temperature', 'NaN'], ['negatives-equal', '1,0,Infinity'],
])('%s: “%s” is no answer, and is asked again', (id, stored) => {
  expect(verdictOn(id, stored)).toBeNull();
});

it('is none where nothing was answered', () => {
  expect(firstGuess({ answers: {} }, { topic: 'predict', card: 'log-base' }, predictionOf('log-base').ask)).toBeNull();
});
