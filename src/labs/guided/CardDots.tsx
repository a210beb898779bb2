// The cards as a thin row of dots, each a link: hollow, filled once done, ringed where one is.
import type { guidedMessages } from '../../i18n/guided/messages.ts';
import { guidedCards, type GuidedCardId } from '../../lesson/guided/ids.ts';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { useIsDone } from '../../panels/page.ts';

interface CardDotsProps {
  readonly current: GuidedCardId;
  readonly words: ReturnType<typeof guidedMessages>;
}

export function CardDots({ current, words }: CardDotsProps) {
  return (
    <nav className="card-dots" aria-label={words.dots}>
      <ol>
        {guidedCards.map((card, index) => (
          <li key={card}><CardDot card={card} name={words.dot(index + 1, words.cards[card].title)} done={words.done} isCurrent={card === current} /></li>
        ))}
      </ol>
    </nav>
  );
}

interface CardDotProps {
  readonly card: GuidedCardId;
  readonly name: string;
  /** What is said of a card that is done. */
  readonly done: string;
  readonly isCurrent: boolean;
}

function CardDot({ card, name, done, isCurrent }: CardDotProps) {
  const place = { topic: 'guided', card } as const;
  const isDone = useIsDone(place);
  return <PlaceLink place={place} title={name} aria-label={isDone ? `${name}, ${done}` : name} aria-current={isCurrent ? 'step' : undefined} data-done={isDone || undefined} />;
}
