// What every way of answering shares: what is wrong with the answer, and the button that gives it.
import type { ReactNode } from 'react';

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
