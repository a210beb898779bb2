// A change that is played: what is shown on the way, and the one step that it leaves.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/createDocument.ts';
import { setComponent, setNormalize, setTemperature, swapCaptions } from '../../src/document/edits.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { createLabStore, type Edit } from '../../src/state/labStore.ts';
import { between, play, type Frames } from '../../src/state/play.ts';

const chapter = createDocument(chapterExample);
const heat: Edit = (document) => setTemperature(document, 0.7);

/** Frames that come when they are told to. */
class FakeFrames implements Frames {
  private asked: ((time: number) => void) | null = null;
  request(draw: (time: number) => void) {
    this.asked = draw;
    return () => { this.asked = null; };
  }
  get isAsked() { return this.asked !== null; }
  at(time: number) {
    const draw = this.asked;
    this.asked = null;
    draw?.(time);
  }
}

function start(edit: Edit = heat, duration = 200) {
  const lab = createLabStore(chapter);
  const frames = new FakeFrames();
  const ends: boolean[] = [];
  const playing = play(lab, edit, { duration, frames, onEnd: (isMade) => ends.push(isMade) });
  return { lab, frames, ends, playing, shown: () => lab.live.get().document.temperature.value, committed: () => lab.store.getState().document };
}

describe('a change that is played', () => {
  it('is shown on its way, and then made as one step', () => {
    const { lab, frames, ends, shown, committed } = start();
    frames.at(1000);
    expect(shown()).toBe(0.07);
    frames.at(1100);
    // 0.07 · √10, to three digits.
    expect(shown()).toBe(0.221);
    expect(committed()).toBe(chapter);
    expect(ends).toEqual([]);
    frames.at(1200);
    expect(committed().temperature.value).toBe(0.7);
    expect(ends).toEqual([true]);
    expect(frames.isAsked).toBe(false);
    lab.undo();
    expect(committed()).toEqual(chapter);
    expect(lab.canUndo()).toBe(false);
  });

  it('is made at once where it may take no time', () => {
    const { frames, ends, committed } = start(heat, 0);
    expect(committed().temperature.value).toBe(0.7);
    expect(frames.isAsked).toBe(false);
    expect(ends).toEqual([true]);
  });

  it('can be brought to its end, once', () => {
    const { frames, ends, playing, committed } = start();
    frames.at(0);
    frames.at(50);
    playing.finish();
    playing.finish();
    expect(committed().temperature.value).toBe(0.7);
    expect(ends).toEqual([true]);
    expect(frames.isAsked).toBe(false);
  });

  it('can be called off, and leaves no step', () => {
    const { lab, frames, ends, playing, shown } = start();
    frames.at(0);
    frames.at(50);
    playing.cancel();
    expect(shown()).toBe(0.07);
    expect(lab.canUndo()).toBe(false);
    expect(ends).toEqual([false]);
    expect(frames.isAsked).toBe(false);
  });

  it('gives way to another change', () => {
    const { lab, frames, ends, committed } = start();
    frames.at(0);
    frames.at(50);
    lab.commit((document) => setNormalize(document, true));
    expect(committed()).toEqual({ ...chapter, normalize: true });
    expect(ends).toEqual([false]);
    expect(frames.isAsked).toBe(false);
  });
});

describe('what lies between two documents', () => {
  it('begins with the first and ends with the second', () => {
    const to = setComponent(heat(chapter), 'texts', 2, 1, 0);
    expect(between(chapter, to, 0)).toBe(chapter);
    expect(between(chapter, to, 1)).toEqual(to);
  });

  it('moves components on straight lines, and leaves the others', () => {
    const halfway = between(chapter, setComponent(chapter, 'texts', 2, 1, 0), 0.5);
    expect(halfway.texts[2]?.vector).toEqual([0, 0.15, 0.7]);
    expect(halfway.texts[1]).toEqual(chapter.texts[1]);
  });

  it('has numbers no longer than a slider gives, but for those it begins and ends with', () => {
    const [third, seventh] = [1 / 3, 1 / 7];
    const to = setTemperature(setComponent(chapter, 'texts', 2, 1, third), seventh);
    const halfway = between(chapter, to, 0.5);
    expect(halfway.texts[2]?.vector).toEqual([0, 0.317, 0.7]);
    expect(halfway.temperature.value).toBe(0.1);
    expect(between(chapter, to, 1)).toEqual(to);
  });

  it('has no half of a switch or of a swap', () => {
    const to = swapCaptions(setNormalize(chapter, true), 0, 1);
    expect(between(chapter, to, 0.5)).toEqual(to);
  });
});
