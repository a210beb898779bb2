// The one polite announcement of each committed change, for those who cannot watch the figure.
import { formatLocale, formatUncertain } from '../notation/format.ts';
import { useLabState, usePage } from './page.ts';

export function StatusRegion() {
  const { messages, locale } = usePage();
  const change = useLabState((state) => state.change);
  const { status } = messages;
  const said = () => {
    if (!change) return '';
    const outcome = status.committed({ ...change, text: formatLocale(formatUncertain(change.loss, change.total), locale) });
    const what = { edit: '', undo: status.undone, redo: status.redone, reset: status.reset }[change.kind];
    return what === '' ? outcome : `${what}. ${outcome}`;
  };
  return <p className="visually-hidden" role="status" aria-live="polite">{said()}</p>;
}
