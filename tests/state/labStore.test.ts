// The store: one step of history an edit, drafts that only live listeners see, and the change that is told.
import { describe, expect, it, vi } from 'vitest';
import type { LabDocument } from '../../src/document/document.ts';
import { addPair, removePair, setComponent, setNormalize, setTemperature, setVector, swapCaptions } from '../../src/document/edits.ts';
import { scene } from '../../src/lesson/scene.ts';
import { frameOf } from '../../src/state/frame.ts';
import { createLabStore } from '../../src/state/labStore.ts';
import { chapter, documentOf } from '../document/support.ts';

const open = () => createLabStore(chapter);
const committed = (lab: ReturnType<typeof open>) => lab.store.getState().document;
const swap = (document: LabDocument) => swapCaptions(document, 0, 1);
const set = (value: number) => (document: LabDocument) => setComponent(document, 'texts', 2, 1, value);
const steps = (lab: ReturnType<typeof open>) => lab.store.temporal.getState().pastStates.length;
const overflowing = (document: LabDocument): LabDocument => ({ ...document, images: document.images.map((item) => ({ ...item, vector: [1e300, 0, 0] })), temperature: { value: 1e-10, typed: null } });

describe('a new lab', () => {
  it('opens on the softmax of cell (2, 3), with nothing to undo', () => {
    const lab = open();
    expect(lab.store.getState()).toMatchObject({ document: chapter, change: null, stage: 'softmax', direction: 'imageToText', pick: { row: 1, col: 2 }, welcome: true });
    expect([lab.canUndo(), lab.canRedo(), lab.canReset()]).toEqual([false, false, false]);
  });

  it('picks a cell that a small document has', () => {
    expect(createLabStore(documentOf(1, 3)).store.getState().pick).toEqual({ row: 0, col: 0 });
  });

  it('shares nothing with another on the same document', () => {
    const [one, other] = [open(), open()];
    one.commit(swap);
    one.setView({ stage: 'loss' });
    one.preview(set(0));
    expect(committed(other)).toBe(chapter);
    expect(other.store.getState().stage).toBe('softmax');
    expect(other.live.get()).toBe(frameOf(chapter));
    expect(other.canUndo()).toBe(false);
  });
});

describe('commit', () => {
  it('is one step, told to live listeners and to the store', () => {
    const lab = open();
    const told = vi.fn(() => lab.live.get().document);
    lab.live.subscribe(told);
    expect(lab.commit(swap)).toBe(true);
    expect(committed(lab)).toEqual(swap(chapter));
    expect(steps(lab)).toBe(1);
    expect(told).toHaveBeenCalledOnce();
    expect(told).toHaveReturnedWith(committed(lab));
  });

  it('tells the loss before and after, and how many are right', () => {
    const lab = open();
    lab.commit(swap);
    const { change } = lab.store.getState();
    expect(change).toMatchObject({ kind: 'edit', correct: 1, total: 3 });
    expect(change?.previous).toBeCloseTo(0.000754408875, 12);
    expect(change?.loss).toBeCloseTo(7.1436, 3);
    expect(change?.loss).toBe(frameOf(committed(lab)).trace.loss);
  });

  it('counts the images that put their own text first, not the texts', () => {
    const lab = open();
    lab.commit((document) => setVector(document, 'texts', 0, [2, 2, 2]));
    expect(lab.store.getState().change?.correct).toBe(1);
    lab.commit((document) => setVector(document, 'texts', 0, [0.5, 0.6, 0.6]));
    expect(lab.store.getState().change?.correct).toBe(3);
  });

  it('is no step when it changes nothing, and tells of nothing', () => {
    const lab = open();
    const told = vi.fn();
    lab.store.subscribe(told);
    expect(lab.commit((document) => document)).toBe(true);
    expect(lab.commit((document) => ({ ...document }))).toBe(true);
    expect(lab.commit(set(0.3))).toBe(true);
    expect(told).not.toHaveBeenCalled();
    expect(committed(lab)).toBe(chapter);
    expect(lab.canUndo()).toBe(false);
  });

  it('edits the committed document, not the draft, and drops the draft', () => {
    const lab = open();
    lab.preview(set(0));
    lab.commit(swap);
    expect(lab.live.get().document).toEqual(swap(chapter));
    lab.commitPreview();
    expect(steps(lab)).toBe(1);
  });

  it('drops the draft even when it changes nothing', () => {
    const lab = open();
    lab.preview(set(0));
    lab.commit((document) => document);
    expect(lab.live.get().document).toBe(chapter);
  });

  it.each([
    ['overflows', overflowing],
    ['holds NaN', (document: LabDocument) => ({ ...document, temperature: { value: NaN, typed: null } })],
    ['has no pairs', (document: LabDocument) => ({ ...document, images: [], texts: [] })],
    ['has a text too few', (document: LabDocument) => ({ ...document, texts: document.texts.slice(1) })],
  ])('refuses a document that %s, and changes nothing', (_, edit) => {
    const lab = open();
    const told = vi.fn();
    lab.preview(set(0));
    const draft = lab.live.get();
    lab.store.subscribe(told);
    lab.live.subscribe(told);
    expect(lab.commit(edit)).toBe(false);
    expect(lab.preview(edit)).toBe(false);
    expect(told).not.toHaveBeenCalled();
    expect(committed(lab)).toBe(chapter);
    expect(lab.live.get()).toBe(draft);
    expect(lab.canUndo()).toBe(false);
  });

  it('lets an edit that fails for another reason fail', () => {
    const lab = open();
    expect(() => lab.commit(() => { throw new TypeError('broken'); })).toThrow('broken');
    expect(() => lab.commit((document) => ({ ...document, images: null as never }))).toThrow(TypeError);
    expect(committed(lab)).toBe(chapter);
  });
});

