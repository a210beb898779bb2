// The list of scenes that is being made: order, one step back, what the browser keeps of it, what several tabs make of it together, and what happens where nothing is kept.
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/document/limits.ts';
import { readScenesFile, writeScenesFile } from '../../src/document/scenes/scenes.ts';
import { createSceneList, scenesKey, type SceneList } from '../../src/state/sceneList.ts';

const link = 'v1;images=cat:1,0/dog:0,1;texts=cat:1,0/dog:0,1;temperature=0.07;normalize=off';
const warm = link.replace('0.07', '1');
const scene = (title: string) => ({ title, link });
const titles = (list: SceneList) => list.store.getState().scenes.map(({ title }) => title);
const idOf = (list: SceneList, title: string) => list.store.getState().scenes.find((each) => each.title === title)!.id;

/** A browser's storage, shared by its tabs. */
function browser() {
  const kept = new Map<string, string>();
  const storage = { isFull: false, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => {
    if (storage.isFull) throw new DOMException('full', 'QuotaExceededError');
    kept.set(key, text);
  } };
  const keptTitles = async () => {
    const read = await readScenesFile(kept.get(scenesKey) ?? '');
    return read.ok ? read.scenes.map(({ title }) => title) : [];
  };
  return { kept, storage, shared: () => storage, keptTitles };
}
async function listOf(...names: readonly string[]) {
  const all = browser();
  const list = createSceneList(all.shared);
  for (const name of names) await list.add([scene(name)]);
  return { list, ...all };
}

describe('a list of scenes', () => {
  it('is added to at its end, renamed, moved and taken from', async () => {
    const { list } = await listOf('A', 'B', 'C');
    await list.move(idOf(list, 'C'), 0);
    expect(titles(list)).toEqual(['C', 'A', 'B']);
    await list.move(idOf(list, 'C'), 1);
    expect(titles(list)).toEqual(['A', 'C', 'B']);
    await list.rename(idOf(list, 'C'), '  The\nloss ');
    await list.rename(idOf(list, 'A'), '  ');
    expect(titles(list)).toEqual(['A', 'The loss', 'B']);
    await list.remove(idOf(list, 'A'));
    expect(titles(list)).toEqual(['The loss', 'B']);
  });

  it('has another state put under a title, which keeps its place', async () => {
    const { list } = await listOf('A', 'B');
    await list.replace(idOf(list, 'A'), warm);
    expect(list.store.getState().scenes).toMatchObject([{ title: 'A', link: warm }, { title: 'B', link }]);
    await list.rename(idOf(list, 'A'), 'Warm');
    expect(list.store.getState().scenes[0]).toMatchObject({ title: 'Warm', link: warm });
  });

  it('gives back what was removed, replaced, or added by a file, until the next change', async () => {
    const { list } = await listOf('A', 'B');
    await list.undo();
    expect(titles(list)).toEqual(['A', 'B']);
    await list.remove(idOf(list, 'A'));
    expect(list.store.getState().canUndo).toBe(true);
    await list.undo();
    expect(titles(list)).toEqual(['A', 'B']);
    await list.add([scene('C'), scene('D')], true);
    await list.undo();
    expect(titles(list)).toEqual(['A', 'B']);
    await list.replace(idOf(list, 'B'), warm);
    await list.undo();
    expect(list.store.getState().scenes).toMatchObject([{ title: 'A', link }, { title: 'B', link }]);
    await list.remove(idOf(list, 'A'));
    await list.add([scene('C')]);
    expect(list.store.getState().canUndo).toBe(false);
    await list.undo();
    expect(titles(list)).toEqual(['B', 'C']);
  });

  it('has no more scenes than a list may have, and then nothing of what does not fit', async () => {
    const { list } = await listOf();
    expect(await list.add(Array.from({ length: limits.scenes.count - 1 }, (_, i) => scene(`${i}`)))).toBe('done');
    expect(await list.add([scene('A'), scene('B')])).toBe('full');
    expect(titles(list).length).toBe(limits.scenes.count - 1);
    expect(await list.add([scene('A')])).toBe('done');
  });
});

