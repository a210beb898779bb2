// The store of zero-shot classification: steps, drafts, cards, picks, and what a tab keeps.
import { describe, expect, it } from 'vitest';
import { addClass, removeClass, setImageComponent, setScale } from '../../../src/document/zeroShot/edits.ts';
import { zeroShotCards } from '../../../src/lesson/zeroShot/ids.ts';
import { zeroShotScenes } from '../../../src/lesson/zeroShot/scenes.ts';
import { createZeroShotStore } from '../../../src/state/zeroShot/store.ts';
import { openZeroShot, zeroShotKey } from '../../../src/state/zeroShot/tab.ts';
import { FakeStorage, blocked } from '../support.ts';

const create = () => createZeroShotStore('classifier');
const longer = (document: Parameters<typeof setScale>[0]) => setImageComponent(document, 0, 0, 3);

describe('edits', () => {
  it('are steps that can be undone and done again', () => {
    const { store, commit, undo, redo, canUndo, canRedo } = create();
    const before = store.getState().document;
    commit(longer);
    expect([canUndo(), canRedo(), store.getState().document.images[0]?.vector[0]]).toEqual([true, false, 3]);
    undo();
    expect([canUndo(), canRedo()]).toEqual([false, true]);
    expect(store.getState().document).toBe(before);
    redo();
    expect(store.getState().document.images[0]?.vector[0]).toBe(3);
  });

  it('that change nothing are no step', () => {
    const { commit, canUndo, store } = create();
    commit((document) => ({ ...document }));
    expect([canUndo(), store.getState().changes]).toEqual([false, 0]);
  });

  it('can be shown without being made, and taken back', () => {
    const { live, preview, cancelPreview, commitPreview, store, canUndo } = create();
    let told = 0;
    live.subscribe(() => { told += 1; });
    preview(longer);
    expect([live.get().document.images[0]?.vector[0], store.getState().document.images[0]?.vector[0], told]).toEqual([3, 0.85, 1]);
    cancelPreview();
    expect(live.get().document).toBe(store.getState().document);
    preview(longer);
    commitPreview();
    expect([store.getState().document.images[0]?.vector[0], canUndo()]).toEqual([3, true]);
  });

  it('leave the pick inside the document', () => {
    const { store, commit, setPick, undo } = create();
    setPick({ class: 3 });
    commit((document) => removeClass(document, 3));
    expect(store.getState().pick.class).toBe(2);
    undo();
    setPick({ class: 99, image: -1 });
    expect(store.getState().pick).toMatchObject({ class: 3, image: 0 });
  });
});

describe('cards', () => {
  it('set up their numbers as a step, with their view', () => {
    const { store, commit, open, undo, setWay, canReset } = create();
    commit(longer);
    setWay('template');
    open('ensemble');
    expect(store.getState()).toMatchObject({ card: 'ensemble', document: zeroShotScenes.ensemble.document, pick: zeroShotScenes.ensemble.pick, way: 'embeddings' });
    expect(canReset()).toBe(false);
    undo();
    expect(store.getState().document.images[0]?.vector[0]).toBe(3);
  });

  it('come whole: nobody is told of one card with the numbers of another', () => {
    const { store, open } = create();
    const seen = new Set<boolean>();
    store.subscribe(({ card, document, pick }) => seen.add(document === zeroShotScenes[card].document && pick.image === zeroShotScenes[card].pick.image));
    open('ensemble');
    expect([...seen]).toEqual([true]);
  });

  it('take a draft of their own numbers back', () => {
    const { live, store, open, preview } = create();
    preview(longer);
    open('missing-class');
    expect(live.get().document).toBe(store.getState().document);
    expect(store.getState().document.images[0]?.vector[0]).toBe(0.85);
  });
});

describe('a tab', () => {
  it('goes on with its own numbers and card', () => {
    const storage = new FakeStorage();
    const first = openZeroShot(() => storage);
    expect(first.store.getState().card).toBe(zeroShotCards[0]);
    first.open('missing-class');
    first.commit(addClass);
    const again = openZeroShot(() => storage).store.getState();
    expect(again).toMatchObject({ card: 'missing-class', document: first.store.getState().document });
    expect(again.pick).toEqual(zeroShotScenes['missing-class'].pick);
  });

  it.each([['damage', 'classifier\n{'], ['an unknown card', `golf\n{}`], ['nothing', '']])('that kept %s begins with the first card', (_, text) => {
    const storage = new FakeStorage();
    storage.setItem(zeroShotKey, text);
    expect(openZeroShot(() => storage).store.getState()).toMatchObject({ card: zeroShotCards[0], document: zeroShotScenes[zeroShotCards[0]].document });
  });

  it('that may keep nothing works all the same', () => {
    const zeroShot = openZeroShot(blocked);
    zeroShot.commit((document) => setScale(document, 10));
    expect(zeroShot.store.getState().document.scale).toBe(10);
  });
});
