// Saving and restoring, with storage that works, is full, is blocked or holds rubbish.
import { describe, expect, it, vi } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import { setNormalize, setTemperature } from '../../src/document/edits.ts';
import { autosave, moveTab, restoreDocument, restoreTab, storageKey, tabKey } from '../../src/state/autosave.ts';
import { createLabStore } from '../../src/state/labStore.ts';
import { chapter } from '../document/support.ts';
import { blocked, denied, FakeStorage } from './support.ts';

const full = new DOMException('no room', 'QuotaExceededError');

function saving() {
  const lab = createLabStore(chapter);
  const storage = new FakeStorage();
  const onProblem = vi.fn();
  const tab = new FakeStorage();
  const stop = autosave(lab, { shared: () => storage, tab: () => tab }, () => 'v1;here', onProblem);
  const edit = (value: number) => lab.commit((document) => setTemperature(document, value));
  return { lab, storage, tab, onProblem, stop, edit, stored: () => decodeDocument(storage.getItem(storageKey) ?? '') };
}

describe('autosave', () => {
  it('keeps each committed change at once: edits, undo, redo and reset', () => {
    const { lab, edit, stored } = saving();
    for (const change of [() => edit(0.5), () => lab.undo(), () => lab.redo(), () => lab.reset()]) {
      change();
      expect(stored()).toEqual(lab.store.getState().document);
    }
  });

  it('writes nothing before the first change, nor for a draft or a change of view', () => {
    const { lab, storage } = saving();
    lab.preview((document) => setNormalize(document, true));
    lab.setView({ stage: 'loss' });
    lab.cancelPreview();
    expect(storage.length).toBe(0);
  });

  it('writes once a change', () => {
    const { lab, storage } = saving();
    const setItem = vi.spyOn(storage, 'setItem');
    lab.commit((document) => setNormalize(document, true));
    lab.undo();
    expect(setItem).toHaveBeenCalledTimes(2);
  });

  it('stops when told to', () => {
    const { edit, stop, storage } = saving();
    stop();
    edit(0.5);
    expect(storage.length).toBe(0);
  });

  it('says when the storage is full, once, and when there is room again', () => {
    const { storage, onProblem, edit, stored } = saving();
    edit(0.1);
    storage.failure = full;
    edit(0.2);
    edit(0.3);
    expect(stored()?.temperature.value).toBe(0.1);
    storage.failure = null;
    edit(0.4);
    expect(onProblem.mock.calls).toEqual([[null], ['full'], [null]]);
    expect(stored()?.temperature.value).toBe(0.4);
  });

  it('says that it is blocked for any other failure, and goes on trying', () => {
    const { storage, onProblem, edit, stored } = saving();
    storage.failure = denied;
    edit(0.1);
    storage.failure = full;
    edit(0.2);
    storage.failure = null;
    edit(0.3);
    expect(onProblem.mock.calls).toEqual([['blocked'], ['full'], [null]]);
    expect(stored()?.temperature.value).toBe(0.3);
  });

  it('lets the lab work where there is no storage at all', () => {
    const lab = createLabStore(chapter);
    const onProblem = vi.fn();
    autosave(lab, { shared: blocked, tab: blocked }, () => '', onProblem);
    expect(lab.commit((document) => setTemperature(document, 0.5))).toBe(true);
    lab.undo();
    expect(lab.store.getState().document).toBe(chapter);
    expect(onProblem.mock.calls).toEqual([['blocked']]);
  });
});

describe('restoreDocument', () => {
  it('brings back what was saved', () => {
    const { storage, edit, lab } = saving();
    edit(0.5);
    expect(restoreDocument(() => storage)).toEqual({ document: lab.store.getState().document, problem: null });
  });

  it('finds nothing on a first visit, which is no problem', () => {
    expect(restoreDocument(() => new FakeStorage())).toEqual({ document: null, problem: null });
  });

  it.each(['', 'rubbish', '{"version":2}', encodeDocument(chapter).slice(0, -1), encodeDocument(chapter).replace('0.9', '1e999')])(
    'takes damaged text for none, and leaves it until the next save (%#)',
    (text) => {
      const storage = new FakeStorage();
      storage.setItem(storageKey, text);
      expect(restoreDocument(() => storage)).toEqual({ document: null, problem: null });
      expect(storage.getItem(storageKey)).toBe(text);
      const lab = createLabStore(chapter);
      autosave(lab, { shared: () => storage, tab: blocked }, () => '', () => undefined);
      expect(storage.getItem(storageKey)).toBe(text);
      lab.commit((document) => setTemperature(document, 0.5));
      expect(restoreDocument(() => storage).document).toEqual(lab.store.getState().document);
    },
  );

  it('says that the storage is blocked, whether having it or reading it fails', () => {
    const unreadable = new FakeStorage();
    vi.spyOn(unreadable, 'getItem').mockImplementation(() => { throw denied; });
    for (const storage of [blocked, () => unreadable, () => null as unknown as Storage]) {
      expect(restoreDocument(storage)).toEqual({ document: null, problem: 'blocked' });
    }
  });
});

describe('what one tab has for itself', () => {
  const other = setNormalize(chapter, true);

  it('is its last committed document, where its address was then', () => {
    const { tab, edit, lab } = saving();
    edit(0.5);
    expect(restoreTab(() => tab, 'v1;here')).toEqual(lab.store.getState().document);
    expect(restoreTab(() => tab, 'v1;elsewhere')).toBeNull();
    expect(restoreTab(() => tab, '')).toBeNull();
  });

  it('goes with the address', () => {
    const { tab, edit, lab } = saving();
    edit(0.5);
    moveTab(lab, () => tab, 'v1;there');
    expect(restoreTab(() => tab, 'v1;there')).toEqual(lab.store.getState().document);
    expect(restoreTab(() => tab, 'v1;here')).toBeNull();
  });

  it('is nothing before it committed anything, whatever its address becomes, and not what an earlier page had', () => {
    const { tab, edit } = saving();
    moveTab(createLabStore(chapter), () => tab, 'v1;there');
    expect(tab.length).toBe(0);
    edit(0.5);
    moveTab(createLabStore(other), () => tab, 'v1;there');
    expect(restoreTab(() => tab, 'v1;there')).toBeNull();
  });

  it.each(['', 'v1;here', '\n', 'v1;here\n', 'v1;here\nrubbish'])('is nothing when it is damaged (%#)', (text) => {
    const tab = new FakeStorage();
    tab.setItem(tabKey, text);
    expect(restoreTab(() => tab, 'v1;here')).toBeNull();
  });

  it('is nothing where nothing can be stored', () => {
    expect(restoreTab(blocked, '')).toBeNull();
    expect(() => moveTab(createLabStore(chapter), blocked, '')).not.toThrow();
  });
});
