// A clock and frames that go on when they are told to.
import type { Frames } from '../../../src/state/play.ts';

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
