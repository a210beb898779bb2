// To the full page, in a tab of its own, with what is on this one.
import { embedMessages } from '../../i18n/embed/messages.ts';
import { usePage } from '../../panels/page.ts';
import { useFullAddress } from '../framed/useFullAddress.ts';

export function FullLink() {
  const { locale, theme } = usePage();
  const words = embedMessages(locale);
  return <a className="embed-full" href={useFullAddress(theme)} target="_blank" rel="noopener" title={words.fullHint}>{words.full}<span aria-hidden="true"> ↗</span></a>;
}
