// The QR code of the full page with what is shown, as large as the slide lets it be.
import { presentMessages } from '../../i18n/present/messages.ts';
import { fullAddress } from '../../panels/exchange/addresses.ts';
import { useLink } from '../../panels/exchange/useLink.ts';
import { useCourseState, usePage } from '../../panels/page.ts';
import { QrPanel } from '../../panels/qrCode/QrPanel.tsx';
import { Dialog } from '../../views/dialog/Dialog.tsx';
import './code.css';

export function CodeDialog({ onClose }: { readonly onClose: () => void }) {
  const { locale, messages } = usePage();
  const place = useCourseState((state) => state.place);
  const { short } = useLink();
  return (
    <Dialog title={presentMessages(locale).code} closeName={messages.app.close} onClose={onClose}>
      <div className="slide-code"><QrPanel address={fullAddress(short, locale, place)} /></div>
    </Dialog>
  );
}
