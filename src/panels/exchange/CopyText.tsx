// A text to be copied, seen before it is taken; where the browser does not let the page copy, it is selected instead.
import { useEffect, useRef, useState } from 'react';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { copyText } from '../../views/behaviours/copyText.ts';
import { Button } from '../../views/fields/Button.tsx';
import { usePage } from '../page.ts';
import './exchange.css';

interface Outcome {
  /** Counts the attempts. */
  readonly count: number;
  /** null before any. */
  readonly isCopied: boolean | null;
}

interface CopyTextProps {
  readonly text: string;
  /** The same for what reads tables. */
  readonly html?: string | null;
  /** A text of one long line, such as an address, is broken to be seen whole. */
  readonly wraps?: boolean;
  /** The button has the focus from the beginning. */
  readonly takesFocus?: boolean;
}

export function CopyText({ text, html = null, wraps = false, takesFocus = false }: CopyTextProps) {
  const words = exchangeMessages(usePage().locale);
  const [outcome, setOutcome] = useState<Outcome>({ count: 0, isCopied: null });
  const preview = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const copy = async () => {
    const isCopied = await copyText(text, html);
    setOutcome(({ count }) => ({ count: count + 1, isCopied }));
    if (isCopied) return;
    preview.current?.focus();
    preview.current?.select();
  };

  return (
    <>
      <textarea ref={preview} className="exchange-text" aria-label={words.copyText} readOnly rows={wraps ? 5 : 10} wrap={wraps ? 'soft' : 'off'} spellCheck={false} value={text} />
      <div className="dialog-actions">
        <Button ref={button} className="primary" isIdle={text === ''} onClick={copy}>{words.copyButton}</Button>
        {/* A new element each time: the same words twice are two announcements. */}
        <div className="copy-outcome" role="status"><p key={outcome.count}>{outcome.isCopied === null ? '' : outcome.isCopied ? words.copied : words.selected}</p></div>
      </div>
    </>
  );
}
