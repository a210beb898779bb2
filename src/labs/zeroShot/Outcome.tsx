// The one polite announcement of each committed change: what the picked image is now taken for.
import { useZeroShot, useZeroShotState } from './lab.ts';
import { useOutcome } from './useOutcome.ts';

export function Outcome() {
  const { words, names, zeroShot } = useZeroShot();
  const changes = useZeroShotState((state) => state.changes);
  const way = useZeroShotState((state) => state.way);
  const outcome = useOutcome();
  const { document, pick } = zeroShot.store.getState();
  const image = document.images[pick.image];
  // A new element each time: the same words twice are two announcements. What the page opens on is no news.
  const said = changes > 0 && image ? words.status(names.image(image), words.outcome(outcome.answer, outcome.probability)) : '';
  return <div className="visually-hidden" role="status" aria-live="polite"><p key={`${changes} ${way}`}>{said}</p></div>;
}