describe('a draft', () => {
  it('is seen by live listeners alone: the store is not touched', () => {
    const lab = open();
    const [rendered, told] = [vi.fn(), vi.fn()];
    const before = lab.store.getState();
    lab.store.subscribe(rendered);
    lab.store.temporal.subscribe(rendered);
    lab.live.subscribe(told);
    for (const value of [0.2, 0.1, 0]) lab.preview(set(value));
    expect(lab.live.get().trace.loss).toBeCloseTo(0.000083, 6);
    lab.cancelPreview();
    expect(lab.live.get()).toBe(frameOf(chapter));
    expect(told).toHaveBeenCalledTimes(4);
    expect(rendered).not.toHaveBeenCalled();
    expect(lab.store.getState()).toBe(before);
  });

  it('becomes one step however long it was dragged', () => {
    const lab = open();
    for (const value of [0.2, 0.1, 0]) lab.preview(set(value));
    lab.commitPreview();
    expect(committed(lab)).toEqual(set(0)(chapter));
    expect(steps(lab)).toBe(1);
    expect(lab.store.getState().change?.kind).toBe('edit');
    lab.undo();
    expect(committed(lab)).toBe(chapter);
  });

  it('is each time an edit of the committed document', () => {
    const lab = open();
    lab.preview(set(0));
    lab.preview((document) => setNormalize(document, true));
    expect(lab.live.get().document).toEqual({ ...chapter, normalize: true });
  });

  it('dragged back to where it began is no step', () => {
    const lab = open();
    lab.preview(set(0));
    lab.preview(set(0.3));
    lab.commitPreview();
    expect(lab.canUndo()).toBe(false);
    expect(lab.store.getState().change).toBeNull();
    expect(lab.live.get().document).toBe(chapter);
  });

  it('is not left over: committing or cancelling without one does nothing', () => {
    const lab = open();
    const told = vi.fn();
    lab.live.subscribe(told);
    lab.commitPreview();
    lab.cancelPreview();
    expect(told).not.toHaveBeenCalled();
    lab.preview(set(0));
    lab.cancelPreview();
    lab.commitPreview();
    expect(committed(lab)).toBe(chapter);
  });

  it.each(['undo', 'redo'] as const)('is dropped by %s', (travel) => {
    const lab = open();
    lab.commit(swap);
    if (travel === 'redo') lab.undo();
    lab.preview(set(0));
    lab.preview(set(0.1));
    lab[travel]();
    expect(committed(lab)).toEqual(travel === 'undo' ? chapter : swap(chapter));
    expect(lab.live.get().document).toBe(committed(lab));
    lab.commitPreview();
    expect(lab.live.get().document).toBe(committed(lab));
  });

  it.each(['undo', 'redo'] as const)('is dropped by %s that has nowhere to go', (travel) => {
    const lab = open();
    lab.preview(set(0));
    lab[travel]();
    expect(lab.live.get().document).toBe(chapter);
  });
});

