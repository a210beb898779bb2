// The words of a card: what is to be seen, something to try, and what came of it.
import type { ZeroShotCard } from '../../lesson/zeroShot/ids.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { RichText } from '../../views/prose/RichText.tsx';
import { useZeroShot } from './lab.ts';
import { MissingClass } from './MissingClass.tsx';
import { useTask } from './useTask.ts';

export function CardWords({ card }: { readonly card: ZeroShotCard }) {
  const { words } = useZeroShot();
  const { title, sentences, body } = words.cards[card];
  const isDone = useTask(card);
  return (
    <section className="zero-shot-words own-figure-words lesson-body" aria-label={title}>
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