describe('the browser', () => {
  it('keeps the list over reloads and for other tabs, an empty one too', async () => {
    const { list, shared } = await listOf('A', 'B');
    const other = createSceneList(shared);
    await other.restore();
    expect(titles(other)).toEqual(['A', 'B']);
    await other.remove(idOf(other, 'B'));
    await list.restore();
    expect(titles(list)).toEqual(['A']);
    await other.remove(idOf(other, 'A'));
    await list.restore();
    expect(titles(list)).toEqual([]);
    expect(list.store.getState().fault).toBeNull();
  });

  it('leaves identities alone where nothing changed', async () => {
    const { list } = await listOf('A', 'B');
    const before = list.store.getState().scenes;
    await list.restore();
    expect(list.store.getState().scenes).toBe(before);
  });

  it.each([
    ['a newer version', '{"clipLabScenes":2,"scenes":[]}', { problem: 'version', scene: null }],
    ['damage', '{"clipLabScenes":1,', { problem: 'damaged', scene: null }],
    ['a scene that cannot be read', JSON.stringify({ clipLabScenes: 1, scenes: [scene('A'), { title: 'B', link: 'v1;' }] }), { problem: 'damaged', scene: 2 }],
  ])('that kept %s has it until another list is made', async (_, text, fault) => {
    const { list, kept } = await listOf();
    kept.set(scenesKey, text);
    await list.restore();
    expect(list.store.getState()).toMatchObject({ scenes: [], fault });
    expect(kept.get(scenesKey)).toBe(text);
    await list.add([scene('A')]);
    expect(list.store.getState().fault).toBeNull();
    expect(kept.get(scenesKey)).not.toBe(text);
  });

  it.each([['numbers', [1, 2, 3]], ['the same twice', ['7-7', '7-7', '7-7']], ['what would select something else', ["'] *", '', '__proto__']], ['none', []]])('that kept as identities %s has the list with others', async (_, ids) => {
    const { list, kept } = await listOf();
    kept.set(scenesKey, JSON.stringify({ clipLabScenes: 1, scenes: ['A', 'B', 'C'].map((title, at) => ({ ...scene(title), id: ids[at] })) }));
    await list.restore();
    expect(titles(list)).toEqual(['A', 'B', 'C']);
    const own = list.store.getState().scenes.map(({ id }) => id);
    expect(new Set(own).size).toBe(3);
    for (const id of own) expect(id).toMatch(/^[\d-]+$/);
  });

  it('keeps what this page cannot read over all that is done to older scenes, until more are added', async () => {
    const { list, kept, keptTitles } = await listOf('A', 'B');
    const newer = '{"clipLabScenes":2,"scenes":[]}';
    kept.set(scenesKey, newer);
    await list.restore();
    expect(await list.move(idOf(list, 'B'), 0)).toBe('done');
    await list.rename(idOf(list, 'B'), 'Second');
    await list.replace(idOf(list, 'A'), warm);
    await list.remove(idOf(list, 'Second'));
    await list.undo();
    expect(titles(list)).toEqual(['Second', 'A']);
    expect(list.store.getState().fault).toEqual({ ok: false, problem: 'version', scene: null });
    expect(kept.get(scenesKey)).toBe(newer);
    await list.add([scene('C')]);
    expect(list.store.getState().fault).toBeNull();
    expect(await keptTitles()).toEqual(['Second', 'A', 'C']);
  });

  it('that blocks storage, or has no room, leaves the list as it was made and says so', async () => {
    const blocked = createSceneList(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await blocked.restore();
    expect(blocked.store.getState().problem).toBe('blocked');
    await blocked.add([scene('A')]);
    await blocked.restore();
    expect(titles(blocked)).toEqual(['A']);
    const { list: full, storage } = await listOf();
    storage.isFull = true;
    await full.add([scene('A')]);
    expect(full.store.getState().problem).toBe('full');
    await full.restore();
    expect(titles(full)).toEqual(['A']);
  });
});

describe('tabs that make one list', () => {
  async function two(...names: readonly string[]) {
    const { list: left, shared, ...rest } = await listOf(...names);
    const right = createSceneList(shared);
    await right.restore();
    return { left, right, ...rest };
  }

  it('lose nothing of each other, whether or not they have heard of it', async () => {
    const { left, right, keptTitles } = await two('A', 'B');
    await left.add([scene('C')]);
    await right.add([scene('D')]);
    expect(titles(right)).toEqual(['A', 'B', 'C', 'D']);
    await left.move(idOf(left, 'C'), 0);
    expect(titles(left)).toEqual(['C', 'A', 'B', 'D']);
    await right.rename(idOf(right, 'A'), 'First');
    await left.remove(idOf(left, 'B'));
    expect(titles(left)).toEqual(['C', 'First', 'D']);
    expect(await keptTitles()).toEqual(['C', 'First', 'D']);
  });

  it('change at the same moment, each on what the other has kept by then', async () => {
    const { left, right, keptTitles } = await two('A');
    await Promise.all([left.add([scene('B')]), right.add([scene('C')]), left.add([scene('D')])]);
    expect((await keptTitles()).toSorted()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('add to what is still being restored', async () => {
    const { shared, keptTitles } = await listOf('A', 'B');
    const late = createSceneList(shared);
    const [, id] = await Promise.all([late.restore(), late.add([scene('C')]).then(() => idOf(late, 'C')), late.add([scene('D')])]);
    expect(titles(late)).toEqual(['A', 'B', 'C', 'D']);
    expect(idOf(late, 'C')).toBe(id);
    expect(await keptTitles()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('take back what they did themselves, and nothing of the other', async () => {
    const { left, right } = await two('A', 'B');
    await left.remove(idOf(left, 'A'));
    await right.add([scene('C')]);
    await left.undo();
    expect(titles(left)).toEqual(['A', 'B', 'C']);
  });

  it('take a replacement back under another title, and in another place', async () => {
    const { left, right, keptTitles } = await two('A', 'B');
    await left.replace(idOf(left, 'B'), warm);
    await right.rename(idOf(right, 'B'), 'Renamed');
    await right.move(idOf(right, 'Renamed'), 0);
    expect(await left.undo()).toBe('done');
    expect(left.store.getState().scenes).toMatchObject([{ title: 'Renamed', link }, { title: 'A', link }]);
    expect(await keptTitles()).toEqual(['Renamed', 'A']);
  });

  it('take a file back, whatever its scenes are called by then', async () => {
    const { left, right } = await two('A');
    await left.add([scene('B'), scene('C')], true);
    await right.rename(idOf(right, 'A'), 'First');
    await right.restore();
    await right.rename(idOf(right, 'B'), 'Second');
    expect(await left.undo()).toBe('done');
    expect(titles(left)).toEqual(['First']);
  });

  it.each([
    ['was replaced', (right: SceneList) => right.replace(idOf(right, 'B'), link.replace('0.07', '2')), ['A', 'B']],
    ['was removed', (right: SceneList) => right.remove(idOf(right, 'B')), ['A']],
  ])('say that nothing can be taken back where the scene %s in another, and offer it no more', async (_, act, expected) => {
    const { left, right } = await two('A', 'B');
    await left.replace(idOf(left, 'B'), warm);
    await right.restore();
    await act(right);
    const { scenes } = right.store.getState();
    expect(await left.undo()).toBe('nothing');
    expect(left.store.getState()).toMatchObject({ scenes, canUndo: false });
    expect(titles(left)).toEqual(expected);
    expect(await left.undo()).toBe('nothing');
  });

  it('keep the identity of a scene whose title and state another changed', async () => {
    const { left, right } = await two('A', 'B');
    const before = left.store.getState().scenes.map(({ id }) => id);
    await right.replace(idOf(right, 'B'), warm);
    await right.rename(idOf(right, 'B'), 'Warm');
    await left.restore();
    expect(left.store.getState().scenes).toEqual([{ title: 'A', link, id: before[0] }, { title: 'Warm', link: warm, id: before[1] }]);
    expect(right.store.getState().scenes).toEqual(left.store.getState().scenes);
  });

  it('know each other’s scenes in a list that was kept without identities', async () => {
    const { kept, shared } = browser();
    kept.set(scenesKey, writeScenesFile([scene('A'), scene('A'), scene('B')]));
    const [left, right] = [createSceneList(shared), createSceneList(shared)];
    await Promise.all([left.restore(), right.restore()]);
    const ids = left.store.getState().scenes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    await left.replace(idOf(left, 'B'), warm);
    await right.rename(idOf(right, 'B'), 'Renamed');
    expect(right.store.getState().scenes.map(({ id }) => id)).toEqual(ids);
    expect(await left.undo()).toBe('done');
    expect(left.store.getState().scenes[2]).toMatchObject({ title: 'Renamed', link });
    // An older page adds to it, and keeps none again.
    kept.set(scenesKey, writeScenesFile([scene('C'), ...left.store.getState().scenes]));
    await left.restore();
    expect(left.store.getState().scenes.slice(1).map(({ id }) => id)).toEqual(ids);
  });

  it('give back a scene beside one that an older page kept in its place', async () => {
    const { kept, shared } = browser();
    kept.set(scenesKey, writeScenesFile([scene('A')]));
    const list = createSceneList(shared);
    await list.restore();
    await list.remove(idOf(list, 'A'));
    kept.set(scenesKey, writeScenesFile([scene('B')]));
    expect(await list.undo()).toBe('done');
    expect(titles(list)).toEqual(['A', 'B']);
    expect(idOf(list, 'A')).not.toBe(idOf(list, 'B'));
  });

  it('leave alone what is gone', async () => {
    const { left, right } = await two('A', 'B');
    const [a, b] = [idOf(left, 'A'), idOf(left, 'B')];
    await right.remove(idOf(right, 'A'));
    expect(await left.rename(a, 'X')).toBe('nothing');
    expect(await left.replace(a, warm)).toBe('nothing');
    expect(await left.move(a, 1)).toBe('nothing');
    expect(await left.remove(a)).toBe('nothing');
    expect(left.store.getState().scenes).toEqual([{ title: 'B', link, id: b }]);
  });

  it('keep the identities of scenes that are alike', async () => {
    const { left, right } = await two('A', 'A', 'B');
    const before = left.store.getState().scenes.map(({ id }) => id);
    await right.add([scene('C')]);
    await left.restore();
    expect(left.store.getState().scenes.slice(0, 3).map(({ id }) => id)).toEqual(before);
    expect(new Set(left.store.getState().scenes.map(({ id }) => id)).size).toBe(4);
  });

  it('have no more scenes together than a list may have, nor by taking a removal back', async () => {
    const { left, right } = await two('A');
    await left.remove(idOf(left, 'A'));
    expect(await right.add(Array.from({ length: limits.scenes.count }, (_, i) => scene(`${i}`)))).toBe('done');
    expect(await left.undo()).toBe('full');
    expect(await left.add([scene('B')])).toBe('full');
    expect(titles(left).length).toBe(limits.scenes.count);
  });

  it('do to the other’s list what they could not keep themselves', async () => {
    const { left, right, storage, kept, keptTitles } = await two('A', 'B');
    storage.isFull = true;
    await left.add([scene('C')]);
    await left.remove(idOf(left, 'A'));
    storage.isFull = false;
    kept.set(scenesKey, writeScenesFile([scene('A'), scene('B'), scene('D')]));
    await left.restore();
    expect(titles(left)).toEqual(['B', 'D', 'C']);
    await left.rename(idOf(left, 'C'), 'Kept');
    expect(left.store.getState().problem).toBeNull();
    await right.restore();
    expect(titles(right)).toEqual(['B', 'D', 'Kept']);
    expect(await keptTitles()).toEqual(['B', 'D', 'Kept']);
  });
});

it('goes on after something that failed, of which whoever asked for it hears', async () => {
  const { list, keptTitles } = await listOf('A');
  // No link is a number of this kind, and none can be written.
  await expect(list.add([{ title: 'B', link: 1n as never }])).rejects.toThrow(TypeError);
  await list.add([scene('C')]);
  expect(await keptTitles()).toEqual(['A', 'C']);
});
