// The list of scenes that is being made, kept in the browser: what was put into it, one step back, and whether it is kept.
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
  /** What undoing the last removal, or opening of a file, brings back; null when there is none. */
  readonly before: readonly ListedScene[] | null;
  /** Why the list is not kept. */
  readonly problem: SaveProblem | null;
  /** Why what was kept is not here. */
  readonly fault: ScenesFault | null;
}

export const scenesKey = 'clip-lab.scenes';

export function createSceneList(shared: () => Keeper) {
  const store = createStore<SceneListState>()(() => ({ scenes: [], before: null, problem: null, fault: null }));
  let ids = 0;
  /** What the storage has, as far as this page knows. */
  let kept = '';

  const listed = (scenes: readonly LinkedScene[]): ListedScene[] => scenes.map(({ title, link }) => ({ title, link, id: (ids += 1) }));

  const change = (scenes: readonly ListedScene[], before: readonly ListedScene[] | null = null): void => {
    const text = scenes.length === 0 ? '' : writeScenesFile(scenes);
    const problem = keep(shared, scenesKey, text);
    if (problem === null) kept = text;
    store.setState({ scenes, before, problem, fault: null });
  };
  const current = (): readonly ListedScene[] => store.getState().scenes;

  return {
    store,
    /** Takes up what the browser has kept, perhaps from another tab. */
    async restore(): Promise<void> {
      let text: string;
      try {
        text = shared().getItem(scenesKey) ?? '';
      } catch {
        store.setState({ problem: 'blocked' });
        return;
      }
      if (text === kept) return;
      kept = text;
      const read: ScenesReading = text === '' ? { ok: true, scenes: [] } : await readScenesFile(text);
      if (read.ok) store.setState({ scenes: listed(read.scenes), before: null, fault: null });
      else store.setState({ fault: read });
    },
    /** False: there is no room for it. */
    add(scenes: readonly LinkedScene[], canUndo = false): boolean {
      if (current().length + scenes.length > limits.scenes.count) return false;
      change([...current(), ...listed(scenes)], canUndo ? current() : null);
      return true;
    },
    rename(id: number, title: string): void {
      const cut = cutTitle(title);
      if (cut !== '') change(current().map((scene) => (scene.id === id ? { ...scene, title: cut } : scene)));
    },
    /** `to`: a place from 0. */
    move(id: number, to: number): void {
      const scene = current().find((each) => each.id === id);
      if (scene) change(current().filter((each) => each !== scene).toSpliced(to, 0, scene));
    },
    remove(id: number): void {
      change(current().filter((scene) => scene.id !== id), current());
    },
    undo(): void {
      const { before } = store.getState();
      if (before) change(before);
    },
  };
}

export type SceneList = ReturnType<typeof createSceneList>;
