// Keeps the committed document in the browser's storage, and brings it back.
import { decodeDocument, encodeDocument } from '../document/codec.ts';
import type { LabDocument } from '../document/document.ts';
import type { Lab } from './labStore.ts';

/** blocked: nothing can be stored. full: there was no room for the last change. */
export type SaveProblem = 'blocked' | 'full';

export const storageKey = 'clip-lab.document';

/** The stored document; null when there is none, or none that can be read. `storage` may throw, as browsers do where it is blocked. */
export function restoreDocument(storage: () => Storage): { readonly document: LabDocument | null; readonly problem: SaveProblem | null } {
  let text: string | null;
  try {
    text = storage().getItem(storageKey);
  } catch {
    return { document: null, problem: 'blocked' };
  }
  return { document: text === null ? null : decodeDocument(text), problem: null };
}

/** Saves each committed change at once. `onProblem` hears how the first save went (null: well), then of each turn for better or worse. */
export function autosave(lab: Lab, storage: () => Storage, onProblem: (problem: SaveProblem | null) => void): () => void {
  let told: SaveProblem | null | undefined;
  return lab.store.subscribe((state, previous) => {
    if (state.document === previous.document) return;
    const problem = save(storage, state.document);
    if (problem === told) return;
    told = problem;
    onProblem(problem);
  });
}

function save(storage: () => Storage, document: LabDocument): SaveProblem | null {
  try {
    storage().setItem(storageKey, encodeDocument(document));
    return null;
  } catch (error) {
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}
