// A list of scenes that comes with the address or as a file.
import { limits } from '../../document/limits.ts';
import type { ScenesReading } from '../../document/scenes/scenes.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import type { ScenesFault } from '../../state/sceneList.ts';

/** Why there are no scenes, and where they were to come from. */
export interface ScenesNotRead {
  readonly from: 'address' | 'file';
  /** unreadable: the browser could not read the file. */
  readonly fault: ScenesFault | 'unreadable';
}

/** As a list's fragment begins, whatever its version: only then is brought in what reads it. */
const claims = /^scenes\d/;

/** A character takes at most three bytes. */
const largest = 3 * limits.scenes.file;

/** Presents the scenes of a fragment, if it is a list of them; null when nothing went wrong. */
export async function openFragment(presentation: Presentation, fragment: string): Promise<ScenesNotRead | null> {
  if (!claims.test(fragment)) return null;
  const { decodeScenes } = await import('../../document/scenes/scenes.ts');
  return take(presentation, await decodeScenes(fragment), 'address');
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
