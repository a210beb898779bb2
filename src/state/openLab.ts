// What a page opens on: the link in its address over the document last saved over the example.
import type { LabDocument } from '../document/document.ts';
import { isLink } from '../document/link.ts';
import { openLink, scenesFault, type AddressFault } from './address.ts';
import { restoreDocument, restoreTab, type SaveProblem, type Storages } from './autosave.ts';
import { createLabStore, type Lab } from './labStore.ts';

export interface OpenedLab {
  readonly lab: Lab;
  /** Why nothing can be stored. */
  readonly problem: SaveProblem | null;
  /** Why what the address has was not opened. */
  readonly fault: AddressFault | null;
}

/** A link opened makes what was saved, or else the example, one undo away. A tab that is loaded again goes on with its own document. */
export async function openLab(example: LabDocument, storages: Storages, fragment: string): Promise<OpenedLab> {
  const { document: saved, problem } = restoreDocument(storages.shared);
  // The address may lag behind it; of the link in it only the view is then of use.
  const own = restoreTab(storages.tab, fragment);
  const lab = createLabStore(own ?? saved ?? example, example);
  const fault = isLink(fragment) ? await openLink(lab, fragment, { newer: own }) : scenesFault(fragment);
  return { lab, problem, fault };
}
