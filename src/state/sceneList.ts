// The list of scenes that is being made, kept in the browser, where several tabs may make it at once: what is done in one is done to what the others have kept.
import { createStore } from 'zustand/vanilla';
import { limits } from '../document/limits.ts';
import { createId, readKept, writeKept, type ListedScene, type ScenesFault } from '../document/scenes/keptScenes.ts';
import { cutTitle, type LinkedScene } from '../document/scenes/scenes.ts';
import { keep, type Keeper, type SaveProblem } from './autosave.ts';

export interface SceneListState {
  readonly scenes: readonly ListedScene[];
  /** Whether the last removal, replacement, or opening of a file can be taken back. */
  readonly canUndo: boolean;
  /** Why the list is not kept. */
  readonly problem: SaveProblem | null;
  /** Why what was kept is not here. It stays until scenes are added: all else that is done is then done here alone. */
  readonly fault: ScenesFault | null;
}

export const scenesKey = 'clip-lab.scenes';

type Scenes = readonly ListedScene[];
/** Goes by identities, so that it does the same to a list that another tab has changed meanwhile. Gives that very list back where it has nothing to do. */
type Edit = (scenes: Scenes) => Scenes;

/** full: there is no room for it. nothing: another tab has taken away, or changed, what it was to be done to. */
export type Outcome = 'done' | 'full' | 'nothing';

interface ChangeOptions {
  /** Takes it back. */
  readonly back?: Edit | null;
  /** Whether a list that this page cannot read gives way to this one. */
  readonly makesAnother?: boolean;
}

export function createSceneList(shared: () => Keeper) {
  const store = createStore<SceneListState>()(() => ({ scenes: [], canUndo: false, problem: null, fault: null }));
  /** What the storage had when this page last looked, and the scenes in it. */
  let kept = '';
  let keptScenes: Scenes = [];
  /** What was done here and is not kept. */
  let unkept: readonly Edit[] = [];
  let undoing: Edit | null = null;
  let turns: Promise<unknown> = Promise.resolve();

  /** Takes up what the browser has kept since, from whichever tab, again where one wrote while that was read; and acts before any other can. */
  const takeUp = async <T>(act: () => T): Promise<T> => {
    for (;;) {
      let text: string;
      try {
        text = shared().getItem(scenesKey) ?? '';
      } catch {
        store.setState({ problem: 'blocked' });
        return act();
      }
      if (text === kept) return act();
      const read = await readKept(text, keptScenes);
      kept = text;
      if (read.ok) keptScenes = read.scenes;
      store.setState(read.ok ? { scenes: unkept.reduce((scenes, edit) => edit(scenes), keptScenes), fault: null } : { fault: read });
    }
  };
  const sceneOf = (id: string): ListedScene | undefined => store.getState().scenes.find((each) => each.id === id);

  /** One thing after another, each on what is kept by then. */
  const inTurn = <T>(act: () => T): Promise<T> => {
    const turn = turns.then(() => takeUp(act));
    // Whoever asked for it hears that it failed; the next one has its turn all the same.
    turns = turn.catch(() => undefined);
    return turn;
  };

  const change = (edit: Edit, { back = null, makesAnother = false }: ChangeOptions = {}): Outcome => {
    const { scenes: before, fault, problem: known } = store.getState();
    const scenes = edit(before);
    if (scenes === before) return 'nothing';
    if (scenes.length > limits.scenes.count) return 'full';
    const mayWrite = fault === null || makesAnother;
    const text = writeKept(scenes);
    const problem = mayWrite ? keep(shared, scenesKey, text) : known;
    if (mayWrite && problem === null) [kept, keptScenes, unkept] = [text, scenes, []];
    else unkept = [...unkept, edit];
    undoing = back;
    store.setState({ scenes, canUndo: back !== null, problem, fault: mayWrite ? null : fault });
    return 'done';
  };

  return {
    store,
    /** Takes up what the browser has kept, perhaps from another tab. */
    restore: (): Promise<void> => inTurn(() => undefined),
    add(scenes: readonly LinkedScene[], canUndo = false): Promise<Outcome> {
      const added = scenes.map(({ title, link }) => ({ title, link, id: createId() }));
      const back = canUndo ? without(added.map(({ id }) => id)) : null;
      return inTurn(() => change((before) => [...before, ...added], { back, makesAnother: true }));
    },
    /** Nothing is done with a title of which nothing can be seen. */
    rename(id: string, title: string): Promise<Outcome> {
      const cut = cutTitle(title);
      return inTurn(() => (cut === '' ? 'nothing' : change(inScene(id, (scene) => ({ ...scene, title: cut })))));
    },
    /** Another state under the same title. */
    replace(id: string, link: string): Promise<Outcome> {
      return inTurn(() => {
        const replaced = sceneOf(id);
        if (!replaced) return 'nothing';
        // What another tab put there since is not this one's to take back.
        const back = inScene(id, (scene) => (scene.link === link ? { ...scene, link: replaced.link } : scene));
        return change(inScene(id, (scene) => ({ ...scene, link })), { back });
      });
    },
    /** `to`: a place from 0. */
    move(id: string, to: number): Promise<Outcome> {
      return inTurn(() => change((scenes) => {
        const scene = scenes.find((each) => each.id === id);
        return scene ? without([id])(scenes).toSpliced(to, 0, scene) : scenes;
      }));
    },
    remove(id: string): Promise<Outcome> {
      return inTurn(() => {
        const scene = sceneOf(id);
        if (!scene) return 'nothing';
        const at = store.getState().scenes.indexOf(scene);
        // A scene of a list that was kept without identities may have got this one since.
        const back: Edit = (scenes) => scenes.toSpliced(at, 0, scenes.some((each) => each.id === id) ? { ...scene, id: createId() } : scene);
        return change(without([id]), { back });
      });
    },
    /** Takes back the last removal, replacement, or opening of a file, unless another tab has changed that since. */
    undo(): Promise<Outcome> {
      return inTurn(() => {
        const outcome = undoing === null ? 'nothing' : change(undoing);
        if (outcome === 'nothing') {
          undoing = null;
          store.setState({ canUndo: false });
        }
        return outcome;
      });
    },
  };
}

function without(ids: readonly string[]): Edit {
  return (scenes) => (scenes.some(({ id }) => ids.includes(id)) ? scenes.filter(({ id }) => !ids.includes(id)) : scenes);
}

/** `edit` gives the very scene back where it has nothing to do. */
function inScene(id: string, edit: (scene: ListedScene) => ListedScene): Edit {
  return (scenes) => {
    const at = scenes.findIndex((each) => each.id === id);
    const before = scenes[at];
    const after = before && edit(before);
    return after === before || !after ? scenes : scenes.with(at, after);
  };
}

export type SceneList = ReturnType<typeof createSceneList>;
