// The task of the card that is open, for the parts of the page that may cover the card.
import { createContext, useContext, useEffect } from 'react';

export interface OpenTask {
  /** What there is to do. */
  readonly todo: string;
  /** What was seen in doing it, which closes it; empty until then. */
  readonly seen: string;
  /** Whether it is done, in words. */
  readonly state: string;
  readonly isDone: boolean;
  /** Whether the card's own words of it are on the screen. */
  readonly isSeen: boolean;
  /** Leads to the card's own words of it. */
  readonly show: () => void;
}

interface OpenTaskSlot {
  readonly task: OpenTask | null;
  readonly tell: (task: OpenTask | null) => void;
}

export const OpenTaskContext = createContext<OpenTaskSlot>({ task: null, tell: () => undefined });

export const useOpenTask = (): OpenTask | null => useContext(OpenTaskContext).task;

/** Tells the task as long as its card is there. */
export function useTellTask({ todo, seen, state, isDone, isSeen, show }: OpenTask): void {
  const { tell } = useContext(OpenTaskContext);
  useEffect(() => {
    tell({ todo, seen, state, isDone, isSeen, show });
    return () => tell(null);
  }, [tell, todo, seen, state, isDone, isSeen, show]);
}
