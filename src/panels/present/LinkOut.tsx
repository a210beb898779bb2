// A way to a presentation: a link that goes there, and the same link to be copied or taken off the screen with a phone.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { scenesMessages } from '../../i18n/scenes/messages.ts';
import { CopyText } from '../exchange/CopyText.tsx';
import { QrPanel } from '../qrCode/QrPanel.tsx';

interface LinkOutProps {
  readonly name: string;
  /** Whole; empty while it is being made. */
  readonly address: string;
  /** The same in fewer characters, where there are such. */
  readonly short: string;
  readonly words: ReturnType<typeof scenesMessages>;
  /** The link has the focus once it is there. */
  readonly takesFocus?: boolean;
}

export function LinkOut({ name, address, short, words, takesFocus = false }: LinkOutProps) {
  const id = useId();
  const link = useRef<HTMLAnchorElement>(null);
  const code = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isReady = address !== '';
  useEffect(() => {
    if (takesFocus && isReady) link.current?.focus();
  }, [takesFocus, isReady]);
  // It opens below what was pressed, where the dialog may end.
  useLayoutEffect(() => {
    if (isOpen) code.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <>
      <div className="present-actions">
        <a ref={link} className="present-link" href={isReady ? address : undefined}>{name}</a>
        <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>{words.link}</button>
      </div>
      {isOpen && (
        <div ref={code} id={id} className="present-code">
          <CopyText text={address} wraps />
          <QrPanel address={short} />
        </div>
      )}
    </>
  );
}
