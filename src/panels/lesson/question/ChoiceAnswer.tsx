// Answers by choosing among options.
import { useId, useRef, useState } from 'react';
import { Choices } from '../../../views/question/Choices.tsx';
import { AnswerForm, type AnswerProps } from './AnswerForm.tsx';

export function ChoiceAnswer({ item, words, questionId, onAnswer }: AnswerProps) {
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
      <Choices labelledBy={questionId} options={item.options} value={option} describedBy={problem === null ? undefined : problemId} first={first} onChange={setOption} />
    </AnswerForm>
  );
}
