// Puts the scenes of a file at the end of the list, or says why not.
import { limits } from '../../document/limits.ts';
import { openScenesFile } from '../../document/scenes/scenes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import type { SceneList } from '../../state/sceneList.ts';
import { scenesFaultText } from './scenesFaultText.ts';

interface Added {
  /** What was done; null: nothing was. */
  readonly said: string | null;
  readonly error: string | null;
}

export async function addScenesFile(file: Pick<File, 'name' | 'size' | 'text'>, list: SceneList, locale: Locale): Promise<Added> {
  const words = scenesMessages(locale);
  const read = await openScenesFile(file);
  if (!read.ok) return { said: null, error: words.notOpened(file.name, scenesFaultText(read, locale)) };
  if ((await list.add(read.scenes, true)) !== 'done') return { said: null, error: words.noRoom(file.name, limits.scenes.count) };
  return { said: words.opened(read.scenes.length, file.name), error: null };
}
