// The QR code of an address, and a word where that address leads no phone anywhere.
import type { ReactNode } from 'react';
import { isLocal } from '../../document/embed/isLocal.ts';
import type { Locale } from '../../i18n/locale.ts';
import { qrCodeMessages } from '../../i18n/qrCode/messages.ts';
import { QrCode } from '../../views/qrCode/QrCode.tsx';

interface LinkCodeProps {
  /** Whole. */
  readonly address: string;
  readonly locale: Locale;
  /** What else is said of it. */
  readonly children?: ReactNode;
}

export function LinkCode({ address, locale, children }: LinkCodeProps) {
  const words = qrCodeMessages(locale);
  return <QrCode text={address} words={words}>{isLocal(address) && <p>{words.local}</p>}{children}</QrCode>;
}
