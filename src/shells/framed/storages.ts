// Where an embed or a presentation keeps what is changed in it: nowhere unless its author asks, and then under a name, apart from the full page and from other embeds.
import type { Storages } from '../../state/autosave.ts';

class NotKept extends Error {}

/** Both throw, as storages do where they are blocked. */
const nowhere = (): never => {
  throw new NotKept('an embed keeps nothing unless its address asks for it');
};

/** `name` null: nothing is kept. */
export function storagesOf(name: string | null): Storages {
  if (name === null) return { shared: nowhere, tab: nowhere };
  const shared = () => {
    const { localStorage } = window;
    const own = (key: string): string => `${key}.embed.${name}`;
    return { getItem: (key: string) => localStorage.getItem(own(key)), setItem: (key: string, text: string) => localStorage.setItem(own(key), text) };
  };
  return { shared, tab: nowhere };
}