describe('live', () => {
  it('stops telling a listener that left, and no other', () => {
    const lab = open();
    const [stayed, left] = [vi.fn(), vi.fn()];
    lab.live.subscribe(stayed);
    lab.live.subscribe(left)();
    lab.preview(set(0));
    expect(stayed).toHaveBeenCalledOnce();
    expect(left).not.toHaveBeenCalled();
  });

  it('counts a function that listens twice as two', () => {
    const lab = open();
    const told = vi.fn();
    const stop = lab.live.subscribe(told);
    lab.live.subscribe(told);
    stop();
    lab.preview(set(0));
    expect(told).toHaveBeenCalledOnce();
  });

  it('gives the same frame until something changes', () => {
    const lab = open();
    expect(lab.live.get()).toBe(lab.live.get());
  });
});

describe('undo and redo', () => {
  it('go step by step and back, and say which they were', () => {
    const lab = open();
    lab.commit(set(0.2));
    lab.commit(set(0.1));
    lab.undo();
    expect(committed(lab)).toEqual(set(0.2)(chapter));
    expect(lab.store.getState().change).toMatchObject({ kind: 'undo', previous: frameOf(set(0.1)(chapter)).trace.loss, loss: frameOf(set(0.2)(chapter)).trace.loss });
    lab.undo();
    expect([committed(lab), lab.canUndo(), lab.canRedo()]).toEqual([chapter, false, true]);
    lab.redo();
    lab.redo();
    expect(committed(lab)).toEqual(set(0.1)(chapter));
    expect(lab.store.getState().change?.kind).toBe('redo');
    expect(lab.canRedo()).toBe(false);
  });

  it('do nothing at the ends', () => {
    const lab = open();
    const before = lab.store.getState();
    lab.undo();
    lab.redo();
    expect(lab.store.getState()).toBe(before);
  });

  it('lose the redo at the next edit, but not by looking around', () => {
    const lab = open();
    lab.commit(swap);
    lab.undo();
    lab.setView({ stage: 'loss', pick: { row: 0, col: 0 } });
    expect(lab.canRedo()).toBe(true);
    lab.commit(set(0));
    expect(lab.canRedo()).toBe(false);
  });

  it('leave the view alone, but for a pick that is gone', () => {
    const lab = createLabStore(documentOf(2, 3));
    lab.commit(addPair);
    lab.setView({ stage: 'gradient', pick: { row: 2, col: 1 } });
    lab.undo();
    expect(lab.store.getState()).toMatchObject({ stage: 'gradient', pick: { row: 1, col: 1 } });
    lab.redo();
    expect(lab.store.getState().pick).toEqual({ row: 1, col: 1 });
  });

  it('show no one a document beside the change of another, or a pick outside it', () => {
    const lab = open();
    lab.setView({ pick: { row: 2, col: 2 } });
    const seen: string[] = [];
    lab.store.subscribe(({ document, change, pick }) => {
      const { trace } = frameOf(document);
      seen.push(change?.loss === trace.loss && pick.row < document.images.length ? 'right' : 'wrong');
    });
    lab.commit((document) => removePair(document, 2));
    lab.undo();
    lab.redo();
    expect(new Set(seen)).toEqual(new Set(['right']));
  });

  it('remember the last 2000 steps', () => {
    const lab = open();
    for (let k = 1; k <= 2010; k++) lab.commit((document) => setTemperature(document, k));
    for (let k = 0; k < 2100; k++) lab.undo();
    expect(committed(lab).temperature.value).toBe(10);
    for (let k = 0; k < 2100; k++) lab.redo();
    expect(committed(lab).temperature.value).toBe(2010);
  });

  it('keep the numbers that were given, not what was computed from them', () => {
    const lab = open();
    const before = frameOf(chapter);
    lab.commit(swap);
    expect(frameOf(chapter)).not.toBe(before);
    expect(frameOf(chapter)).toEqual(before);
    expect(frameOf(committed(lab))).toBe(lab.live.get());
  });
});

