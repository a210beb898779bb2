// The list of scenes of a page: one for each lab, so that it outlives the dialog where the browser keeps nothing. It follows what other tabs make of it.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Lab } from '../../state/labStore.ts';
import { createSceneList, scenesKey, type SceneList, type SceneListState } from '../../state/sceneList.ts';
import { usePage } from '../page.ts';

const lists = new WeakMap<Lab, SceneList>();

function listOf(lab: Lab): SceneList {
  const list = lists.get(lab) ?? createSceneList(() => window.localStorage);
  lists.set(lab, list);
  return list;
}

interface UsedList extends SceneListState {
  readonly list: SceneList;
  /** What the browser has kept is here. */
  readonly isRestored: boolean;
}

export function useSceneList(): UsedList {
  const list = listOf(usePage().lab);
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    void list.restore().then(() => setRestored(true));
    // Told in all tabs but the one that wrote; of no key: everything was taken away.
    const onStorage = ({ key }: StorageEvent) => {
      if (key === scenesKey || key === null) void list.restore();
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [list]);
  return { ...useStore(list.store), list, isRestored };
}
