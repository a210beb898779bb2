// The training lab on the chapter's example, and a clock and frames that go on when they are told to.
import { createDocument } from '../../../src/document/createDocument.ts';
import { setNormalize, swapCaptions } from '../../../src/document/edits.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { createLabStore } from '../../../src/state/labStore.ts';
import type { Frames } from '../../../src/state/play.ts';
import { createTraining } from '../../../src/state/training/training.ts';

export class FakeTime implements Frames {
  time = 0;
  /** Milliseconds that each look at the clock takes. */
  cost = 0;
  private asked: ((time: number) => void) | null = null;
  request(draw: (time: number) => void) {
    this.asked = draw;
    return () => {
      if (this.asked === draw) this.asked = null;
    };
  }
  readonly now = () => (this.time += this.cost);
  get isAsked() { return this.asked !== null; }
  /** Draws one frame, `ms` later. */
  frame(ms = 1000 / 60) {
    this.time += ms;
    const draw = this.asked;
    this.asked = null;
    draw?.(this.time);
  }
  /** Draws frames for so long. */
  run(ms: number, each = 1000 / 60) {
    for (let passed = 0; passed < ms && this.isAsked; passed += each) this.frame(each);
  }
}

export const chapter = setNormalize(createDocument(chapterExample), true);
export const swapped = swapCaptions(chapter, 0, 1);

export function opened(document = swapped) {
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
