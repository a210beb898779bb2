// Tells when the presentation goes to another step or scene: what was said before has been read by then, and takes room from the slide.
import { useEffect, useEffectEvent } from 'react';
import type { Presentation } from '../../state/present/presentation.ts';

export function useGoingOn({ lab, store }: Presentation, tell: () => void): void {
  const go = useEffectEvent(tell);
  useEffect(() => {
    const stops = [
      lab.store.subscribe(({ stage }, before) => {
        if (stage !== before.stage) go();
      }),
      store.subscribe(({ scene }, before) => {
        if (scene !== before.scene) go();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [lab, store]);
}
