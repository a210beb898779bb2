// What is said where a list of scenes did not come in, or is not kept.
import type { ScenesFault } from '../../document/scenes/keptScenes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import type { SaveProblem } from '../../state/autosave.ts';

/** Why not, and in which scene. */
export function scenesFaultText({ problem, scene, missing }: ScenesFault, locale: Locale): string {
  const words = scenesMessages(locale);
  if (scene === null || problem === 'empty' || problem === 'tooMany' || problem === 'unreadable') return words.faults[problem];
  return words.inScene(scene, missing ? words.missing(missing) : words.sceneFaults[problem]);
}

export function keepingText(problem: SaveProblem, locale: Locale): string {
  const words = scenesMessages(locale);
  return problem === 'blocked' ? words.blocked : words.storageFull;
}
