// The first answer to a question, and how it is given; what cannot be read is no answer, and makes room for one.
import { readGuess, writeGuess, type Guess } from '../../../lesson/predictions/guess.ts';
import type { Ask } from '../../../lesson/predictions/prediction.ts';
import { writePlace, type Place } from '../../../lesson/topics.ts';
import type { Progress } from '../../../state/course.ts';
import { useCourseState, usePage } from '../../page.ts';

export function firstGuess({ answers }: Pick<Progress, 'answers'>, place: Place, ask: Ask): Guess | null {
  const written = answers[writePlace(place)];
  return written === undefined ? null : readGuess(ask, written);
}

export function useFirstGuess(place: Place, ask: Ask) {
  const { course } = usePage();
  const answers = useCourseState((state) => state.answers);
  return {
    first: firstGuess({ answers }, place, ask),
    answer: (guess: Guess) => course.answer(place, writeGuess(guess), (text) => readGuess(ask, text) !== null),
  };
}
