// Saving and restoring, with storage that works, is full, is blocked or holds rubbish.
import { describe, expect, it, vi } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import { setNormalize, setTemperature } from '../../src/document/edits.ts';
import { autosave, restoreDocument, saveFragment, storageKey } from '../../src/state/autosave.ts';
import { createLabStore } from '../../src/state/labStore.ts';
import { chapter } from '../document/support.ts';
import { blocked, denied, FakeStorage } from './support.ts';

const full = new DOMException('no room', 'QuotaExceededError');

function saving() {
  const lab = createLabStore(chapter);
  const storage = new FakeStorage();
  const onProblem = vi.fn();
  const address = 'v1;here';
  const stop = autosave(lab, () => storage, () => address, onProblem);
  const edit = (value: number) => lab.commit((document) => setTemperature(document, value));
  return { lab, storage, onProblem, stop, edit, stored: () => decodeDocument(storage.getItem(storageKey) ?? '') };
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
    expect(setItem.mock.calls.filter(([key]) => key === storageKey)).toHaveLength(2);
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

  it('leaves the document before with its own address when there is no room for the next', () => {
    const lab = createLabStore(chapter);
    const storage = new FakeStorage();
    let address = 'v1;before';
    autosave(lab, () => storage, () => address, () => undefined);
    const edit = (value: number) => lab.commit((document) => setTemperature(document, value));
    edit(0.1);
    vi.spyOn(storage, 'setItem').mockImplementation((key, value) => {
      if (key === storageKey) throw full;
      storage.kept.set(key, value);
    });
    address = 'v1;after';
    edit(0.2);
    const { document, fragment } = restoreDocument(() => storage);
    expect([document?.temperature.value, fragment]).toEqual([0.1, 'v1;before']);
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
    autosave(lab, blocked, () => '', onProblem);
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
    expect(restoreDocument(() => storage)).toEqual({ document: lab.store.getState().document, fragment: 'v1;here', problem: null });
  });

  it('finds nothing on a first visit, which is no problem', () => {
    expect(restoreDocument(() => new FakeStorage())).toEqual({ document: null, fragment: null, problem: null });
  });

  it.each(['', 'rubbish', '{"version":2}', encodeDocument(chapter).slice(0, -1), encodeDocument(chapter).replace('0.9', '1e999')])(
    'takes damaged text for none, and leaves it until the next save (%#)',
    (text) => {
      const storage = new FakeStorage();
      storage.setItem(storageKey, text);
      expect(restoreDocument(() => storage)).toEqual({ document: null, fragment: null, problem: null });
      expect(storage.getItem(storageKey)).toBe(text);
      const lab = createLabStore(chapter);
      autosave(lab, () => storage, () => '', () => undefined);
      expect(storage.getItem(storageKey)).toBe(text);
      lab.commit((document) => setTemperature(document, 0.5));
      expect(restoreDocument(() => storage).document).toEqual(lab.store.getState().document);
    },
  );

  it('says that the storage is blocked, whether having it or reading it fails', () => {
    const unreadable = new FakeStorage();
    vi.spyOn(unreadable, 'getItem').mockImplementation(() => { throw denied; });
    for (const storage of [blocked, () => unreadable, () => null as unknown as Storage]) {
      expect(restoreDocument(storage)).toEqual({ document: null, fragment: null, problem: 'blocked' });
    }
  });
});

describe('saveFragment', () => {
  it('notes the address that leads to the saved document', () => {
    const { lab, storage, edit } = saving();
    edit(0.5);
    saveFragment(lab, () => storage, 'v1;there');
    expect(restoreDocument(() => storage).fragment).toBe('v1;there');
  });

  it('leaves the address of a document that another tab has saved since', () => {
    const { lab, storage, edit } = saving();
    edit(0.5);
    storage.setItem(storageKey, encodeDocument(chapter));
    saveFragment(lab, () => storage, 'v1;there');
    expect(restoreDocument(() => storage).fragment).toBe('v1;here');
  });

  it('needs no storage', () => {
    expect(() => saveFragment(createLabStore(chapter), blocked, 'v1;there')).not.toThrow();
  });
});
