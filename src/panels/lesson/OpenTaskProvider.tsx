// Passes the open card's task on to the parts of the page that may cover the card.
import { useMemo, useState, type ReactNode } from 'react';
import { OpenTaskContext, type OpenTask } from './openTask.ts';

export function OpenTaskProvider({ children }: { readonly children: ReactNode }) {
  const [task, tell] = useState<OpenTask | null>(null);
  const slot = useMemo(() => ({ task, tell }), [task]);
  return <OpenTaskContext value={slot}>{children}</OpenTaskContext>;
}
