// What becomes of the dog's image without its class: guessed first, then seen, with the reason that fits the guess.
import { useEffect, useId, useRef } from 'react';
import type { Ask } from '../../lesson/predictions/prediction.ts';
import type { Place } from '../../lesson/topics.ts';
import { ChoiceAnswer } from '../../panels/lesson/question/ChoiceAnswer.tsx';
import { useFirstGuess } from '../../panels/lesson/question/useFirstGuess.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import '../../panels/lesson/question/question.css';
import { useZeroShot, useZeroShotState } from './lab.ts';
import { useOutcome } from './useOutcome.ts';

const place: Place = { topic: 'zero-shot', card: 'missing-class' };
/** Another class takes over, nearly certain. */
const ask: Ask = { kind: 'choice', options: 3, right: 2 };

export function MissingClass() {
  const { cards } = useZeroShot().words;
  const words = cards['missing-class'];
  const questionId = useId();
  const { first, answer: keep } = useFirstGuess(place, ask);
  const option = first?.kind === 'choice' ? first.option : null;
  const isMissing = useZeroShotState(({ document }) => document.classes.every(({ word }) => word !== 'dog'));
  const isPicked = useZeroShotState(({ document, pick }) => document.images[pick.image]?.drawing === 'dog');
  const { answer, probability } = useOutcome();
  // The form goes away with its answer: reading goes on at what was guessed.
  const guessed = useRef<HTMLParagraphElement>(null);
  const before = useRef(option);
  useEffect(() => {
    if (before.current !== option) guessed.current?.focus();
    before.current = option;
  }, [option]);
  const reason = option === null ? undefined : words.reasons[option];
  return (
    <>
      {option === null && !isMissing && (
        <>
          <p id={questionId}><RichText text={words.question} /></p>
          <ChoiceAnswer options={words.options} words={cards} questionId={questionId} onAnswer={keep} />
        </>
      )}
      {option !== null && <p ref={guessed} tabIndex={-1} className="question-text">{words.guessed(words.options[option] ?? '')}</p>}
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
