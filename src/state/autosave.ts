// Keeps the committed document in the browser's storages, and brings it back.
import { decodeDocument, encodeDocument } from '../document/codec.ts';
import type { LabDocument } from '../document/document.ts';
import type { Lab } from './labStore.ts';

/** As much of a browser's storage as is needed. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem'>;

/** Each may throw, as browsers do where it is blocked. */
export interface Storages {
  /** What all tabs share: it has the document committed last, in any of them. */
  readonly shared: () => Keeper;
  /** What one tab has for itself, over its reloads: the document that it committed last, with the address that it had then. */
  readonly tab: () => Keeper;
}

/** blocked: nothing can be stored. full: there was no room for the last change. */
export type SaveProblem = 'blocked' | 'full';

export const storageKey = 'clip-lab.document';
export const tabKey = 'clip-lab.tab';

/** The document that all tabs share; null when there is none, or none that can be read. */
export function restoreDocument(shared: () => Keeper): { readonly document: LabDocument | null; readonly problem: SaveProblem | null } {
  try {
    const text = shared().getItem(storageKey);
    return { document: text === null ? null : decodeDocument(text), problem: null };
  } catch {
    return { document: null, problem: 'blocked' };
  }
}

/** The document that this tab committed last, if its address has been `fragment` ever since; else null. */
export function restoreTab(tab: () => Keeper, fragment: string): LabDocument | null {
  try {
    const text = tab().getItem(tabKey) ?? '';
    const end = text.indexOf('\n');
    return end >= 0 && text.slice(0, end) === fragment ? decodeDocument(text.slice(end + 1)) : null;
  } catch {
    return null;
  }
}

/** Saves each committed change at once. `onProblem` hears how the first save went (null: well), then of each turn for better or worse. */
export function autosave(lab: Lab, storages: Storages, fragment: () => string, onProblem: (problem: SaveProblem | null) => void): () => void {
  let told: SaveProblem | null | undefined;
  return lab.store.subscribe((state, previous) => {
    if (state.document === previous.document) return;
    saveTab(storages.tab, state.document, fragment());
    const problem = keep(storages.shared, storageKey, encodeDocument(state.document));
    if (problem === told) return;
    told = problem;
    onProblem(problem);
  });
}

/** Why it is not kept; null: it is. */
export function keep(keeper: () => Keeper, key: string, text: string): SaveProblem | null {
  try {
    keeper().setItem(key, text);
    return null;
  } catch (error) {
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** Where nothing can be stored, a reload has the address and the shared document, whose own saving tells of the problem. */
function saveTab(tab: () => Keeper, document: LabDocument, fragment: string): void {
  try {
    tab().setItem(tabKey, `${fragment}\n${encodeDocument(document)}`);
  } catch {
    return;
  }
}

/** Notes that the address has caught up with what this tab committed; what it did not commit stays the link's. */
export function moveTab(lab: Lab, tab: () => Keeper, fragment: string): void {
  const { document } = lab.store.getState();
  try {
    if (tab().getItem(tabKey)?.endsWith(`\n${encodeDocument(document)}`)) saveTab(tab, document, fragment);
  } catch {
    return;
  }
}
