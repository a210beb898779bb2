// Keys that change something for as long as they are held: shown at each repeat, one step when let go.
import { useCallback, useLayoutEffect, useRef, type KeyboardEvent as Press } from 'react';

/** How what a key changes ends. */
export interface Ending {
  commit(): void;
  cancel(): void;
}

const modifiers = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

/**
 * Answers a key with the change it makes: a new one at its press, the same at each repeat, null when that has ended.
 * Letting go, leaving the element, another key or a press of the pointer commits; Escape and going away cancel.
 */
export function useHeldKey<Change extends Ending>() {
  const held = useRef<{ readonly change: Change; end(how: keyof Ending): void } | null>(null);
  useLayoutEffect(() => () => held.current?.end('cancel'), []);

  return useCallback(({ key, repeat, currentTarget }: Press<HTMLElement>, begin: () => Change): Change | null => {
    if (held.current || repeat) return held.current?.change ?? null;
    const element: HTMLElement = currentTarget;
    const change = begin();
    const listeners = new AbortController();
    const { signal } = listeners;
    const end = (how: keyof Ending) => {
      listeners.abort();
      held.current = null;
      change[how]();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        end('cancel');
      } else if (event.key !== key && !modifiers.has(event.key)) end('commit');
    };
    element.addEventListener('keyup', (event) => event.key === key && end('commit'), { signal });
    element.addEventListener('blur', () => end('commit'), { signal });
    window.addEventListener('keydown', onKeyDown, { capture: true, signal });
    window.addEventListener('pointerdown', () => end('commit'), { capture: true, signal });
    held.current = { change, end };
    return change;
  }, []);
}
