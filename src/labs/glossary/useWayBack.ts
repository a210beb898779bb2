// Escape in the glossary: empties the field that terms are found by; where that is empty, leads back to the card one came from.
import { useEffect } from 'react';

interface WayBack {
  /** The panel's element, within which Escape is the glossary's. */
  readonly panel: string;
  readonly isTyped: boolean;
  empty(): void;
  /** null where one came from nowhere. */
  readonly back: (() => void) | null;
}

export function useWayBack({ panel, isTyped, empty, back }: WayBack): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isHere = target instanceof Element && (target === document.body || target.closest(panel) !== null);
      if (event.key !== 'Escape' || event.defaultPrevented || !isHere) return;
      const isInField = target instanceof HTMLInputElement && isTyped;
      if (!isInField && !back) return;
      event.preventDefault();
      if (isInField) empty();
      else back?.();
    };
    // Before the window, where the page hears of what nothing open had a use for.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [panel, isTyped, empty, back]);
}
