// Keys that change something for as long as they are held: shown at each repeat, one step when let go.
import { useCallback, useLayoutEffect, useRef } from 'react';

/** How what a key changes ends. */
export interface Ending {
  commit(): void;
  cancel(): void;
}

/** The part of a press that matters here. */
interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  /** What has the focus, and loses it when the key is left. */
  readonly currentTarget: GlobalEventHandlers;
}

const modifiers = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

/**
 * Answers a key with the change it makes: a new one at its press, the same at each repeat, null when that has ended.
 * Letting go, leaving the element, another key or a press of the pointer commits; Escape and going away cancel.
 */
export function useHeldKey<Change extends Ending>() {
  const held = useRef<{ readonly change: Change; end(how: keyof Ending): void } | null>(null);
  useLayoutEffect(() => () => held.current?.end('cancel'), []);

  return useCallback(({ key, repeat, currentTarget: element }: KeyPress, begin: () => Change): Change | null => {
    if (held.current || repeat) return held.current?.change ?? null;
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
