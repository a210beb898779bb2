// A list of scenes that comes with the address or as a file.
import { limits } from '../../document/limits.ts';
import type { ScenesReading } from '../../document/scenes/scenes.ts';
import type { Presentation } from '../../state/present/presentation.ts';

/** Why there are no scenes, and which of them is at fault, from 1; null: the list as a whole. */
export interface ScenesFault {
  readonly from: 'address' | 'file';
  readonly scene: number | null;
}

/** As a list's fragment begins, whatever its version: only then is brought in what reads it. */
const claims = /^scenes\d/;

/** Presents the scenes of a fragment, if it is a list of them; null when nothing went wrong. */
export async function openFragment(presentation: Presentation, fragment: string): Promise<ScenesFault | null> {
  if (!claims.test(fragment)) return null;
  const { decodeScenes } = await import('../../document/scenes/scenes.ts');
  return take(presentation, await decodeScenes(fragment), 'address');
}

/** Presents the scenes of a file. What was shown stays where it is not a list of them. */
export async function openFile(presentation: Presentation, file: Pick<File, 'size' | 'text'>): Promise<ScenesFault | null> {
  const unread: ScenesFault = { from: 'file', scene: null };
  if (file.size > limits.scenes.file) return unread;
  try {
    const { readScenesFile } = await import('../../document/scenes/scenes.ts');
    return await take(presentation, await readScenesFile(await file.text()), 'file');
  } catch {
    return unread;
  }
}

async function take(presentation: Presentation, read: ScenesReading, from: ScenesFault['from']): Promise<ScenesFault | null> {
  if (!read.ok) return { from, scene: read.scene };
  await presentation.present(read.scenes);
  return null;
}
