// How many symptoms were told by their bug at the first try.
import { symptomIds } from '../../lesson/symptoms.ts';
import { writePlace } from '../../lesson/topics.ts';
import type { Answer, Progress } from '../../state/course.ts';

export function answerTo(answers: Progress['answers'], card: string): Answer | null {
  return answers[writePlace({ topic: 'break-it', card })] ?? null;
}

export function scoreOf(answers: Progress['answers']): { readonly right: number; readonly answered: number } {
  const given = symptomIds.map((id) => answerTo(answers, id)).filter((answer) => answer !== null);
  return { right: given.filter(({ isRight }) => isRight).length, answered: given.length };
}
