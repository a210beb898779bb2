// Runs start from the committed batch, are shown as a draft, and leave the batch alone until a learner keeps a step or edits it.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { addPair, setDimensions, setNormalize, setTemperature, setVector, swapCaptions } from '../../../src/document/edits.ts';
import { toInputs } from '../../../src/document/inputs.ts';
import { trainingDefaults, usualOptimiser } from '../../../src/document/training/training.ts';
import { trainRun } from '../../../src/engine/training/index.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { createLabStore } from '../../../src/state/labStore.ts';
import { createTraining } from '../../../src/state/training/training.ts';
import { FakeTime } from './support.ts';

const chapter = setNormalize(createDocument(chapterExample), true);
const swapped = swapCaptions(chapter, 0, 1);

function opened(document = swapped) {
  const lab = createLabStore(document);
  const time = new FakeTime();
  const training = createTraining(lab, { frames: time, now: time.now, interval: () => 0 });
  training.open();
  return {
    lab, time, training,
    state: () => training.store.getState(),
    frame: () => training.live.get(),
    committed: () => lab.store.getState().document,
    drawn: () => lab.live.get().document,
    /** Computes to a step, at once. */
    reach(step: number) {
      training.goTo(step);
      time.run(60_000);
    },
  };
}

describe('the step that is shown', () => {
  it('is the start, until the run plays', () => {
    const { state, frame, drawn, lab } = opened();
    expect([state().step, frame().step, state().isPlaying]).toEqual([0, 0, false]);
    expect(drawn()).toBe(swapped);
    expect(lab.canUndo()).toBe(false);
  });

  it('has the very numbers of the engine’s run, as a draft that is not committed', () => {
    const { reach, frame, drawn, committed, state } = opened();
    reach(200);
    const run = trainRun(toInputs(swapped), trainingDefaults, 200);
    const { images, loss } = run.at(200);
    expect(Array.from(frame().images.data)).toEqual(Array.from(images.data));
    expect(frame().loss).toBe(loss);
    expect(drawn().images.flatMap(({ vector }) => vector)).toEqual(Array.from(images.data));
    expect(committed()).toBe(swapped);
    expect([state().step, state().length, state().isPlaying]).toEqual([200, 200, false]);
  });

  it('is gone back to, to the very numbers, and to the start itself', () => {
    const { training, reach, frame, drawn } = opened();
    reach(70);
    const at = Array.from(frame().texts.data);
    reach(300);
    training.goTo(70);
    expect(Array.from(frame().texts.data)).toEqual(at);
    training.goTo(0);
    expect(drawn()).toBe(swapped);
  });

  it('keeps what it said when the run goes on', () => {
    const { reach, frame } = opened();
    reach(3);
    const kept = frame();
    const [before, force] = [Array.from(kept.images.data), kept.imageForces.data[0]];
    reach(50);
    expect(Array.from(kept.images.data)).toEqual(before);
    expect(kept.imageForces.data[0]).toBe(force);
  });
});

describe('playing', () => {
  it('goes on from the step shown, through what is computed and beyond it', () => {
    const { training, time, reach, frame, state } = opened();
    reach(30);
    training.goTo(10);
    training.setSpeed(20);
    training.play();
    time.run(2000);
    expect(frame().step).toBeGreaterThanOrEqual(49);
    expect(frame().step).toBeLessThanOrEqual(52);
    // React hears nothing of it until it rests.
    expect(state().step).toBe(10);
    training.halt();
    expect(state().step).toBe(frame().step);
  });

  it('shows the steps on its way even as fast as it goes', () => {
    const { training, time, reach, frame } = opened();
    reach(2000);
    training.goTo(0);
    training.setSpeed('fastest');
    training.play();
    time.frame();
    expect(frame().step).toBeGreaterThan(0);
    expect(frame().step).toBeLessThan(100);
  });

  it('stops by itself at the end of the run, says why, and begins at the start when asked again', () => {
    const { training, time, state, frame } = opened();
    training.setOptions({ learningRate: 0 });
    training.play();
    time.run(1000);
    expect(state()).toMatchObject({ isPlaying: false, step: 1, end: { kind: 'converged', why: 'still', step: 1 } });
    training.play();
    time.frame(0);
    time.frame(1);
    expect(frame().step).toBe(1);
  });

  it('ends at the last finite step where it diverges, and never shows a number that is none', () => {
    const { training, time, state, frame } = opened(createDocument(chapterExample));
    training.setOptions({ learningRate: 1e9, trained: { images: true, texts: true, temperature: true }, maximumScale: null });
    training.setSpeed('fastest');
    training.play();
    time.run(60_000);
    const { end, isPlaying, step } = state();
    expect([end?.kind, isPlaying]).toEqual(['diverged', false]);
    expect(step).toBe(end?.step);
    const { images, texts, temperature, loss } = frame();
    expect([...images.data, ...texts.data, temperature, loss].every(Number.isFinite)).toBe(true);
  });

  it('pauses when the page is out of sight', () => {
    const { training, time, state } = opened();
    training.play();
    time.run(200);
    training.halt('hidden');
    expect(state()).toMatchObject({ isPlaying: false, notice: { kind: 'hidden' } });
    expect(time.isAsked).toBe(false);
  });

  it('ends after the longest run', () => {
    const { training, time, state } = opened();
    training.goTo(9_999);
    time.run(60_000);
    expect(state().step).toBe(9_999);
    training.play();
    time.run(60_000);
    expect(state()).toMatchObject({ step: 10_000, isPlaying: false, notice: { kind: 'longest', step: 10_000 } });
  });
});

