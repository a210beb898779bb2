// The lesson's first page: what it is, the way in or on, and the list of its cards.
import type { guidedMessages } from '../../i18n/guided/messages.ts';
import { guidedCards } from '../../lesson/guided/ids.ts';
import type { Place } from '../../lesson/topics.ts';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { useCourseState, usePage } from '../../panels/page.ts';
import { isDone } from '../../state/course.ts';
import { RichText } from '../../views/prose/RichText.tsx';

const placeOf = (card: (typeof guidedCards)[number]): Place => ({ topic: 'guided', card });

export function Overview({ words }: { readonly words: ReturnType<typeof guidedMessages> }) {
  const { course, messages } = usePage();
  const progress = useCourseState((state) => state);
  const open = guidedCards.filter((card) => !isDone(progress, placeOf(card)));
  const next = open[0] ?? guidedCards[0];
  const { overview } = words;
  const way = open.length === guidedCards.length ? overview.begin : open.length === 0 ? overview.again : overview.resume(words.cards[next].title);
  return (
    <>
      <p><RichText text={overview.body(guidedCards.length)} /></p>
      <p><button type="button" className="primary" onClick={() => course.open(placeOf(next))}>{way}</button></p>
      <nav className="card-list" aria-label={overview.cards}>
        <ol>
          {guidedCards.map((card) => (
            <li key={card}>
              <PlaceLink place={placeOf(card)}>{words.cards[card].title}</PlaceLink>
              {isDone(progress, placeOf(card)) && <span className="card-done"><span aria-hidden="true">✓ </span>{words.done}</span>}
            </li>
          ))}
        </ol>
      </nav>
      {progress.isVisitOnly && <p className="lesson-note">{messages.lesson.visitOnly}</p>}
    </>
  );
}
