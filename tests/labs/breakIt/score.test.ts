// The score of the game: first answers to symptoms, and nothing else.
import { expect, it } from 'vitest';
import { answerTo, scoreOf } from '../../../src/labs/breakIt/score.ts';

const answers = {
  'break-it/symptom-sure': { given: 'shifted-labels', isRight: true },
  'break-it/symptom-twins': { given: 'wrong-axis', isRight: false },
  'break-it/wrong-axis': { given: '', isRight: true },
  predict: { given: '1', isRight: true },
};

it('counts the symptoms that were answered, and those of them that were told rightly', () => {
  expect(scoreOf(answers)).toEqual({ right: 1, answered: 2 });
  expect(scoreOf({})).toEqual({ right: 0, answered: 0 });
});

it('finds the answer to a symptom', () => {
  expect(answerTo(answers, 'symptom-twins')).toEqual({ given: 'wrong-axis', isRight: false });
  expect(answerTo(answers, 'symptom-traded')).toBeNull();
});
