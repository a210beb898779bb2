// A term of the field in running text: a quiet link to its explanation, where there is one to lead to.
import { createContext, useContext, type ReactNode } from 'react';
import { onPlainClick } from '../behaviours/onPlainClick.ts';

export interface TermLinks {
  /** The address of a term; null for one that is not explained. */
  readonly href: (id: string) => string | null;
  readonly open: (id: string) => void;
}

/** null: terms are plain words. */
export const TermContext = createContext<TermLinks | null>(null);

export function Term({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const links = useContext(TermContext);
  const href = links?.href(id) ?? null;
  if (!links || href === null) return children;
  return <a className="term" href={href} onClick={onPlainClick(() => links.open(id))}>{children}</a>;
}
