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

/** A `Live` computed from two others, once per change of either and only when asked. */
export function joinLive<A, B, C>(first: Live<A>, second: Live<B>, of: (a: A, b: B) => C): Live<C> {
  let last: { readonly a: A; readonly b: B; readonly value: C } | undefined;
  return {
    get() {
      const [a, b] = [first.get(), second.get()];
      if (last === undefined || a !== last.a || b !== last.b) last = { a, b, value: of(a, b) };
      return last.value;
    },
    subscribe(listener) {
      const stops = [first.subscribe(listener), second.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** A `Live` that never changes. */
export function constant<T>(value: T): Live<T> {
  return { get: () => value, subscribe: () => () => undefined };
}

/** Those who are to be told of each change. */
export interface Listeners {
  readonly subscribe: Live<unknown>['subscribe'];
  tell(): void;
}

/** Who subscribes twice is told twice, and each subscription is ended by its own function. */
export function createListeners(): Listeners {
  const listeners = new Set<{ readonly tell: () => void }>();
  return {
    subscribe(tell) {
      const listener = { tell };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell() {
      for (const { tell } of listeners) tell();
    },
  };
}

/** A `Live` that is set from outside. */
export interface Variable<T> extends Live<T> {
  /** To set what it already is changes nothing, and nobody is told. */
  set(value: T): void;
}

export function variable<T>(initial: T): Variable<T> {
  let value = initial;
  const { subscribe, tell } = createListeners();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      tell();
    },
    subscribe,
  };
}
