// Beside the embed's figure: the step in a sentence, or the question about it in its place.
import { useState } from 'react';
import { embedMessages } from '../../i18n/embed/messages.ts';
import { answerRefs, stepKey, steps } from '../../lesson/steps.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { Question } from '../../panels/steps/Question.tsx';
import { RichText } from '../../views/prose/RichText.tsx';

export function StepWords() {
  const { messages, locale } = usePage();
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const normalize = useLabState((state) => state.document.normalize);
  const key = stepKey(stage, { normalize, direction });
  const words = messages.steps[key];
  const own = embedMessages(locale);
  const [asked, setAsked] = useState<string | null>(null);
  const isAsking = asked === key;
  return (
    <section className="embed-words" aria-label={messages.app.explanation}>
      <h2>{steps.find((step) => step.stage === stage)?.number} · {words.title}</h2>
      {isAsking ? <Question key={key} question={words.question} answer={words.answer} about={answerRefs[key] ?? null} /> : <p><RichText text={firstSentence(words.body)} /></p>}
      <button type="button" className="quiet" onClick={() => setAsked(isAsking ? null : key)}>{isAsking ? own.back : own.ask}</button>
    </section>
  );
}

/** Up to the first full stop that ends a sentence, or to the end. */
function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/.exec(text)?.[0] ?? text;
}
