// What a page opens on: link over saved document over example, with what it covers one undo away.
import { describe, expect, it } from 'vitest';
import { encodeDocument } from '../../src/document/codec.ts';
import type { LabDocument } from '../../src/document/document.ts';
import { setNormalize, setTemperature } from '../../src/document/edits.ts';
import { encodeLink } from '../../src/document/link.ts';
import { storageKey, tabKey, type Storages } from '../../src/state/autosave.ts';
import { openLab } from '../../src/state/openLab.ts';
import { chapter } from '../document/support.ts';
import { blocked, FakeStorage } from './support.ts';

const saved = setTemperature(chapter, 0.5);
const linked = setNormalize(chapter, true);
const view = { stage: 'scale', direction: 'textToImage', pick: { row: 1, col: 1 } } as const;

const storages = (shared: () => Storage, tab: () => Storage = shared): Storages => ({ shared, tab });

/** With `saved` from any tab and, where `own` says so, with what this tab committed at an address. */
function storing(own?: { readonly fragment: string; readonly document: LabDocument }): Storages {
  const [shared, tab] = [new FakeStorage(), new FakeStorage()];
  shared.setItem(storageKey, encodeDocument(saved));
  if (own) tab.setItem(tabKey, `${own.fragment}\n${encodeDocument(own.document)}`);
  return storages(() => shared, () => tab);
}

const nothing = storages(() => new FakeStorage());

const open = async (stores: Storages, fragment: string) => {
  const { lab, ...rest } = await openLab(chapter, stores, fragment);
  return { lab, ...rest, document: () => lab.store.getState().document };
};

describe('a page opens on', () => {
  it('the example, on a first visit', async () => {
    const { lab, document, problem, fault } = await open(nothing, '');
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
    for (const stores of [nothing, storages(blocked)]) {
      const { lab, document, problem } = await open(stores, await encodeLink({ document: linked, view: null }));
      expect(document()).toEqual(linked);
      expect(problem).toBe(stores === nothing ? null : 'blocked');
      lab.undo();
      expect(document()).toBe(chapter);
    }
  });

  it('what the tab itself committed last, when its address had not caught up with it, whatever other tabs have saved', async () => {
    const link = await encodeLink({ document: linked, view });
    const mine = setTemperature(chapter, 0.25);
    const { lab, document } = await open(storing({ fragment: link, document: mine }), link);
    expect(document()).toEqual(mine);
    expect(lab.store.getState()).toMatchObject(view);
    expect(lab.canUndo()).toBe(false);
    const bare = await open(storing({ fragment: '', document: mine }), '');
    expect(bare.document()).toEqual(mine);
  });

  it('the link, when it is opened anew, in another tab or after the tab had gone elsewhere', async () => {
    const link = await encodeLink({ document: linked, view });
    for (const stores of [storing(), storing({ fragment: 'v1;elsewhere', document: chapter })]) {
      const { document } = await open(stores, link);
      expect(document()).toEqual(linked);
    }
  });

  it('what was saved, when the link is broken, and says so', async () => {
    const { document, fault } = await open(storing(), 'v1;images=cat:1');
    expect(document()).toEqual(saved);
    expect(fault).toEqual({ problem: 'damaged', missing: 'texts', fragment: 'v1;images=cat:1' });
  });

  it('what was saved, when the address has a list of scenes, which is told', async () => {
    const { document, fault } = await open(storing(), 'scenes1;title=A');
    expect(document()).toEqual(saved);
    expect(fault).toEqual({ problem: 'scenes', fragment: 'scenes1;title=A' });
  });
});
