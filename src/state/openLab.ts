// What a page opens on: the link in its address over the document last saved over the example.
import type { LabDocument } from '../document/document.ts';
import { openLink, type LinkFault } from './address.ts';
import { restoreDocument, type SaveProblem } from './autosave.ts';
import { createLabStore, type Lab } from './labStore.ts';

export interface OpenedLab {
  readonly lab: Lab;
  /** Why nothing can be stored. */
  readonly problem: SaveProblem | null;
  /** Why the link in the address was not opened. */
  readonly fault: LinkFault | null;
}

/** A link opened makes what was saved, or else the example, one undo away. */
export async function openLab(example: LabDocument, storage: () => Storage, fragment: string): Promise<OpenedLab> {
  const saved = restoreDocument(storage);
  const lab = createLabStore(saved.document ?? example, example);
  // The page's own address, left before it caught up with the last change, brings only its view.
  const newer = fragment === saved.fragment ? saved.document : null;
  return { lab, problem: saved.problem, fault: await openLink(lab, fragment, newer) };
}
