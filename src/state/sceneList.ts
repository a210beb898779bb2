// The list of scenes that is being made, kept in the browser, where several tabs may make it at once: what is done in one is done to what the others have kept.
import { createStore } from 'zustand/vanilla';
import { limits } from '../document/limits.ts';
import { cutTitle, readScenesFile, writeScenesFile, type LinkedScene, type ScenesReading } from '../document/scenes/scenes.ts';
import { keep, type Keeper, type SaveProblem } from './autosave.ts';

export interface ListedScene extends LinkedScene {
  /** Its own, whatever its place. */
  readonly id: number;
}

export type ScenesFault = Extract<ScenesReading, { readonly ok: false }>;

export interface SceneListState {
  readonly scenes: readonly ListedScene[];
  /** Whether the last removal, replacement, or opening of a file can be taken back. */
  readonly canUndo: boolean;
  /** Why the list is not kept. */
  readonly problem: SaveProblem | null;
  /** Why what was kept is not here. */
  readonly fault: ScenesFault | null;
}

export const scenesKey = 'clip-lab.scenes';

type Scenes = readonly ListedScene[];
/** Goes by identities, so that it does the same to a list that another tab has changed meanwhile. */
type Edit = (scenes: Scenes) => Scenes;

export function createSceneList(shared: () => Keeper) {
  const store = createStore<SceneListState>()(() => ({ scenes: [], canUndo: false, problem: null, fault: null }));
  let ids = 0;
  /** What the storage had when this page last looked, and the scenes in it. */
  let kept = '';
  let keptScenes: Scenes = [];
  /** What was done here and is not kept. */
  let unkept: readonly Edit[] = [];
  let undoing: Edit | null = null;
  let turns: Promise<unknown> = Promise.resolve();

  const listed = (scenes: readonly LinkedScene[]): ListedScene[] => scenes.map(({ title, link }) => ({ title, link, id: (ids += 1) }));

  /** With the identities that the same scenes have here. */
  const recognised = (scenes: readonly LinkedScene[]): ListedScene[] => {
    const known = [...keptScenes];
    return scenes.map(({ title, link }) => {
      const at = known.findIndex((each) => each.title === title && each.link === link);
      return known.splice(at, at < 0 ? 0 : 1)[0] ?? { title, link, id: (ids += 1) };
    });
  };

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
      const read: ScenesReading = text === '' ? { ok: true, scenes: [] } : await readScenesFile(text);
      kept = text;
      if (read.ok) keptScenes = recognised(read.scenes);
      store.setState(read.ok ? { scenes: unkept.reduce((scenes, edit) => edit(scenes), keptScenes), fault: null } : { fault: read });
    }
  };
  /** One thing after another, each on what is kept by then. */
  const inTurn = <T>(act: () => T): Promise<T> => {
    const turn = turns.then(() => takeUp(act));
    // Whoever asked for it hears that it failed; the next one has its turn all the same.
    turns = turn.catch(() => undefined);
    return turn;
  };

  /** False: there is no room for it. `back` takes it back. */
  const change = (edit: Edit, back: Edit | null = null): boolean => {
    const scenes = edit(store.getState().scenes);
    if (scenes.length > limits.scenes.count) return false;
    const text = scenes.length === 0 ? '' : writeScenesFile(scenes);
    const problem = keep(shared, scenesKey, text);
    if (problem === null) [kept, keptScenes, unkept] = [text, scenes, []];
    else unkept = [...unkept, edit];
    undoing = back;
    store.setState({ scenes, canUndo: back !== null, problem, fault: null });
    return true;
  };

  return {
    store,
    /** Takes up what the browser has kept, perhaps from another tab. */
    restore: (): Promise<void> => inTurn(() => undefined),
    /** False: there is no room for it. */
    add(scenes: readonly LinkedScene[], canUndo = false): Promise<boolean> {
      const added = listed(scenes);
      return inTurn(() => change((before) => [...before, ...added], canUndo ? (after) => after.filter((scene) => !added.some(({ id }) => id === scene.id)) : null));
    },
    rename(id: number, title: string): Promise<void> {
      const cut = cutTitle(title);
      return inTurn(() => void (cut !== '' && change(withPart(id, { title: cut }))));
    },
    /** Another state under the same title. */
    replace(id: number, link: string): Promise<void> {
      return inTurn(() => {
        const replaced = store.getState().scenes.find((scene) => scene.id === id);
        if (replaced) change(withPart(id, { link }), withPart(id, { link: replaced.link }));
      });
    },
    /** `to`: a place from 0. */
    move(id: number, to: number): Promise<void> {
      return inTurn(() => void change((scenes) => {
        const scene = scenes.find((each) => each.id === id);
        return scene ? without(scenes, id).toSpliced(to, 0, scene) : scenes;
      }));
    },
    remove(id: number): Promise<void> {
      return inTurn(() => {
        const { scenes: before } = store.getState();
        const at = before.findIndex((each) => each.id === id);
        const scene = before[at];
        if (scene) change((scenes) => without(scenes, id), (scenes) => scenes.toSpliced(at, 0, scene));
      });
    },
    /** False: there is no room for it any more. */
    undo: (): Promise<boolean> => inTurn(() => undoing === null || change(undoing)),
  };
}

const without = (scenes: Scenes, id: number): Scenes => scenes.filter((scene) => scene.id !== id);

function withPart(id: number, part: Partial<LinkedScene>): Edit {
  return (scenes) => scenes.map((scene) => (scene.id === id ? { ...scene, ...part } : scene));
}

export type SceneList = ReturnType<typeof createSceneList>;
