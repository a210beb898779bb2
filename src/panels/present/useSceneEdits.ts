// What is done to the list of scenes, and what is said of it.
import { useState } from 'react';
import { limits } from '../../document/limits.ts';
import type { ListedScene } from '../../document/scenes/keptScenes.ts';
import { cutTitle, writeScenesFile } from '../../document/scenes/scenes.ts';
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import { hasOwnFigure } from '../../lesson/topics.ts';
import { linkTo, openLink } from '../../state/address.ts';
import type { Outcome, SceneList } from '../../state/sceneList.ts';
import { saveFile } from '../../views/behaviours/saveFile.ts';
import { linkFaultText } from '../linkFaultText.ts';
import { usePage } from '../page.ts';
import { addScenesFile } from './addScenesFile.ts';

const fileName = 'clip-lab-scenes.json';

/** Where the next title is typed. */
const nextTitle = '.add-scene input';

interface Said {
  /** So that the same words are said again. */
  readonly count: number;
  readonly text: string;
  /** Where the focus goes; null: it stays, as with what is moved. */
  readonly focus: string | null;
  /** It goes there only if what had it was taken away. */
  readonly isFallback: boolean;
}

/** `onShown`: a scene is on the page. */
export function useSceneEdits(list: SceneList, onShown: () => void) {
  const { lab, course, locale, messages } = usePage();
  const words = scenesMessages(locale);
  const [said, setSaid] = useState<Said>({ count: 0, text: '', focus: null, isFallback: false });
  const [error, setError] = useState<string | null>(null);

  const say = (text: string, focus: string | null = null, isFallback = false) => {
    setSaid(({ count }) => ({ count: count + 1, text, focus, isFallback }));
    setError(null);
  };
  /** Whether it was done, which is then said. */
  const tell = (outcome: Outcome, done: () => void, nothing = words.gone): boolean => {
    if (outcome === 'done') done();
    else {
      say('', nextTitle, true);
      setError(outcome === 'full' ? words.full(limits.scenes.count) : nothing);
    }
    return outcome === 'done';
  };
  const scenesNow = () => list.store.getState().scenes;
  /** From 1. */
  const numberOf = ({ id }: ListedScene) => scenesNow().findIndex((each) => each.id === id) + 1;

  return {
    said,
    error,
    /** Whether there was room for it. */
    async add(title: string): Promise<boolean> {
      return tell(await list.add([{ title, link: await linkTo(lab) }]), () => say(words.added(scenesNow().length, title)));
    },
    async rename(scene: ListedScene, title: string) {
      tell(await list.rename(scene.id, title), () => say(words.renamed(numberOf(scene), cutTitle(title))));
    },
    async move(scene: ListedScene, by: -1 | 1) {
      tell(await list.move(scene.id, numberOf(scene) - 1 + by), () => say(words.moved(numberOf(scene), scenesNow().length)));
    },
    async remove(scene: ListedScene) {
      const at = numberOf(scene) - 1;
      tell(await list.remove(scene.id), () => {
        const next = scenesNow()[at] ?? scenesNow()[at - 1];
        say(words.removed(scene.title), next ? `[data-scene='${next.id}'] [aria-haspopup]` : nextTitle);
      });
    },
    async replace(scene: ListedScene) {
      tell(await list.replace(scene.id, await linkTo(lab)), () => say(words.replaced(numberOf(scene))));
    },
    async show(scene: ListedScene) {
      const fault = await openLink(lab, scene.link);
      if (fault) return setError(linkFaultText(fault, messages.errors));
      // A topic that takes the figure's place would hide it.
      if (hasOwnFigure(course.store.getState().place)) course.close();
      onShown();
    },
    async undo() {
      tell(await list.undo(), () => say(words.undone, nextTitle), words.notUndone);
    },
    save() {
      saveFile(fileName, new Blob([writeScenesFile(scenesNow())], { type: 'application/json' }));
      say(words.saved(fileName));
    },
    async open(file: File) {
      const added = await addScenesFile(file, list, locale);
      say(added.said ?? '');
      setError(added.error);
    },
  };
}

export type SceneEdits = ReturnType<typeof useSceneEdits>;
