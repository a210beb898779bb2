// A value that changes faster than React renders: read it, or be told of each change.

export interface Live<T> {
  get(): T;
  /** Calls `listener` after each change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** A `Live` computed from another, once per change and only when asked. */
export function mapLive<A, B>(source: Live<A>, of: (value: A) => B): Live<B> {
  let from: A | undefined;
  let result: { readonly value: B } | undefined;
  return {
    get() {
      const value = source.get();
      if (result === undefined || value !== from) {
        from = value;
        result = { value: of(value) };
      }
      return result.value;
    },
    subscribe: (listener) => source.subscribe(listener),
  };
}

/** A `Live` that never changes. */
export function constant<T>(value: T): Live<T> {
  return { get: () => value, subscribe: () => () => undefined };
}

/** A `Live` that is set from outside. */
export interface Variable<T> extends Live<T> {
  set(value: T): void;
}

export function variable<T>(initial: T): Variable<T> {
  let value = initial;
  const listeners = new Set<{ readonly tell: () => void }>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const { tell } of listeners) tell();
    },
    subscribe(tell) {
      const listener = { tell };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
