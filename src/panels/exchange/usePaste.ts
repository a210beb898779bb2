// A text that is about to be pasted, read anew whenever it, its target or the document changes.
import { useMemo } from 'react';
import type { LabDocument } from '../../document/document.ts';
import type { VectorTarget } from '../../document/replaceVectors.ts';
import type { PasteDraft } from './exchange.ts';
import { pasteOf, readText, type Paste, type PastedText } from './readPaste.ts';

interface Pasting {
  readonly target: VectorTarget;
  readonly pasted: PastedText;
  readonly paste: Paste;
}

export function usePaste({ text, comma, target: { side, index } }: PasteDraft, document: LabDocument): Pasting {
  // The item that it was meant for may have gone.
  const isThere = index === null || index < document[side].length;
  const target = useMemo((): VectorTarget => ({ side, index: isThere ? index : null }), [side, index, isThere]);
  const pasted = useMemo(() => readText(text), [text]);
  const paste = useMemo(() => pasteOf(pasted, comma, target, document), [pasted, comma, target, document]);
  return { target, pasted, paste };
}