describe('a step far on', () => {
  it('is computed a slice a frame, and can be stopped on the way', () => {
    const { training, time, state, frame } = opened();
    time.cost = 0.05;
    training.goTo(5000);
    time.frame();
    expect(state()).toMatchObject({ isPlaying: true, target: 5000 });
    expect(frame().step).toBeGreaterThan(0);
    expect(frame().step).toBeLessThan(5000);
    training.halt();
    expect(state()).toMatchObject({ isPlaying: false, target: null, step: frame().step, notice: { kind: 'stopped' } });
    training.goTo(5000);
    time.run(60_000);
    expect(state()).toMatchObject({ step: 5000, isPlaying: false, target: null, notice: null });
  });
});

describe('an option', () => {
  it('changed while playing begins the run anew from the same start, goes on playing and says so', () => {
    const { training, time, state, frame, drawn } = opened();
    training.play();
    time.run(1000);
    training.setOptions({ optimiser: usualOptimiser.adam });
    expect(frame().step).toBe(0);
    expect(drawn()).toBe(swapped);
    expect(state()).toMatchObject({ isPlaying: true, notice: { kind: 'optionChanged' } });
    time.run(500);
    expect(frame().step).toBeGreaterThan(5);
  });

  it('changed at rest leaves the run at its start', () => {
    const { training, reach, state } = opened();
    reach(40);
    training.setOptions({ learningRate: 0.5 });
    expect(state()).toMatchObject({ isPlaying: false, step: 0, length: 0 });
  });

  it('of the run beside leaves the step where it is', () => {
    const { training, time, reach, frame, state } = opened();
    reach(40);
    training.setBeside({ what: 'objective', objective: 'sigmoid' });
    time.run(1000);
    expect(state().step).toBe(40);
    const other = trainRun(toInputs(swapped), { ...trainingDefaults, objective: 'sigmoid' }, 40).at(40);
    expect(Array.from(frame().beside?.images.data ?? [])).toEqual(Array.from(other.images.data));
    training.setBeside({ what: 'temperature', temperature: 1 });
    time.run(1000);
    expect(frame().beside?.temperature).toBe(1);
    expect(frame().temperature).toBe(swapped.temperature.value);
    training.setBeside(null);
    time.run(1000);
    expect(frame().beside).toBeNull();
  });
});

