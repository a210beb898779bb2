// What edits of a list share: one place changed, and an id that none has.

/** The list with what stands at `index` changed; the same values where there is no such place. */
export function replaceAt<T>(list: readonly T[], index: number, of: (value: T) => T): readonly T[] {
  return list.map((value, k) => (k === index ? of(value) : value));
}

/** The smallest from 1 that none of the items has. */
export function freeId(items: readonly { readonly id: number }[]): number {
  const used = new Set(items.map((item) => item.id));
  let id = 1;
  while (used.has(id)) id++;
  return id;
}
