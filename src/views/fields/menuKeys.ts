// Where a key leads in a menu (APG menu pattern).

/** The index of the item that a key leads to from item `at`; null when the key does not move. A character leads to the next item that begins with it. */
export function menuTarget(key: string, at: number, names: readonly string[]): number | null {
  const { length } = names;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
  }
  if ([...key].length !== 1 || key === ' ') return null;
  const order = names.map((_, step) => (at + 1 + step) % length);
  return order.find((index) => names[index]?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())) ?? null;
}
