// A question to answer before looking; the answer comes when asked for, and points at its place in the figure.
import { useId, useState } from 'react';
import type { CellRef } from '../../notation/cellRef.ts';
import { usePage } from '../page.ts';

interface QuestionProps {
  readonly question: string;
  readonly answer: string;
  /** The place in the figure that the answer points at. */
  readonly about: CellRef | null;
}

export function Question({ question, answer, about }: QuestionProps) {
  const { lab, messages } = usePage();
  const [isShown, setShown] = useState(false);
  const id = useId();
  const { panel } = messages;
  const toggle = () => {
    setShown(!isShown);
    lab.light(isShown ? null : about);
  };
  return (
    <section className="question" aria-label={panel.question}>
      <p><b>{panel.question}.</b> {question}</p>
      <button type="button" aria-controls={id} onClick={toggle}>{isShown ? panel.hide : panel.reveal}</button>
      <p id={id} className="answer" hidden={!isShown}>{answer}</p>
    </section>
  );
}
