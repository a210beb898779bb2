// The task of the card that is open, for the parts of the page that may cover the card.
import { createContext, useContext, useEffect } from 'react';

export interface OpenTask {
  /** What there is to do. */
  readonly todo: string;
  /** Whether it is done, in words. */
  readonly state: string;
  readonly isDone: boolean;
}

interface OpenTaskSlot {
  readonly task: OpenTask | null;
  readonly show: (task: OpenTask | null) => void;
}

export const OpenTaskContext = createContext<OpenTaskSlot>({ task: null, show: () => undefined });

export const useOpenTask = (): OpenTask | null => useContext(OpenTaskContext).task;

/** Tells the task as long as its card is there. */
export function useTellTask({ todo, state, isDone }: OpenTask): void {
  const { show } = useContext(OpenTaskContext);
  useEffect(() => {
    show({ todo, state, isDone });
    return () => show(null);
  }, [show, todo, state, isDone]);
}
