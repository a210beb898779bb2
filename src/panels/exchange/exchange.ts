// How panels ask for the dialogs of copying and pasting.
import { createContext, useContext } from 'react';
import type { CommaReading } from '../../engine/index.ts';
import type { VectorTarget } from '../../document/replaceVectors.ts';

export type ExchangeKind = 'copy' | 'link' | 'paste';

/** What is about to be pasted; it stays as it is when the dialog is closed without pasting. */
export interface PasteDraft {
  readonly text: string;
  /** What the commas mean, where the text leaves it open; null before that is said. */
  readonly comma: CommaReading | null;
  readonly target: VectorTarget;
  /** Why a file did not come in. */
  readonly fileFault: FileFault | null;
}

export interface FileFault {
  readonly code: 'fileTooLarge' | 'fileUnreadable';
  readonly name: string;
}

export interface Exchange {
  readonly open: (kind: ExchangeKind) => void;
  /** Brings in what the dialogs need, ahead of their opening. */
  readonly prefetch: () => void;
}

export const ExchangeContext = createContext<Exchange | null>(null);

export function useExchange(): Exchange {
  const exchange = useContext(ExchangeContext);
  if (!exchange) throw new Error('this stands outside the provider of copying and pasting');
  return exchange;
}
