// What puts away something that has opened below its button: Escape, a press elsewhere, and the focus going elsewhere.
import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

interface Dismissed {
  /** Holds the button and what it opens. */
  readonly root: RefObject<HTMLElement | null>;
  /** The button, which gets the focus back on Escape. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** Gives the handlers that the root needs. */
export function useDismissal({ root, opener, isOpen, close }: Dismissed) {
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) === false) close();
    };
    window.addEventListener('pointerdown', onPointerDown);
    return () => window.removeEventListener('pointerdown', onPointerDown);
  }, [root, isOpen, close]);

  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !isOpen) return;
      event.preventDefault();
      close();
      opener.current?.focus();
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
    },
  };
}
