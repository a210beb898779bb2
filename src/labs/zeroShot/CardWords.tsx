// The words of a card: what is to be seen, something to try, and what came of it.
import type { ReactNode } from 'react';
import type { ZeroShotCard } from '../../lesson/zeroShot/scenes.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { RichText } from '../../views/prose/RichText.tsx';
import { useZeroShot, useZeroShotState } from './lab.ts';
import { useOutcome } from './useOutcome.ts';
import { useTask } from './useTask.ts';

export function CardWords({ card }: { readonly card: ZeroShotCard }) {
  const { words } = useZeroShot();
  const { title, sentences, body } = words.cards[card];
  const isDone = useTask(card);
  return (
    <section className="zero-shot-words lesson-body" aria-label={title}>
      <CardTitle>{title}</CardTitle>
      {sentences.map((sentence) => <p key={sentence}><RichText text={sentence} /></p>)}
      <div className="zero-shot-task">
        <p><b>{words.cards.task}.</b> <RichText text={body} /></p>
        <p role="status">{isDone && words.cards.done}</p>
      </div>
      {card === 'missing-class' && <MissingClass />}
      <CardNav topic="zero-shot" card={card} />
    </section>
  );
}

/** What became of the dog's image, once its class is gone. */
function MissingClass(): ReactNode {
  const { words } = useZeroShot();
  const isMissing = useZeroShotState(({ document }) => document.classes.every(({ word }) => word !== 'dog'));
  const isPicked = useZeroShotState(({ document, pick }) => document.images[pick.image]?.drawing === 'dog');
  const { answer, probability } = useOutcome();
  if (!isMissing) return null;
  const { outcome, moral } = words.cards['missing-class'];
  return (
    <>
      {isPicked && <p>{outcome(answer, probability)}</p>}
      <p>{moral}</p>
    </>
  );
}
