// What a page opens on that is shown on another, or on a wall: what was kept of it, over its author's link, over the example that its address names.
import { createDocument } from '../../document/createDocument.ts';
import { decodeLink, isLink } from '../../document/link.ts';
import { presets } from '../../lesson/presets.ts';
import { faultOf, type AddressFault } from '../../state/address.ts';
import { restoreDocument, type SaveProblem, type Storages } from '../../state/autosave.ts';
import { createLabStore, openingView, type Lab } from '../../state/labStore.ts';
import type { Settings } from '../vocabulary.ts';

export interface OpenedFramed {
  readonly lab: Lab;
  /** Why nothing can be stored, where it was asked for. */
  readonly problem: SaveProblem | null;
  /** Why the link in the address was not opened. */
  readonly fault: AddressFault | null;
  /** Whether the numbers came with the address, or were kept: a card leaves them alone. */
  readonly hasNumbers: boolean;
}

export async function openFramedLab(settings: Settings, storages: Storages, fragment: string): Promise<OpenedFramed> {
  const read = isLink(fragment) ? await decodeLink(fragment) : null;
  const linked = read?.ok ? read.linked : null;
  const author = linked?.document ?? createDocument(presets[settings.preset ?? 'chapter']);
  const { document: kept, problem } = settings.autosave === null ? { document: null, problem: null } : restoreDocument(storages.shared);
  const lab = createLabStore(kept ?? author, author, { ...openingView, ...linked?.view, ...(settings.step && { stage: settings.step }) });
  lab.setView({ digits: settings.digits, welcome: false });
  if (linked?.training) lab.setTraining(linked.training);
  return { lab, problem, fault: read && !read.ok ? faultOf(read, fragment) : null, hasNumbers: linked !== null || kept !== null };
}
