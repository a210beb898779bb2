// How many symptoms were told by their bug at the first try.
import type { Bug } from '../../engine/index.ts';
import { symptomIds, symptoms, type SymptomId } from '../../lesson/symptoms.ts';
import { writePlace } from '../../lesson/topics.ts';
import type { Progress } from '../../state/course.ts';

/** null for none, and for what is none of the symptom's options. */
export function answerTo(answers: Progress['answers'], id: SymptomId): Bug | null {
  return optionNamed(id, answers[writePlace({ topic: 'break-it', card: id })]);
}

export function optionNamed(id: SymptomId, name: string | undefined): Bug | null {
  return symptoms[id].options.find((option) => option === name) ?? null;
}

export function scoreOf(answers: Progress['answers']): { readonly right: number; readonly answered: number } {
  const isAnswered = (id: SymptomId) => answerTo(answers, id) !== null;
  const isRight = (id: SymptomId) => answerTo(answers, id) === symptoms[id].bug;
  return { right: symptomIds.filter(isRight).length, answered: symptomIds.filter(isAnswered).length };
}
