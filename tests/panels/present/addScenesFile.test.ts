// A file of scenes is added to the list, or leaves it alone and says why, in both languages.
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/document/limits.ts';
import { writeScenesFile } from '../../../src/document/scenes/scenes.ts';
import { addScenesFile } from '../../../src/panels/present/addScenesFile.ts';
import { createSceneList } from '../../../src/state/sceneList.ts';
import { FakeStorage } from '../../state/support.ts';

const link = 'v1;images=cat:1,0/dog:0,1;texts=cat:1,0/dog:0,1;temperature=0.07;normalize=off';
const scene = (title: string, at = link) => ({ title, link: at });
const fileOf = (text: string, name = 'lecture.json') => ({ name, size: text.length, text: () => Promise.resolve(text) });
async function listWith(...names: readonly string[]) {
  const storage = new FakeStorage();
  const list = createSceneList(() => storage);
  await list.add(names.map((name) => scene(name)));
  return list;
}
const titles = (list: Awaited<ReturnType<typeof listWith>>) => list.store.getState().scenes.map(({ title }) => title);

describe('a file of scenes', () => {
  it('is added to the end of the list, and can be taken back', async () => {
    const list = await listWith('A');
    expect(await addScenesFile(fileOf(writeScenesFile([scene('B'), scene('C')])), list, 'en')).toEqual({ said: 'Scenes added from “lecture.json”: 2', error: null });
    expect(titles(list)).toEqual(['A', 'B', 'C']);
    await list.undo();
    expect(titles(list)).toEqual(['A']);
  });

  it.each([
    ['en', 'hello', '“lecture.json” was not opened. It is not a list of scenes, or it is damaged.'],
    ['en', '{"clipLabScenes":2}', '“lecture.json” was not opened. It was made by a newer version of the page.'],
    ['en', writeScenesFile([]), '“lecture.json” was not opened. It has no scenes.'],
    ['en', writeScenesFile([scene('B'), scene('C', 'v1;images=x')]), '“lecture.json” was not opened. Scene 2: its link has no “texts”.'],
    ['pt-BR', writeScenesFile([scene('B', link.replace(';normalize=off', ''))]), '“lecture.json” não foi aberto. Cena 1: falta “normalize” no link.'],
    ['en', writeScenesFile([scene('B', '')]), '“lecture.json” was not opened. Scene 1: its link is missing or damaged.'],
    ['pt-BR', writeScenesFile([scene('B', link.replace('0.07', '0'))]), '“lecture.json” não foi aberto. Cena 1: o link pede números ou tamanhos que a página não pode mostrar.'],
    ['pt-BR', writeScenesFile([scene(' ')]), '“lecture.json” não foi aberto. Cena 1: o título falta, ou passa de 80 caracteres.'],
    ['en', writeScenesFile(Array.from({ length: limits.scenes.count }, () => scene('B'))), '“lecture.json” was not opened: with its scenes the list would have more than 60.'],
  ] as const)('that cannot be opened leaves the list alone: %s, %#', async (locale, text, error) => {
    const list = await listWith('A');
    expect(await addScenesFile(fileOf(text), list, locale)).toEqual({ said: null, error });
    expect(titles(list)).toEqual(['A']);
  });

  it('is not read where it is too large, and may fail to be read', async () => {
    const list = await listWith('A');
    const unread = { ...fileOf(''), size: 3_000_001, text: () => Promise.reject(new Error('it was read')) };
    expect((await addScenesFile(unread, list, 'en')).error).toMatch(/too long for a list/);
    expect((await addScenesFile({ ...unread, size: 1 }, list, 'en')).error).toMatch(/could not read it/);
    expect(titles(list)).toEqual(['A']);
  });
});
