// Puts the scenes of a file at the end of the list, or says why not.
import { limits } from '../../document/limits.ts';
import { readScenesFile } from '../../document/scenes/scenes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import type { SceneList } from '../../state/sceneList.ts';
import { scenesFaultText } from './scenesWords.ts';

interface Opened {
  /** What was done; null: nothing was. */
  readonly said: string | null;
  readonly error: string | null;
}

/** A character takes at most three bytes. */
const largest = 3 * limits.scenes.file;

export async function openScenesFile(file: Pick<File, 'name' | 'size' | 'text'>, list: SceneList, locale: Locale): Promise<Opened> {
  const words = scenesMessages(locale);
  const refused = (reason: string): Opened => ({ said: null, error: words.notOpened(file.name, reason) });
  if (file.size > largest) return refused(words.faults.tooLong);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused(words.faults.unreadable);
  }
  const read = await readScenesFile(text);
  if (!read.ok) return refused(scenesFaultText(read, locale));
  if (!list.add(read.scenes, true)) return { said: null, error: words.noRoom(file.name, limits.scenes.count) };
  return { said: words.opened(read.scenes.length, file.name), error: null };
}