describe('reset', () => {
  it('is a step back to the document of the beginning', () => {
    const lab = open();
    lab.commit(swap);
    expect(lab.canReset()).toBe(true);
    lab.reset();
    expect(committed(lab)).toBe(chapter);
    expect(lab.store.getState().change?.kind).toBe('reset');
    expect(lab.canReset()).toBe(false);
    lab.undo();
    expect(committed(lab)).toEqual(swap(chapter));
  });

  it('goes to the preset when another document was restored', () => {
    const restored = swap(chapter);
    const lab = createLabStore(restored, chapter);
    expect(committed(lab)).toBe(restored);
    expect(lab.canUndo()).toBe(false);
    lab.reset();
    expect(committed(lab)).toBe(chapter);
    lab.undo();
    expect(committed(lab)).toBe(restored);
  });

  it('of what is as it was drops the draft and is no step', () => {
    const lab = open();
    lab.preview(set(0));
    lab.reset();
    expect(lab.live.get().document).toBe(chapter);
    expect(lab.canUndo()).toBe(false);
  });
});

describe('setView', () => {
  it('changes what it names and nothing else, and is never a step', () => {
    const lab = open();
    const before = lab.store.getState();
    lab.setView({ stage: 'loss', direction: 'textToImage', welcome: false, digits: 'novice' });
    expect(lab.store.getState()).toEqual({ ...before, stage: 'loss', direction: 'textToImage', welcome: false, digits: 'novice' });
    expect(lab.store.getState().pick).toBe(before.pick);
    expect(lab.canUndo()).toBe(false);
  });

  it('picks only a cell that there is', () => {
    const lab = open();
    lab.setView({ pick: { row: 7, col: -1 } });
    expect(lab.store.getState().pick).toEqual({ row: 2, col: 0 });
  });

  it('leaves a draft on the screen', () => {
    const lab = open();
    lab.preview(set(0));
    lab.setView({ stage: 'loss' });
    expect(lab.live.get().document).toEqual(set(0)(chapter));
  });
});

describe('frameOf', () => {
  it('computes a document once, and two documents apart', () => {
    const [one, other] = [frameOf(chapter), frameOf({ ...chapter })];
    expect(frameOf(chapter)).toBe(one);
    expect(other).not.toBe(one);
    expect(other.trace).toEqual(one.trace);
    const first = one.trace.logits.data[0]!;
    other.trace.logits.data[0] = 99;
    other.gradients.images.data[0] = 99;
    expect(one.trace.logits.data[0]).toBe(first);
    expect(one.gradients.images.data[0]).not.toBe(99);
  });
});

describe('a scene', () => {
  const numbers = { images: [[1, 0], [0, 1]], texts: [[0, 1], [1, 0]], temperature: 0.5, normalize: true, drawings: [] };

  it('sets up numbers as one step, and the view', () => {
    const lab = open();
    lab.setScene(scene({ numbers, view: { stage: 'loss', pick: { row: 0, col: 1 } }, dimmed: ['lens'], masked: ['losses'] }));
    expect(lab.store.getState()).toMatchObject({ stage: 'loss', pick: { row: 0, col: 1 }, dimmed: ['lens'], masked: ['losses'], welcome: false, change: { kind: 'scene' } });
    expect(committed(lab).images.map(({ vector }) => vector)).toEqual(numbers.images);
    lab.undo();
    expect(committed(lab)).toBe(chapter);
  });

  it('without numbers leaves those that are there, and is no step', () => {
    const lab = open();
    lab.setScene(scene({ view: { stage: 'embed' } }));
    expect(committed(lab)).toBe(chapter);
    expect(lab.canUndo()).toBe(false);
  });

  it('picks a cell that its numbers have', () => {
    const lab = open();
    lab.setScene(scene({ numbers }));
    expect(lab.store.getState().pick).toEqual({ row: 1, col: 1 });
  });

  it('ends with every part alike, its numbers still there', () => {
    const lab = open();
    lab.setScene(scene({ numbers, dimmed: ['images'], masked: ['matrix'], lit: { stage: 'loss', row: 0 } }));
    lab.endScene();
    expect(lab.store.getState()).toMatchObject({ dimmed: [], masked: [], lit: null });
    expect(committed(lab).images).toHaveLength(2);
  });
});

