// What takes a moment to be made, and may come too late: for effects.

/** `take` hears what `making` comes to, unless the function that it returns was called before. */
export function whenMade<T>(making: Promise<T>, take: (made: T) => void): () => void {
  let isWanted = true;
  void making.then((made) => {
    if (isWanted) take(made);
  });
  return () => {
    isWanted = false;
  };
}
