// Answers by choosing among options.
import { useId, useRef, useState } from 'react';
import { Choices } from '../../../views/question/Choices.tsx';
import type { Guess } from '../../../lesson/predictions/guess.ts';
import { AnswerForm } from './AnswerForm.tsx';

interface ChoiceAnswerProps {
  readonly options: readonly string[];
  readonly words: { readonly answer: string; readonly choose: string };
  /** The id of the element that asks. */
  readonly questionId: string;
  readonly onAnswer: (guess: Guess) => void;
}

export function ChoiceAnswer({ options, words, questionId, onAnswer }: ChoiceAnswerProps) {
  const problemId = useId();
  const first = useRef<HTMLInputElement>(null);
  const [option, setOption] = useState<number | null>(null);
  const [isMissing, setMissing] = useState(false);
  const answer = () => {
    if (option !== null) return onAnswer({ kind: 'choice', option });
    setMissing(true);
    first.current?.focus();
  };
  const problem = isMissing && option === null ? words.choose : null;
  return (
    <AnswerForm problem={problem} problemId={problemId} button={words.answer} onAnswer={answer}>
      <Choices labelledBy={questionId} options={options} value={option} describedBy={problem === null ? undefined : problemId} first={first} onChange={setOption} />
    </AnswerForm>
  );
}
