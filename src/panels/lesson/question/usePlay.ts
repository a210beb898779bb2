// Plays a change on the lab; any press or key meanwhile brings it to its end.
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Edit } from '../../../state/labStore.ts';
import { play, playTime, type Play } from '../../../state/play.ts';
import { browserFrames } from '../../browserFrames.ts';
import { usePage } from '../../page.ts';

export function usePlay(): (edit: Edit, onMade: () => void) => void {
  const { lab } = usePage();
  const running = useRef<Play | null>(null);
  useLayoutEffect(() => () => running.current?.cancel(), []);
  return useCallback(
    (edit, onMade) => {
      running.current?.cancel();
      const presses = new AbortController();
      const finish = () => running.current?.finish();
      for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, finish, { capture: true, signal: presses.signal });
      running.current = play(lab, edit, {
        duration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : playTime,
        frames: browserFrames,
        onEnd(isMade) {
          presses.abort();
          if (isMade) onMade();
        },
      });
    },
    [lab],
  );
}
