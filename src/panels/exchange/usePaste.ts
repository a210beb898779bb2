// A text that is about to be pasted, read anew whenever it, its target or the document changes.
import { useMemo } from 'react';
import type { LabDocument } from '../../document/document.ts';
import type { VectorTarget } from '../../document/replaceVectors.ts';
import type { PasteDraft } from './exchange.ts';
import { matrixIn, pasteOf, readText, type Paste, type PastedText } from './readPaste.ts';

interface Pasting {
  readonly target: VectorTarget;
  readonly pasted: PastedText;
  readonly paste: Paste;
}

export function usePaste({ text, comma, target: { side, index }, isTargetGuessed }: PasteDraft, document: LabDocument): Pasting {
  const pasted = useMemo(() => readText(text), [text]);
  const matrix = matrixIn(pasted, comma);
  const isVector = !isTargetGuessed || !matrix || matrix.rows === 1 || matrix.cols === 1;
  // The item that it was meant for may have gone.
  const isOne = isVector && index !== null && index < document[side].length;
  const target = useMemo((): VectorTarget => ({ side, index: isOne ? index : null }), [side, index, isOne]);
  const paste = useMemo(() => pasteOf(pasted, comma, target, document), [pasted, comma, target, document]);
  return { target, pasted, paste };
}
