// Controls that stay folded under a name until they are wanted; Escape and leaving fold them again.
import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import './menu.css';

export function Menu({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const root = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const fold = () => {
    if (root.current) root.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || root.current?.open !== true) return;
    event.preventDefault();
    fold();
    summary.current?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) fold();
  };
  return (
    <details ref={root} className="menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary ref={summary}>{name}</summary>
      <div>{children}</div>
    </details>
  );
}
