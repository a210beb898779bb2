// Keeps the committed document in the browser's storage, and brings it back.
import { decodeDocument, encodeDocument } from '../document/codec.ts';
import type { LabDocument } from '../document/document.ts';
import type { Lab } from './labStore.ts';

/** blocked: nothing can be stored. full: there was no room for the last change. */
export type SaveProblem = 'blocked' | 'full';

export interface Restored {
  /** null when there is none, or none that can be read. */
  readonly document: LabDocument | null;
  /** The fragment of the address where it was last shown, which may lag behind it; null when that is not known. */
  readonly fragment: string | null;
  readonly problem: SaveProblem | null;
}

export const storageKey = 'clip-lab.document';
export const fragmentKey = 'clip-lab.address';

/** `storage` may throw, as browsers do where it is blocked. */
export function restoreDocument(storage: () => Storage): Restored {
  try {
    const text = storage().getItem(storageKey);
    return { document: text === null ? null : decodeDocument(text), fragment: storage().getItem(fragmentKey), problem: null };
  } catch {
    return { document: null, fragment: null, problem: 'blocked' };
  }
}

/**
 * Saves each committed change at once, with the `fragment` of the address at that moment. `onProblem` hears how the first save went (null: well), then of each
 * turn for better or worse.
 */
export function autosave(lab: Lab, storage: () => Storage, fragment: () => string, onProblem: (problem: SaveProblem | null) => void): () => void {
  let told: SaveProblem | null | undefined;
  return lab.store.subscribe((state, previous) => {
    if (state.document === previous.document) return;
    const problem = save(storage, state.document, fragment());
    if (problem === told) return;
    told = problem;
    onProblem(problem);
  });
}

function save(storage: () => Storage, document: LabDocument, fragment: string): SaveProblem | null {
  try {
    // In this order, so that a document that finds no room leaves the one before with its own fragment.
    storage().setItem(storageKey, encodeDocument(document));
    storage().setItem(fragmentKey, fragment);
    return null;
  } catch (error) {
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** Notes that the address has caught up with the stored document, unless another tab has stored one since. */
export function saveFragment(lab: Lab, storage: () => Storage, fragment: string): void {
  try {
    if (storage().getItem(storageKey) === encodeDocument(lab.store.getState().document)) storage().setItem(fragmentKey, fragment);
  } catch {
    // Where nothing can be stored, saving the document has said so.
  }
}
