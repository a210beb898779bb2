// Shows the results that an embed keeps to itself, and hides them again; absent where the step has none.
import { embedMessages } from '../../i18n/embed/messages.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { conceal, hasResults, reveal } from '../../state/reveal.ts';

export function RevealButton() {
  const { lab, locale } = usePage();
  const isConcealed = useLabState((state) => state.masked.length > 0);
  const canConceal = useLabState((state) => hasResults(state.stage));
  const words = embedMessages(locale);
  if (!canConceal) return null;
  return <button type="button" className="primary embed-reveal" onClick={() => (isConcealed ? reveal : conceal)(lab)}>{isConcealed ? words.reveal : words.conceal}</button>;
}
