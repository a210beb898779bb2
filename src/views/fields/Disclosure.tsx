// Controls that stay folded under a name until they are wanted.
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useDismissal } from './useDismissal.ts';
import './popUp.css';

export function Disclosure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const root = useRef<HTMLDetailsElement>(null);
  const opener = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const dismissal = useDismissal({ root, opener, isOpen, close });
  return (
    <details ref={root} className="pop-up" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} {...dismissal}>
      <summary ref={opener} className="pop-up-opener">{name}</summary>
      <div className="pop-up-content">{children}</div>
    </details>
  );
}
