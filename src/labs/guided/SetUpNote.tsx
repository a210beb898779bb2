// Says what numbers the card began with, and brings them back.
import type { guidedMessages } from '../../i18n/guided/messages.ts';
import type { GuidedCard } from '../../lesson/guided/cards.ts';
import { usePage } from '../../panels/page.ts';

interface SetUpNoteProps {
  readonly card: GuidedCard;
  readonly words: ReturnType<typeof guidedMessages>;
}

export function SetUpNote({ card, words }: SetUpNoteProps) {
  const { lab } = usePage();
  const { setUp, scene } = card;
  if (!setUp || !scene) return null;
  return (
    <p className="lesson-note set-up">
      {words.setUps[setUp]}
      <button type="button" className="quiet" onClick={() => lab.setScene(scene)}>{words.startAgain}</button>
    </p>
  );
}
