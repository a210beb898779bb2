// The one polite announcement of each committed change, and of each vector copied by keys, for those who cannot watch the figure.
import { useContext } from 'react';
import { formatLocale, formatUncertain } from '../notation/format.ts';
import { CopiedContext } from './exchange/exchange.ts';
import { useNotices } from './figure/useNotices.ts';
import { useLabState, usePage } from './page.ts';

export function StatusRegion() {
  const { messages, locale } = usePage();
  const change = useLabState((state) => state.change);
  const digits = useLabState((state) => state.digits);
  const isMasked = useLabState((state) => state.masked.includes('losses'));
  const notices = useNotices();
  const copied = useContext(CopiedContext);
  const { status, figure } = messages;
  const said = () => {
    // A copy made since the last change is the newer.
    if (copied && copied.change === change) {
      const { side, index } = copied.vector;
      return status.copied((side === 'images' ? figure.image : figure.text)(index + 1));
    }
    if (!change) return '';
    // What a card hides until it is answered is not told either.
    if (change.kind === 'scene') return status.scene;
    const outcome = isMasked ? `${figure.symmetricLoss}: ${messages.lesson.hidden}` : status.committed({ ...change, text: formatLocale(formatUncertain(change.loss, change.total, { digits }), locale) });
    const what = { edit: '', undo: status.undone, redo: status.redone, reset: status.reset, opened: status.opened, givenBack: status.givenBack }[change.kind];
    return [what, outcome, ...notices].filter((sentence) => sentence !== '').join('. ').replaceAll('.. ', '. ');
  };
  // A new element each time: the same words twice are two announcements.
  return <div className="visually-hidden" role="status" aria-live="polite"><p key={`${change?.number} ${copied?.count}`}>{said()}</p></div>;
}
