// A question to answer before looking; the answer comes when asked for.
import { useId, useState } from 'react';
import { usePage } from '../page.ts';

export function Question({ question, answer }: { readonly question: string; readonly answer: string }) {
  const { messages } = usePage();
  const [isShown, setShown] = useState(false);
  const id = useId();
  const { panel } = messages;
  return (
    <section className="question" aria-label={panel.question}>
      <p><b>{panel.question}.</b> {question}</p>
      <button type="button" aria-expanded={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>{isShown ? panel.hide : panel.reveal}</button>
      <p id={id} className="answer" hidden={!isShown}>{answer}</p>
    </section>
  );
}
