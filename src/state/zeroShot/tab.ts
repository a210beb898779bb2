// Keeps the numbers of zero-shot classification over the reloads of a tab.
import { decodeZeroShot, encodeZeroShot } from '../../document/zeroShot/codec.ts';
import { zeroShotCards } from '../../lesson/zeroShot/ids.ts';
import type { Keeper } from '../autosave.ts';
import { createZeroShotStore, type ZeroShot } from './store.ts';

export const zeroShotKey = 'clip-lab.zero-shot';

/** What the tab had, with the card that it was made on, else the first card's own numbers. `tab` may throw where storage is blocked. */
export function openZeroShot(tab: () => Keeper): ZeroShot {
  const { card, document } = restore(tab);
  const zeroShot = createZeroShotStore(card ?? zeroShotCards[0], document);
  zeroShot.store.subscribe((state, previous) => {
    if (state.document !== previous.document || state.card !== previous.card) save(tab, zeroShot);
  });
  return zeroShot;
}

function restore(tab: () => Keeper) {
  try {
    const [name = '', text = ''] = (tab().getItem(zeroShotKey) ?? '').split('\n');
    const card = zeroShotCards.find((each) => each === name);
    const document = card ? decodeZeroShot(text) : null;
    return document ? { card, document } : { document };
  } catch {
    return { document: null };
  }
}

/** Where nothing can be stored, the numbers last for as long as the page is open. */
function save(tab: () => Keeper, { store }: ZeroShot): void {
  const { card, document } = store.getState();
  try {
    tab().setItem(zeroShotKey, `${card}\n${encodeZeroShot(document)}`);
  } catch {
    return;
  }
}
