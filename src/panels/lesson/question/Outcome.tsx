// What came out, beside what was said: the verdict, the reason that fits the answer, the numbers, and what many believe.
import { useEffect, useRef } from 'react';
import type { Guess, Verdict } from '../../../lesson/predictions/guess.ts';
import { readingText } from '../../../lesson/predictions/readingText.ts';
import { RichText } from '../../../views/prose/RichText.tsx';
import { ComparedBars } from '../../../views/question/ComparedBars.tsx';
import { comparedBars, rightText, saidText, verdictText, type AnswerContext } from './answerTexts.ts';

interface OutcomeProps extends AnswerContext {
  readonly guess: Guess;
  readonly verdict: Verdict;
  readonly isPractice: boolean;
  /** It was answered just now, so that reading goes on here. */
  readonly takesFocus: boolean;
}

export function Outcome({ guess, verdict, isPractice, takesFocus, ...context }: OutcomeProps) {
  const { ask, outcome, item, words } = context;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const bars = comparedBars(guess, context);
  const listed = ask.kind === 'bars' ? outcome.filter(({ key }) => !ask.right.includes(key)) : outcome;
  return (
    <section className="outcome" aria-label={words.yourAnswer}>
      <h4 ref={heading} tabIndex={-1}>{verdictText(ask, verdict, words)}</h4>
      {isPractice && <p className="lesson-note">{words.practice}</p>}
      {bars.length > 0 ? (
        <ComparedBars bars={bars} said={words.said} is={words.is} />
      ) : (
        <dl className="compared">
          <div><dt>{words.said}</dt><dd>{saidText(guess, context)}</dd></div>
          <div><dt>{words.is}</dt><dd><b>{rightText(context)}</b></dd></div>
        </dl>
      )}
      <p className="outcome-reason"><RichText text={item.reasons[verdict.reason] ?? ''} /></p>
      <dl className="readings">
        {listed.map((reading) => <div key={reading.key}><dt>{item.outcome[reading.key]}</dt><dd>{readingText(reading)}</dd></div>)}
      </dl>
      <p className="belief"><b>{words.believed}:</b> {item.belief}</p>
    </section>
  );
}
