// Writes the page's address without a step in the browser's history; without it, the page goes on.

/** Browsers have enough of it, for a while, after many writes: the next one says what this one would have. */
export function replaceAddress(url: URL): void {
  if (url.href === window.location.href) return;
  try {
    window.history.replaceState(null, '', url);
  } catch {
    // What was chosen holds on the page all the same.
  }
}
