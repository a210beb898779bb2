// A run leaves the batch alone until a learner keeps a step or edits it; links say and bring runs.
import { describe, expect, it } from 'vitest';
import { addPair, setDimensions, setTemperature, setVector } from '../../../src/document/edits.ts';
import { toInputs } from '../../../src/document/inputs.ts';
import { trainingDefaults, usualOptimiser } from '../../../src/document/training/training.ts';
import { trainRun } from '../../../src/engine/training/index.ts';
import { createLabStore } from '../../../src/state/labStore.ts';
import { createTraining } from '../../../src/state/training/training.ts';
import { chapter, FakeTime, opened, swapped } from './support.ts';

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

  it('gives a refused step back at rest, as the page then says it, also when it was kept while playing', () => {
    const { training, time, state, frame, lab } = opened(setTemperature(chapter, 1));
    training.setOptions({ learningRate: 100, trained: { images: false, texts: false, temperature: true }, maximumScale: null });
    training.play();
    time.frame();
    time.frame(60);
    training.keep();
    const { step } = frame();
    expect(step).toBeGreaterThan(0);
    expect(state()).toMatchObject({ isPlaying: false, step, length: frame().length, notice: { kind: 'refused', step } });
    expect(state().told?.step).toBeNull();
    expect(lab.store.getState().training?.step).toBe(step);
  });

  it('comes back with the b that SigLIP’s loss then had, by undo and by redo', () => {
    const { training, reach, lab, state, frame } = opened();
    training.setOptions({ objective: 'sigmoid', trained: { images: true, texts: true, temperature: true } });
    reach(25);
    const { bias } = frame();
    expect(bias).not.toBe(trainingDefaults.bias);
    training.keep();
    expect(state().options.bias).toBe(bias);
    lab.undo();
    expect([state().options.bias, frame().bias]).toEqual([trainingDefaults.bias, trainingDefaults.bias]);
    lab.redo();
    expect([state().options.bias, frame().bias]).toEqual([bias, bias]);
  });

  it('leaves b alone where the lab refuses the edit, or nothing changes by it', () => {
    const { training, reach, state } = opened();
    training.setOptions({ objective: 'sigmoid', trained: { images: true, texts: true, temperature: true } });
    reach(5);
    training.commit(() => swapped);
    expect(state().options.bias).toBe(trainingDefaults.bias);
  });

  it('gets another temperature at its start, whatever step is shown, and plays again from the same vectors', () => {
    const { training, time, reach, committed, drawn, frame, state, lab } = opened();
    reach(25);
    training.previewStart((document) => setTemperature(document, 0.5));
    expect(drawn()).toEqual(setTemperature(swapped, 0.5));
    expect(frame().temperature).toBe(0.5);
    training.cancel();
    expect([frame().step, frame().temperature]).toEqual([25, 0.07]);
    training.commitStart((document) => setTemperature(document, 0.5));
    expect(committed()).toEqual(setTemperature(swapped, 0.5));
    expect(state()).toMatchObject({ step: 0, length: 0, notice: { kind: 'optionChanged', step: 25 } });
    training.play();
    time.run(500);
    training.commitStart((document) => document);
    expect(state().isPlaying).toBe(true);
    expect(frame().step).toBeGreaterThan(5);
    lab.undo();
    expect(committed()).toEqual(swapped);
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

  it('says nothing any more once every option has its usual value again', () => {
    const { training, lab } = opened();
    training.setOptions({ learningRate: 0.5, optimiser: usualOptimiser.adam });
    expect(lab.store.getState().training).not.toBeNull();
    training.setOptions({ learningRate: trainingDefaults.learningRate });
    training.setOptions({ optimiser: { ...usualOptimiser.sgd } });
    expect(lab.store.getState().training).toBeNull();
    training.setOptions(trainingDefaults);
    expect(lab.store.getState().training).toBeNull();
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
