// A text to be copied, seen before it is taken; where the browser does not let the page copy, it is selected instead.
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../behaviours/copyText.ts';
import { Button } from '../fields/Button.tsx';
import '../fields/textArea.css';
import './copyText.css';

export interface CopyTextWords {
  readonly copyText: string;
  readonly copyButton: string;
  readonly copied: string;
  readonly selected: string;
}

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
  /** The text is not what it is to be yet. */
  readonly isIdle?: boolean;
  readonly rows: number;
  /** A text of one long line, such as an address, is broken to be seen whole. */
  readonly wraps?: boolean;
  /** The button has the focus from the beginning. */
  readonly takesFocus?: boolean;
  readonly words: CopyTextWords;
}

export function CopyText({ text, html = null, isIdle = false, rows, wraps = false, takesFocus = false, words }: CopyTextProps) {
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
      <textarea ref={preview} className="text-area" aria-label={words.copyText} readOnly rows={rows} wrap={wraps ? 'soft' : 'off'} spellCheck={false} value={text} />
      <div className="copy-actions">
        <Button ref={button} className="primary" isIdle={isIdle || text === ''} onClick={copy}>{words.copyButton}</Button>
        {/* A new element each time: the same words twice are two announcements. */}
        <div className="copy-outcome" role="status"><p key={outcome.count}>{outcome.isCopied === null ? '' : outcome.isCopied ? words.copied : words.selected}</p></div>
      </div>
    </>
  );
}
