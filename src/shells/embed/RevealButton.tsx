// Shows the results that an embed keeps to itself, and hides them again.
import { embedMessages } from '../../i18n/embed/messages.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { conceal, reveal } from '../../state/reveal.ts';

export function RevealButton() {
  const { lab, locale } = usePage();
  const isConcealed = useLabState((state) => state.masked.length > 0);
  const words = embedMessages(locale);
  return <button type="button" className="primary embed-reveal" onClick={() => (isConcealed ? reveal : conceal)(lab)}>{isConcealed ? words.reveal : words.conceal}</button>;
}
