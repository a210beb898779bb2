// What is said where a list of scenes did not come in.
import type { ScenesFault } from '../../document/scenes/keptScenes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { scenesFaultsMessages } from '../../i18n/scenesFaults/messages.ts';

/** Why not, and in which scene. */
export function scenesFaultText({ problem, scene, missing }: ScenesFault, locale: Locale): string {
  const words = scenesFaultsMessages(locale);
  if (scene === null || problem === 'empty' || problem === 'tooMany' || problem === 'unreadable') return words.faults[problem];
  return words.inScene(scene, missing ? words.missing(missing) : words.sceneFaults[problem]);
}
