// How panels ask for the dialogs of copying and pasting.
import { createContext, useContext, type RefObject } from 'react';
import type { LinkView } from '../../document/linkText.ts';
import type { CommaReading } from '../../engine/index.ts';
import type { Side } from '../../document/document.ts';
import type { VectorTarget } from '../../document/replaceVectors.ts';
import type { Change } from '../../state/change.ts';

export type ExchangeKind = 'copy' | 'link' | 'paste' | 'handOut' | 'present';

/** What is about to be pasted; it stays as it is when the dialog is closed without pasting. */
export interface PasteDraft {
  readonly text: string;
  /** What the commas mean, where the text leaves it open; null before that is said. */
  readonly comma: CommaReading | null;
  readonly target: VectorTarget;
  /** Whether the target is only where the focus was; a matrix then goes to all embeddings of its side. */
  readonly isTargetGuessed: boolean;
  /** The step, the cell and the direction that the text came with, as from a picture; null where it says nothing of them. */
  readonly view: LinkView | null;
  /** Why a file did not come in. */
  readonly fileFault: FileFault | null;
}

/** How what is on the page, and its scenes, are to be presented; it stays as long as the page. */
export interface PresentDraft {
  /** Results wait to be asked for. */
  readonly asksFirst: boolean;
}

export interface FileFault {
  readonly code: 'fileTooLarge' | 'fileUnreadable' | 'pictureTooLarge' | 'pictureWithoutState' | 'pictureDamaged';
  readonly name: string;
}

export interface Exchange {
  readonly open: (kind: ExchangeKind) => void;
  /** Brings in what the dialogs need, ahead of their opening. */
  readonly prefetch: () => void;
  /** The vector in whose cells the focus is: keys copy from it and paste into it. */
  readonly focused: RefObject<VectorPlace | null>;
}

/** One image's or text's vector. */
export interface VectorPlace {
  readonly side: Side;
  readonly index: number;
}

/** A vector that was copied by keys, and the change after which it was. */
export interface Copied {
  readonly count: number;
  readonly vector: VectorPlace;
  readonly change: Change | null;
}

export const CopiedContext = createContext<Copied | null>(null);

export const ExchangeContext = createContext<Exchange | null>(null);

export function useExchange(): Exchange {
  const exchange = useContext(ExchangeContext);
  if (!exchange) throw new Error('this stands outside the provider of copying and pasting');
  return exchange;
}
