// The QR code of an address, and a word where that address leads no phone anywhere.
import type { Locale } from '../../i18n/locale.ts';
import { qrCodeMessages } from '../../i18n/qrCode/messages.ts';
import { QrCode } from '../../views/qrCode/QrCode.tsx';

interface LinkCodeProps {
  /** Whole. */
  readonly address: string;
  readonly locale: Locale;
}

/** Addresses that every computer has for itself. */
function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

export function LinkCode({ address, locale }: LinkCodeProps) {
  const words = qrCodeMessages(locale);
  return <QrCode text={address} words={words}>{isLocal(address) && <p>{words.local}</p>}</QrCode>;
}
