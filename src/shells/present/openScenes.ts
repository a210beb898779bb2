// A list of scenes that comes with the address or as a file.
import { isScenes } from '../../document/scenes/isScenes.ts';
import { limits } from '../../document/limits.ts';
import type { ScenesReading } from '../../document/scenes/scenes.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import type { ScenesFault } from '../../state/sceneList.ts';

/** Why there are no scenes, and where they were to come from. */
export interface ScenesNotRead {
  readonly from: 'address' | 'file';
  /** unreadable: the browser could not read the file. notLoaded: it could not get what reads lists. */
  readonly fault: ScenesFault | 'unreadable' | 'notLoaded';
}

/** A character takes at most three bytes. */
const largest = 3 * limits.scenes.file;

/** Presents the scenes of a fragment, if it is a list of them; null when nothing went wrong. Nothing is presented once `signal` has told that it comes too late. */
export async function openScenes(presentation: Presentation, fragment: string, signal?: AbortSignal): Promise<ScenesNotRead | null> {
  if (!isScenes(fragment)) return null;
  try {
    const { decodeScenes } = await import('../../document/scenes/scenes.ts');
    const read = await decodeScenes(fragment);
    return signal?.aborted ? null : await take(presentation, read, 'address');
  } catch {
    return { from: 'address', fault: 'notLoaded' };
  }
}

/** Presents the scenes of a file. What was shown stays where it is not a list of them. */
export async function openFile(presentation: Presentation, file: Pick<File, 'size' | 'text'>): Promise<ScenesNotRead | null> {
  if (file.size > largest) return { from: 'file', fault: { ok: false, problem: 'tooLong', scene: null } };
  try {
    const { readScenesFile } = await import('../../document/scenes/scenes.ts');
    return await take(presentation, await readScenesFile(await file.text()), 'file');
  } catch {
    return { from: 'file', fault: 'unreadable' };
  }
}

async function take(presentation: Presentation, read: ScenesReading, from: ScenesNotRead['from']): Promise<ScenesNotRead | null> {
  if (!read.ok) return { from, fault: read };
  await presentation.present(read.scenes);
  return null;
}
