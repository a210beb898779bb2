// What was begun last: all that was begun before it comes too late.

export interface Latest {
  /** Begins something. Its signal tells once something newer has begun, or all was stopped. */
  readonly begin: () => AbortSignal;
  readonly stop: () => void;
}

export function createLatest(): Latest {
  let current = new AbortController();
  const stop = (): void => current.abort();
  const begin = (): AbortSignal => {
    stop();
    current = new AbortController();
    return current.signal;
  };
  return { begin, stop };
}
