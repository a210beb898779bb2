// The score of the game: first answers to symptoms, judged by their bug, and nothing else.
import { expect, it } from 'vitest';
import { answerTo, scoreOf } from '../../../src/labs/breakIt/score.ts';

const answers = {
  'break-it/symptom-sure': 'shifted-labels',
  'break-it/symptom-twins': 'wrong-axis',
  'break-it/wrong-axis': '',
  predict: '1',
};

it('counts the symptoms that were answered, and those of them that were told rightly', () => {
  expect(scoreOf(answers)).toEqual({ right: 1, answered: 2 });
  expect(scoreOf({})).toEqual({ right: 0, answered: 0 });
});

it.each(['', 'one-direction ', '__proto__', 'log-base-10'])('takes no account of “%s”, which is none of the symptom’s options', (stored) => {
  expect(scoreOf({ 'break-it/symptom-twins': stored })).toEqual({ right: 0, answered: 0 });
});

it('finds the answer to a symptom', () => {
  expect(answerTo(answers, 'symptom-twins')).toBe('wrong-axis');
  expect(answerTo(answers, 'symptom-traded')).toBeNull();
});
