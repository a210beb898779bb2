// The QR code of an address, whose making is brought in when it is first wanted.
import type { ReactNode } from 'react';
import { createPart } from '../createPart.ts';
import { usePage } from '../page.ts';
import './qrPanel.css';

const { prefetch, usePart } = createPart(() => import('./LinkCode.tsx'));

export const prefetchQrCode = prefetch;

interface QrPanelProps {
  /** Whole; empty while it is being made. */
  readonly address: string;
  /** What else is said of it. */
  readonly children?: ReactNode;
}

export function QrPanel({ address, children }: QrPanelProps) {
  const { locale, messages: { exchange: words } } = usePage();
  const part = usePart();
  if (part === 'failed') return <p role="alert">{words.notLoaded}</p>;
  if (part === 'loading' || address === '') return <p className="qr-loading">{words.loading}</p>;
  return <part.LinkCode address={address} locale={locale}>{children}</part.LinkCode>;
}
