// What a control of a figure is set to: a Live value of the figure's own.
import type { Live } from '../../notation/live.ts';

export interface Setting<T> extends Live<T> {
  set(value: T): void;
}

export function createSetting<T>(initial: T): Setting<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
