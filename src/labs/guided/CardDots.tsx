// The cards as a thin row of dots, each a link: hollow, filled once done, ringed where one is.
import type { guidedMessages } from '../../i18n/guided/messages.ts';
import { guidedCards, type GuidedCardId } from '../../lesson/guided/ids.ts';
import { writePlace } from '../../lesson/topics.ts';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { useCourseState } from '../../panels/page.ts';

interface CardDotsProps {
  readonly current: GuidedCardId;
  readonly words: ReturnType<typeof guidedMessages>;
}

export function CardDots({ current, words }: CardDotsProps) {
  const done = useCourseState((state) => state.done);
  return (
    <nav className="card-dots" aria-label={words.dots}>
      <ol>
        {guidedCards.map((card, index) => {
          const place = { topic: 'guided', card } as const;
          const isDone = done.includes(writePlace(place));
          const name = words.dot(index + 1, words.cards[card].title);
          return (
            <li key={card}>
              <PlaceLink place={place} title={name} aria-label={isDone ? `${name}, ${words.done}` : name} aria-current={card === current ? 'step' : undefined} data-done={isDone || undefined} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