describe('the batch', () => {
  it('becomes the step that is kept, in one step that can be undone', () => {
    const { training, reach, drawn, committed, state, lab } = opened();
    reach(25);
    const seen = drawn();
    training.keep();
    expect(committed()).toEqual(seen);
    expect(state()).toMatchObject({ step: 0, length: 0, notice: { kind: 'kept', step: 25 } });
    lab.undo();
    expect(committed()).toEqual(swapped);
    expect(lab.canUndo()).toBe(false);
  });

  it('is, after a vector was moved, what was seen then: the new start', () => {
    const { training, reach, frame, drawn, committed, state } = opened();
    reach(25);
    const seen = drawn();
    training.preview((document) => setVector(document, 'images', 0, [0, 1, 0]));
    expect(drawn().images[0]?.vector).toEqual([0, 1, 0]);
    expect(drawn().texts).toEqual(seen.texts);
    // Forces are of what is seen, not of the step.
    expect(Array.from(frame().images.data.subarray(0, 3))).toEqual([0, 1, 0]);
    training.commit((document) => setVector(document, 'images', 0, [0, 1, 0]));
    expect(committed()).toEqual(setVector(seen, 'images', 0, [0, 1, 0]));
    expect(state()).toMatchObject({ step: 0, notice: { kind: 'edited', step: 25 } });
  });

  it('is as it was when a move is called off, and playing waits for it', () => {
    const { training, time, frame, committed, drawn } = opened();
    training.play();
    time.run(500);
    const [at, seen] = [frame().step, drawn()];
    training.preview((document) => setVector(document, 'images', 0, [0, 1, 0]));
    time.run(500);
    expect(frame().step).toBe(at);
    training.cancel();
    expect(drawn()).toEqual(seen);
    time.run(500);
    expect(frame().step).toBeGreaterThan(at);
    expect(committed()).toBe(swapped);
  });

  it('moved while playing goes on from there', () => {
    const { training, time, frame, state, committed } = opened();
    training.play();
    time.run(500);
    training.preview((document) => setVector(document, 'texts', 1, [1, 0, 0]));
    training.commit((document) => setVector(document, 'texts', 1, [1, 0, 0]));
    expect(state().isPlaying).toBe(true);
    time.run(500);
    expect(frame().step).toBeGreaterThan(5);
    expect(committed().texts[1]?.vector).toEqual([1, 0, 0]);
  });

  it.each([
    ['a pair more', addPair],
    ['another dimension', (document: typeof swapped) => setDimensions(document, 5)],
  ])('with %s while playing is the new start, and nothing of it is lost', (_, edit) => {
    const { training, time, frame, state, lab, committed } = opened();
    training.play();
    time.run(500);
    training.commit(edit);
    time.run(500);
    expect(state().isPlaying).toBe(true);
    expect(frame().images.rows).toBe(committed().images.length);
    expect(frame().images.cols).toBe(committed().images[0]?.vector.length);
    lab.undo();
    expect(committed()).toEqual(swapped);
    expect(state()).toMatchObject({ isPlaying: false, step: 0 });
  });

  it('changed from elsewhere begins a new run, at rest but for an edit', () => {
    const { training, time, reach, lab, state, frame } = opened();
    lab.commit((document) => setTemperature(document, 0.5));
    reach(20);
    lab.undo();
    expect(state()).toMatchObject({ step: 0, length: 0 });
    expect(frame().temperature).toBe(0.07);
    training.play();
    time.run(300);
    lab.redo();
    expect(state()).toMatchObject({ isPlaying: false, step: 0 });
    training.play();
    lab.commit((document) => setTemperature(document, 0.2));
    expect(state()).toMatchObject({ isPlaying: true });
    time.run(300);
    expect(frame().temperature).toBe(0.2);
  });

  it('takes no numbers that it could not keep', () => {
    const { training, reach, committed, state, frame } = opened(setTemperature(chapter, 1));
    training.setOptions({ learningRate: 100, trained: { images: false, texts: false, temperature: true }, maximumScale: null });
    reach(1);
    expect(frame().temperature).toBeLessThan(1e-4);
    const before = committed();
    training.keep();
    expect(committed()).toBe(before);
    expect([state().step, state().notice, frame().step]).toEqual([1, { kind: 'refused', step: 1 }, 1]);
  });

  it('drawn from a seed is the same for the same seed, and says it', () => {
    const { training, committed, state, lab } = opened();
    training.draw(5);
    const first = committed();
    expect(state().seed).toBe(5);
    training.draw(6);
    expect(committed()).not.toEqual(first);
    lab.undo();
    expect(committed()).toEqual(first);
    training.draw(6);
    training.draw(5);
    expect(committed()).toEqual(first);
    lab.commit((document) => setTemperature(document, 1));
    expect(state().seed).toBeNull();
  });

  it('is the committed one when the lab is left, and the run goes on when it is opened again', () => {
    const { training, reach, lab, drawn, frame, state } = opened();
    reach(30);
    training.close();
    expect(drawn()).toBe(swapped);
    expect(lab.store.getState().training).toBeNull();
    training.open();
    expect([state().step, frame().step]).toEqual([30, 30]);
    training.close();
    lab.commit((document) => setTemperature(document, 1));
    training.open();
    expect([state().step, frame().temperature]).toEqual([0, 1]);
  });
});

describe('a link', () => {
  const options = { ...trainingDefaults, learningRate: 0.5 };
  it('says options and step at rest, and nothing of what the lab opens with', () => {
    const { training, time, lab, reach } = opened();
    expect(lab.store.getState().training).toBeNull();
    training.setOptions({ learningRate: 0.5 });
    reach(12);
    expect(lab.store.getState().training).toEqual({ options, beside: null, step: 12 });
    training.play();
    time.run(500);
    expect(lab.store.getState().training?.step).toBe(12);
  });

  it('brings its options, the run beside and its step, also for the same numbers', () => {
    const { time, lab, state, frame } = opened();
    const beside = { what: 'update', update: 'nudge' } as const;
    lab.open({ document: swapped, view: null, training: { options, beside, step: 150 } });
    time.run(60_000);
    expect(state()).toMatchObject({ options, beside, step: 150 });
    lab.open({ document: chapter, view: null, training: { options: trainingDefaults, beside: null, step: 3 } });
    time.run(1000);
    expect(state()).toMatchObject({ options: trainingDefaults, step: 3 });
    expect(Array.from(frame().images.data)).toEqual(Array.from(trainRun(toInputs(chapter), trainingDefaults, 3).at(3).images.data));
  });

  it('is taken up by a lab that is opened later', () => {
    const lab = createLabStore(swapped);
    lab.setTraining({ options, beside: null, step: 40 });
    const time = new FakeTime();
    const training = createTraining(lab, { frames: time, now: time.now, interval: () => 0 });
    training.open();
    time.run(1000);
    expect(training.store.getState()).toMatchObject({ options, step: 40 });
  });
});
