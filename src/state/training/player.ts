// Plays a run: asks for steps at a speed, in the frames' own time, and for no more of a frame than its share.
import type { Frames } from '../play.ts';

/** Steps a second, or as many as there is time for. */
export const speeds = [1, 5, 20, 100, 'fastest'] as const;
export type Speed = (typeof speeds)[number];

/** Milliseconds of a frame that may go into computing steps. */
export const frameBudget = 4;
/** The longest pause between two frames, in ms, that is made up for: a page that stood still does not rush on. */
const longestLag = 100;

export interface Played {
  /** Goes at most `steps` on (Infinity: as far as it can), while `hasTime` says so, but one step at least. Answers how many it went: 0 at the run's end. */
  goOn(steps: number, hasTime: () => boolean): number;
  /** Shows the step that was reached. */
  show(): void;
  /** Shows the rest of what was shown last: a frame later, so that no frame has to draw everything. */
  follow(): void;
  /** The run has come to its end. */
  onEnd(): void;
}

export interface PlayerOptions {
  readonly frames: Frames;
  /** A clock, in ms. */
  readonly now: () => number;
  readonly speed: () => Speed;
  /** Milliseconds between two pictures, at least: what asks for less motion sees the run in single pictures. */
  readonly interval: () => number;
}

export interface Player {
  start(): void;
  /** What was computed and not shown yet is shown. */
  stop(): void;
}

export function createPlayer(played: Played, { frames, now, speed, interval }: PlayerOptions): Player {
  let callOff: (() => void) | null = null;
  let last: number | null = null;
  let shown = -Infinity;
  /** Steps that are owed, as a number with its fraction. */
  let due = 0;
  let isShown = true;
  let isFollowed = true;

  const follow = () => {
    if (isFollowed) return;
    isFollowed = true;
    played.follow();
  };
  const show = () => {
    if (isShown) return;
    isShown = true;
    isFollowed = false;
    played.show();
  };

  const draw = (time: number) => {
    callOff = frames.request(draw);
    const pace = speed();
    due = pace === 'fastest' ? Infinity : due + (Math.min(longestLag, time - (last ?? time)) * pace) / 1000;
    last = time;
    const asked = Math.floor(due);
    if (asked >= 1) {
      const end = now() + frameBudget;
      const went = played.goOn(asked, () => now() < end);
      if (went > 0) isShown = false;
      // What there was no time for is not owed.
      due = went < asked ? 0 : due - went;
      if (went === 0) return finish();
    }
    // Each in a frame of its own, by turns.
    if (!isFollowed) return follow();
    if (isShown || time - shown < interval()) return;
    shown = time;
    show();
  };

  const stop = () => {
    callOff?.();
    callOff = null;
    show();
    follow();
  };
  const finish = () => {
    stop();
    played.onEnd();
  };

  return {
    start() {
      if (callOff) return;
      last = null;
      shown = -Infinity;
      // The first step is seen at once.
      due = 1;
      callOff = frames.request(draw);
    },
    stop,
  };
}
