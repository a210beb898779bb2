// The link to what is on the page, ready to be sent.
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { usePage } from '../page.ts';
import { CopyText } from './CopyText.tsx';
import { useLink } from './useLink.ts';

export function LinkForm() {
  const words = exchangeMessages(usePage().locale);
  return (
    <>
      <p className="exchange-hint">{words.linkHint}</p>
      <CopyText text={useLink()} wraps takesFocus />
    </>
  );
}
