// The browser's full screen, for the page as a whole.
import type { FullScreen } from '../../state/present/presentation.ts';

export const fullScreen: FullScreen = {
  isPossible: () => document.fullscreenEnabled,
  async toggle() {
    try {
      await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
      return true;
    } catch {
      return false;
    }
  },
};
