// What a page opens on: link over saved document over example, with what it covers one undo away.
import { describe, expect, it } from 'vitest';
import { encodeDocument } from '../../src/document/codec.ts';
import { setNormalize, setTemperature } from '../../src/document/edits.ts';
import { encodeLink } from '../../src/document/link.ts';
import { fragmentKey, storageKey } from '../../src/state/autosave.ts';
import { openLab } from '../../src/state/openLab.ts';
import { chapter } from '../document/support.ts';
import { blocked, FakeStorage } from './support.ts';

const saved = setTemperature(chapter, 0.5);
const linked = setNormalize(chapter, true);
const view = { stage: 'scale', direction: 'textToImage', pick: { row: 1, col: 1 } } as const;

function storing(fragment?: string): () => Storage {
  const storage = new FakeStorage();
  storage.setItem(storageKey, encodeDocument(saved));
  if (fragment !== undefined) storage.setItem(fragmentKey, fragment);
  return () => storage;
}

const open = async (storage: () => Storage, fragment: string) => {
  const { lab, ...rest } = await openLab(chapter, storage, fragment);
  return { lab, ...rest, document: () => lab.store.getState().document };
};

describe('a page opens on', () => {
  it('the example, on a first visit', async () => {
    const { lab, document, problem, fault } = await open(() => new FakeStorage(), '');
    expect([document(), problem, fault, lab.canUndo(), lab.store.getState().welcome]).toEqual([chapter, null, null, false, true]);
  });

  it('what was saved', async () => {
    const { lab, document } = await open(storing(), '');
    expect(document()).toEqual(saved);
    expect([lab.canUndo(), lab.canReset(), lab.store.getState().welcome]).toEqual([false, true, false]);
  });

  it('the link, with what was saved one undo away', async () => {
    const { lab, document, fault } = await open(storing(), await encodeLink({ document: linked, view }));
    expect(fault).toBeNull();
    expect(document()).toEqual(linked);
    expect(lab.store.getState()).toMatchObject({ ...view, welcome: false });
    lab.undo();
    expect(document()).toEqual(saved);
    expect(lab.canUndo()).toBe(false);
    lab.reset();
    expect(document()).toEqual(chapter);
  });

  it('the link, with the example one undo away when nothing was saved or could be', async () => {
    for (const storage of [() => new FakeStorage(), blocked]) {
      const { lab, document, problem } = await open(storage, await encodeLink({ document: linked, view: null }));
      expect(document()).toEqual(linked);
      expect(problem).toBe(storage === blocked ? 'blocked' : null);
      lab.undo();
      expect(document()).toBe(chapter);
    }
  });

  it('what was saved, when its own address had not caught up with it', async () => {
    const link = await encodeLink({ document: linked, view });
    const { lab, document } = await open(storing(link), link);
    expect(document()).toEqual(saved);
    expect(lab.store.getState()).toMatchObject(view);
    expect(lab.canUndo()).toBe(false);
  });

  it('what was saved, when the link is broken, and says so', async () => {
    const { document, fault } = await open(storing(), 'v1;images=cat:1');
    expect(document()).toEqual(saved);
    expect(fault).toEqual({ problem: 'damaged', fragment: 'v1;images=cat:1' });
  });
});
