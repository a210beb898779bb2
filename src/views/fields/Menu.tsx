// A button that opens a list of actions below it (APG menu button).
import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { menuTarget } from './menuKeys.ts';
import { useDismissal } from './useDismissal.ts';
import './popUp.css';

export interface MenuItem {
  readonly name: string;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly name: string;
  /** Seen instead of the name where there is little room. */
  readonly sign: ReactNode;
  readonly items: readonly MenuItem[];
  readonly onOpen?: () => void;
}

export function Menu({ name, sign, items, onOpen }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** The item that gets the focus when the list opens; null while it is closed. */
  const [first, setFirst] = useState<number | null>(null);
  const isOpen = first !== null;
  const close = useCallback(() => setFirst(null), []);
  const dismissal = useDismissal({ root, opener, isOpen, close });
  const focusItem = (index: number) => list.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[index]?.focus();
  useEffect(() => {
    if (first === null) return;
    // Whole, where what scrolls would cut it off.
    list.current?.scrollIntoView({ block: 'nearest' });
    focusItem(first);
  }, [first]);

  const open = (index: number) => {
    setFirst(index);
    onOpen?.();
  };
  const onOpenerKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : items.length - 1);
  };
  const onListKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = Array.from(list.current?.children ?? []).findIndex((item) => item === document.activeElement);
    const next = menuTarget(event.key, at, items.map((item) => item.name));
    if (next === null) return;
    event.preventDefault();
    focusItem(next);
  };
  const select = ({ onSelect }: MenuItem) => {
    close();
    // Before the action, so that a dialog which it opens gives the focus back to the button.
    opener.current?.focus();
    onSelect();
  };

  return (
    <div ref={root} className="pop-up" {...dismissal}>
      <button
        ref={opener} id={id} type="button" className="menu-button" title={name} aria-haspopup="menu" aria-expanded={isOpen} aria-controls={isOpen ? `${id}-list` : undefined}
        onClick={() => (isOpen ? close() : open(0))} onKeyDown={onOpenerKeyDown}
      >
        <span className="menu-sign" aria-hidden="true">{sign}</span>
        <span className="menu-name">{name}</span>
      </button>
      {isOpen && (
        <div ref={list} id={`${id}-list`} className="pop-up-content menu-list" role="menu" aria-labelledby={id} onKeyDown={onListKeyDown}>
          {items.map((item) => <button key={item.name} type="button" role="menuitem" tabIndex={-1} onClick={() => select(item)}>{item.name}</button>)}
        </div>
      )}
    </div>
  );
}
