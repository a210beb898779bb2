// The QR code of the full page with what is shown, as large as the slide lets it be.
import { fullAddress } from '../../panels/exchange/addresses.ts';
import { useLink } from '../../panels/exchange/useLink.ts';
import { useCourseState, usePage } from '../../panels/page.ts';
import { QrPanel } from '../../panels/qrCode/QrPanel.tsx';
import { TypedAddress } from '../../panels/qrCode/TypedAddress.tsx';
import './code.css';

export function SlideCode() {
  const { locale } = usePage();
  const place = useCourseState((state) => state.place);
  const { short } = useLink();
  const address = short === '' ? '' : fullAddress(short, locale, place);
  return <div className="slide-code"><QrPanel address={address}><TypedAddress address={address} /></QrPanel></div>;
}
