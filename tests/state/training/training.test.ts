// Runs start from the committed batch and are shown as a draft: a step, playing, a step far on, and another option.
import { describe, expect, it } from 'vitest';
import { setVector } from '../../../src/document/edits.ts';
import { createDocument } from '../../../src/document/createDocument.ts';
import { toInputs } from '../../../src/document/inputs.ts';
import { trainingDefaults, usualOptimiser } from '../../../src/document/training/training.ts';
import { trainRun } from '../../../src/engine/training/index.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { opened, swapped } from './support.ts';

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

  it('lets the curves trail by a frame while it plays, and by none at rest', () => {
    const { training, time, frame } = opened();
    training.play();
    time.frame();
    time.frame();
    time.frame(200);
    expect(training.trailing.get()).not.toBe(frame());
    training.halt();
    expect(training.trailing.get()).toBe(frame());
    training.scrub(1);
    expect(training.trailing.get()).toBe(frame());
    training.preview((document) => setVector(document, 'images', 0, [0, 1, 0]));
    training.commit((document) => setVector(document, 'images', 0, [0, 1, 0]));
    expect(training.trailing.get()).toBe(frame());
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

describe('what is told', () => {
  it('is at rest as soon as a step more was asked for, so that playing can begin at once', () => {
    const { training, state } = opened();
    training.stepBy(1);
    expect(state()).toMatchObject({ step: 1, length: 1, isPlaying: false });
    training.play();
    expect(state().isPlaying).toBe(true);
  });

  it('is where the run rests, but not where a slider leads, which speaks for itself, nor what is told of the batch', () => {
    const { training, time, reach, state, lab } = opened();
    const told = () => (state().told === null ? null : [state().told?.step, state().step]);
    reach(20);
    expect(told()).toEqual([20, 20]);
    training.slideTo(10);
    expect(told()).toBeNull();
    training.stepBy(1);
    expect(told()).toEqual([11, 11]);
    const { count } = state().told!;
    training.goTo(11);
    expect(state().told?.count).toBe(count + 1);
    training.scrub(4);
    expect(told()).toBeNull();
    training.play();
    time.run(200);
    expect(told()).toBeNull();
    training.halt();
    expect(told()).toEqual([state().step, state().step]);
    time.cost = 1;
    training.slideTo(400);
    time.run(60_000);
    expect(told()).toEqual([400, 400]);
    training.keep();
    expect(state()).toMatchObject({ told: { step: null }, notice: { kind: 'kept' } });
    lab.undo();
    expect(state().told).toMatchObject({ step: null });
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
