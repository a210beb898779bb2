// The link to what is on the page, ready to be sent, or to be taken off the screen with a phone.
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { usePage } from '../page.ts';
import { QrPanel } from '../qrCode/QrPanel.tsx';
import { pageAddress } from './addresses.ts';
import { CopyText } from './CopyText.tsx';
import { useLink } from './useLink.ts';

export function LinkForm() {
  const words = exchangeMessages(usePage().locale);
  const { link, short } = useLink();
  return (
    <>
      <p className="exchange-hint">{words.linkHint}</p>
      <CopyText text={pageAddress(link)} wraps takesFocus />
      <QrPanel address={pageAddress(short)} />
    </>
  );
}