describe('a topic that is left', () => {
  const numbers = { images: [[1, 0], [0, 1]], texts: [[0, 1], [1, 0]], temperature: 0.5, normalize: true, drawings: [] };
  const set = (parts: Parameters<typeof scene>[0] = {}) => scene({ numbers, view: { stage: 'loss', direction: 'textToImage', pick: { row: 0, col: 1 } }, ...parts });
  const there = (lab: ReturnType<typeof open>) => {
    const { stage, direction, pick } = lab.store.getState();
    return { stage, direction, pick };
  };

  it('gives back numbers, view and history as they were before it set up its own, whatever its cards set up', () => {
    const lab = open();
    lab.commit((document) => setTemperature(document, 0.2));
    const [before, view] = [committed(lab), there(lab)];
    lab.setScene(set());
    lab.setScene(set({ numbers: { ...numbers, temperature: 1 } }));
    lab.setScene(scene({ view: { stage: 'embed' } }));
    lab.giveBack();
    expect(committed(lab)).toBe(before);
    expect(there(lab)).toEqual(view);
    expect(lab.store.getState().change?.kind).toBe('givenBack');
    expect(lab.canRedo()).toBe(false);
    lab.undo();
    expect(committed(lab)).toBe(chapter);
    expect(lab.canUndo()).toBe(false);
  });

  it('leaves what the learner has made of its numbers, and their view', () => {
    const lab = open();
    lab.setScene(set());
    lab.commit((document) => setTemperature(document, 0.2));
    const [made, view] = [committed(lab), there(lab)];
    lab.giveBack();
    expect(committed(lab)).toBe(made);
    expect(there(lab)).toEqual(view);
  });

  it('gives the numbers back in one more step where something was changed on an earlier card', () => {
    const lab = open();
    lab.setScene(set());
    lab.commit((document) => setTemperature(document, 0.2));
    const made = committed(lab);
    lab.setScene(set({ numbers: { ...numbers, temperature: 1 } }));
    const last = committed(lab);
    lab.giveBack();
    expect(committed(lab)).toBe(chapter);
    lab.undo();
    expect(committed(lab)).toBe(last);
    lab.undo();
    expect(committed(lab)).toBe(made);
  });

  it('counts the change that a question plays as its own', () => {
    const lab = open();
    lab.setScene(set());
    lab.commit((document) => setTemperature(document, 0.2));
    lab.ownScene();
    lab.giveBack();
    expect(committed(lab)).toBe(chapter);
    expect(lab.canUndo()).toBe(false);
  });

  it('begins anew with the next topic, which finds what the learner has made meanwhile', () => {
    const lab = open();
    lab.setScene(set());
    lab.giveBack();
    lab.commit((document) => setTemperature(document, 0.2));
    const made = committed(lab);
    lab.setScene(set());
    lab.giveBack();
    expect(committed(lab)).toBe(made);
  });

  it('leaves the view that the learner has gone to, whatever a card then only dims', () => {
    const lab = open();
    lab.setScene(set());
    lab.goTo('gradient');
    lab.setScene(scene({ dimmed: ['matrix'] }));
    lab.giveBack();
    expect(there(lab).stage).toBe('gradient');
  });

  it('gives the right numbers back where the history had no more room for a step', () => {
    const lab = open();
    for (let k = 0; k < 1999; k++) lab.commit((document) => setTemperature(document, 0.2 + k / 1e4));
    const before = committed(lab);
    lab.setScene(set());
    lab.setScene(set({ numbers: { ...numbers, temperature: 1 } }));
    lab.giveBack();
    expect(committed(lab)).toBe(before);
  });

  it('leaves the view where the learner has looked elsewhere, and gives back nothing twice', () => {
    const lab = open();
    lab.setScene(set());
    lab.goTo('gradient');
    lab.giveBack();
    expect(committed(lab)).toBe(chapter);
    expect(there(lab).stage).toBe('gradient');
    lab.commit((document) => setTemperature(document, 0.2));
    const made = committed(lab);
    lab.giveBack();
    expect(committed(lab)).toBe(made);
  });
});
