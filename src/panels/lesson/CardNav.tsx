// From card to card of a topic: the one before, where this one stands, the next.
import { cardsOf, type Topic } from '../../lesson/topics.ts';
import { Button } from '../../views/fields/Button.tsx';
import { usePage } from '../page.ts';
import { useCardKeys } from './useCardKeys.ts';

interface CardNavProps {
  readonly topic: Topic;
  readonly card: string;
  /** Those of the topic's cards that the way leads through; all of them where none are named. */
  readonly cards?: readonly string[];
}

export function CardNav({ topic, card, cards = cardsOf[topic] }: CardNavProps) {
  const { course, messages } = usePage();
  const { lesson: words } = messages;
  const index = cards.indexOf(card);
  const to = (by: 1 | -1) => cards[index + by];
  const go = (by: 1 | -1) => {
    const next = to(by);
    if (next !== undefined) course.open({ topic, card: next });
  };
  useCardKeys(go);
  return (
    <footer className="card-nav">
      <Button isIdle={to(-1) === undefined} onClick={() => go(-1)}>← {words.previous}</Button>
      <span className="card-number">{words.card(index + 1, cards.length)}</span>
      <Button className="primary" isIdle={to(1) === undefined} onClick={() => go(1)}>{words.next} →</Button>
    </footer>
  );
}
