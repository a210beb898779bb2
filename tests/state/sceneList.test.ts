// The list of scenes that is being made: order, one step back, what the browser keeps of it, and what happens where it keeps nothing.
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/document/limits.ts';
import { createSceneList, scenesKey, type SceneList } from '../../src/state/sceneList.ts';

const link = 'v1;images=cat:1,0/dog:0,1;texts=cat:1,0/dog:0,1;temperature=0.07;normalize=off';
const scene = (title: string) => ({ title, link });
const titles = (list: SceneList) => list.store.getState().scenes.map(({ title }) => title);
const idOf = (list: SceneList, title: string) => list.store.getState().scenes.find((each) => each.title === title)!.id;

/** A browser's storage, shared by its tabs. */
function browser() {
  const kept = new Map<string, string>();
  return { kept, shared: () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) }) };
}
function listOf(...names: readonly string[]) {
  const storage = browser();
  const list = createSceneList(storage.shared);
  for (const name of names) list.add([scene(name)]);
  return { list, ...storage };
}

describe('a list of scenes', () => {
  it('is added to at its end, renamed, moved and taken from', () => {
    const { list } = listOf('A', 'B', 'C');
    list.move(idOf(list, 'C'), 0);
    expect(titles(list)).toEqual(['C', 'A', 'B']);
    list.move(idOf(list, 'C'), 1);
    expect(titles(list)).toEqual(['A', 'C', 'B']);
    list.rename(idOf(list, 'C'), '  The\nloss ');
    list.rename(idOf(list, 'A'), '  ');
    expect(titles(list)).toEqual(['A', 'The loss', 'B']);
    list.remove(idOf(list, 'A'));
    expect(titles(list)).toEqual(['The loss', 'B']);
  });

  it('gives back what was removed, or what a file added, until the next change', () => {
    const { list } = listOf('A', 'B');
    list.undo();
    expect(titles(list)).toEqual(['A', 'B']);
    list.remove(idOf(list, 'A'));
    list.undo();
    expect(titles(list)).toEqual(['A', 'B']);
    list.add([scene('C'), scene('D')], true);
    list.undo();
    expect(titles(list)).toEqual(['A', 'B']);
    list.remove(idOf(list, 'A'));
    list.add([scene('C')]);
    expect(list.store.getState().before).toBeNull();
  });

  it('has no more scenes than a list may have, and then nothing of what does not fit', () => {
    const { list } = listOf();
    expect(list.add(Array.from({ length: limits.scenes.count - 1 }, (_, i) => scene(`${i}`)))).toBe(true);
    expect(list.add([scene('A'), scene('B')])).toBe(false);
    expect(titles(list).length).toBe(limits.scenes.count - 1);
    expect(list.add([scene('A')])).toBe(true);
  });
});

describe('the browser', () => {
  it('keeps the list over reloads and for other tabs, an empty one too', async () => {
    const { list, shared } = listOf('A', 'B');
    const other = createSceneList(shared);
    await other.restore();
    expect(titles(other)).toEqual(['A', 'B']);
    other.remove(idOf(other, 'B'));
    await list.restore();
    expect(titles(list)).toEqual(['A']);
    other.remove(idOf(other, 'A'));
    await list.restore();
    expect(titles(list)).toEqual([]);
    expect(list.store.getState().fault).toBeNull();
  });

  it('leaves identities alone where nothing changed', async () => {
    const { list } = listOf('A', 'B');
    const before = list.store.getState().scenes;
    await list.restore();
    expect(list.store.getState().scenes).toBe(before);
  });

  it.each([
    ['a newer version', '{"clipLabScenes":2,"scenes":[]}', { problem: 'version', scene: null }],
    ['damage', '{"clipLabScenes":1,', { problem: 'damaged', scene: null }],
    ['a scene that cannot be read', JSON.stringify({ clipLabScenes: 1, scenes: [scene('A'), { title: 'B', link: 'v1;' }] }), { problem: 'damaged', scene: 2 }],
  ])('that kept %s has it until another list is made', async (_, text, fault) => {
    const { list, kept } = listOf();
    kept.set(scenesKey, text);
    await list.restore();
    expect(list.store.getState()).toMatchObject({ scenes: [], fault });
    expect(kept.get(scenesKey)).toBe(text);
    list.add([scene('A')]);
    expect(list.store.getState().fault).toBeNull();
    expect(kept.get(scenesKey)).not.toBe(text);
  });

  it('that blocks storage, or has no room, leaves the list as it was made and says so', async () => {
    const blocked = createSceneList(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await blocked.restore();
    expect(blocked.store.getState().problem).toBe('blocked');
    blocked.add([scene('A')]);
    await blocked.restore();
    expect(titles(blocked)).toEqual(['A']);
    const full = createSceneList(() => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }));
    full.add([scene('A')]);
    expect(full.store.getState().problem).toBe('full');
    expect(titles(full)).toEqual(['A']);
  });
});
