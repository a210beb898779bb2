// The browser's frames, for what plays.
import type { Frames } from '../state/play.ts';

export const browserFrames: Frames = {
  request(draw) {
    const id = window.requestAnimationFrame(draw);
    return () => window.cancelAnimationFrame(id);
  },
};
