// What becomes of the dog's image without its class: guessed first, then seen, with the reason that fits the guess.
import { useEffect, useId, useRef, useState } from 'react';
import { writePlace, type Place } from '../../lesson/topics.ts';
import { AnswerForm } from '../../panels/lesson/question/AnswerForm.tsx';
import { useCourseState, usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { Choices } from '../../views/question/Choices.tsx';
import '../../panels/lesson/question/question.css';
import { useZeroShot, useZeroShotState } from './lab.ts';
import { useOutcome } from './useOutcome.ts';

const place: Place = { topic: 'zero-shot', card: 'missing-class' };
/** Another class takes over, nearly certain. */
const right = 2;

export function MissingClass() {
  const words = useZeroShot().words.cards['missing-class'];
  const guess = useCourseState(({ answers }) => answers[writePlace(place)]?.given ?? null);
  const isMissing = useZeroShotState(({ document }) => document.classes.every(({ word }) => word !== 'dog'));
  const isPicked = useZeroShotState(({ document, pick }) => document.images[pick.image]?.drawing === 'dog');
  const { answer, probability } = useOutcome();
  // The form goes away with its answer: reading goes on at what was guessed.
  const guessed = useRef<HTMLParagraphElement>(null);
  const before = useRef(guess);
  useEffect(() => {
    if (before.current !== guess) guessed.current?.focus();
    before.current = guess;
  }, [guess]);
  const option = guess === null ? -1 : Number(guess);
  const reason = words.reasons[option];
  return (
    <>
      {guess === null && !isMissing && <Question />}
      {reason !== undefined && <p ref={guessed} tabIndex={-1} className="question-text">{words.guessed(words.options[option] ?? '')}</p>}
      {reason !== undefined && !isMissing && <p><b>{words.now}</b></p>}
      {isMissing && (
        <div className="zero-shot-outcome" role="status">
          {isPicked && <p>{words.outcome(answer, probability)}</p>}
          {reason !== undefined && <p><RichText text={reason} /></p>}
          <p>{words.moral}</p>
        </div>
      )}
    </>
  );
}

function Question() {
  const { course } = usePage();
  const { words } = useZeroShot();
  const { question, options } = words.cards['missing-class'];
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [option, setOption] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const problem = isOpen && option === null ? words.cards.choose : null;
  const answer = () => {
    if (option !== null) return course.answer(place, { given: String(option), isRight: option === right });
    setOpen(true);
    first.current?.focus();
  };
  return (
    <AnswerForm problem={problem} problemId={`${id}-problem`} button={words.cards.answer} onAnswer={answer}>
      <p id={id}><RichText text={question} /></p>
      <Choices labelledBy={id} options={options} value={option} describedBy={problem === null ? undefined : `${id}-problem`} first={first} onChange={setOption} />
    </AnswerForm>
  );
}
