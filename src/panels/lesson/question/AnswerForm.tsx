// What every way of answering shares: what is wrong with the answer, and the button that gives it.
import type { ReactNode } from 'react';
import type { PredictMessages } from '../../../i18n/predict/messages.ts';
import type { PredictionWords } from '../../../i18n/predict/words.ts';
import type { Guess } from '../../../lesson/predictions/guess.ts';

export interface AnswerProps {
  readonly item: PredictionWords;
  readonly words: PredictMessages;
  /** The id of the element that asks. */
  readonly questionId: string;
  readonly onAnswer: (guess: Guess) => void;
}

interface AnswerFormProps {
  readonly problem: string | null;
  readonly problemId: string;
  readonly button: string;
  readonly onAnswer: () => void;
  readonly children: ReactNode;
}

export function AnswerForm({ problem, problemId, button, onAnswer, children }: AnswerFormProps) {
  return (
    <form
      className="answer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer();
      }}
    >
      {children}
      {problem !== null && <p id={problemId} role="alert" className="field-error">{problem}</p>}
      <button type="submit" className="primary">{button}</button>
    </form>
  );
}
