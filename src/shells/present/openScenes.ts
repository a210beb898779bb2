// A list of scenes that comes with the address or as a file.
import { isScenes } from '../../document/scenes/isScenes.ts';
import type { ScenesFault } from '../../document/scenes/keptScenes.ts';
import type { ScenesReading } from '../../document/scenes/scenes.ts';
import type { Presentation } from '../../state/present/presentation.ts';

/** Why there are no scenes, and where they were to come from. */
export interface ScenesNotRead {
  readonly from: 'address' | 'file';
  /** notLoaded: the browser could not get what reads lists. */
  readonly fault: ScenesFault | 'notLoaded';
}

/** Presents the scenes of a fragment, if it is a list of them; null when nothing went wrong. Nothing is presented once `signal` has told that it comes too late. */
export async function openScenes(presentation: Presentation, fragment: string, signal?: AbortSignal): Promise<ScenesNotRead | null> {
  return isScenes(fragment) ? take(presentation, 'address', ({ decodeScenes }) => decodeScenes(fragment), signal) : null;
}

/** Presents the scenes of a file. What was shown stays where it is not a list of them. */
export function openFile(presentation: Presentation, file: Pick<File, 'size' | 'text'>): Promise<ScenesNotRead | null> {
  return take(presentation, 'file', ({ openScenesFile }) => openScenesFile(file));
}

type Reader = Pick<typeof import('../../document/scenes/scenes.ts'), 'decodeScenes' | 'openScenesFile'>;

/** What reads them is brought in when there are some. */
async function take(presentation: Presentation, from: ScenesNotRead['from'], readBy: (reader: Reader) => Promise<ScenesReading>, signal?: AbortSignal): Promise<ScenesNotRead | null> {
  const read = await import('../../document/scenes/scenes.ts').then(readBy, () => 'notLoaded' as const);
  if (read === 'notLoaded') return { from, fault: read };
  if (!read.ok) return { from, fault: read };
  if (!signal?.aborted) await presentation.present(read.scenes);
  return null;
}
