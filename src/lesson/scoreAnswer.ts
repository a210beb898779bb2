// Whether an answer, as it is kept, is right: for those outside who keep the score.
import { judge, readGuess } from './predictions/guess.ts';
import { predictionIds } from './predictions/ids.ts';
import { predictionOf } from './predictions/predictions.ts';
import type { Prediction } from './predictions/prediction.ts';
import { symptomIds, symptoms } from './symptoms.ts';
import { trainingScenes } from './training/ids.ts';
import { trainingSceneOf } from './training/scenes.ts';
import { readPlace, type Place } from './topics.ts';

type Question = Pick<Prediction, 'ask' | 'outcome'>;

function questionAt({ topic, card }: Place): Question | null {
  const prediction = topic === 'predict' && predictionIds.find((id) => id === card);
  if (prediction) return predictionOf(prediction);
  const scene = topic === 'training' && trainingScenes.find((id) => id === card);
  return scene ? trainingSceneOf(scene) : null;
}

/** `name` is the question's place. 1: right. 0: not. null: there is nothing right or wrong, or nothing to read. */
export function scoreAnswer(name: string, answer: string): 0 | 1 | null {
  const place = readPlace(name);
  if (!place) return null;
  const symptom = place.topic === 'break-it' && symptomIds.find((id) => id === place.card);
  if (symptom) return answer === symptoms[symptom].bug ? 1 : 0;
  const question = questionAt(place);
  const guess = question && readGuess(question.ask, answer);
  return question && guess ? (judge(question, guess).isRight ? 1 : 0) : null;
}
