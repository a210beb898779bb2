// Runs a D3 drawing after each render and after each change of a Live value.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Live } from '../../notation/live.ts';

export function useDraw<T, E extends Element>(live: Live<T>, draw: (root: E, value: T) => void): RefObject<E | null> {
  const ref = useRef<E>(null);
  // Without a list of what it depends on, on purpose: each render brings another `draw`, which from then on is the one to be called.
  useLayoutEffect(() => {
    const update = () => {
      if (ref.current) draw(ref.current, live.get());
    };
    update();
    return live.subscribe(update);
  });
  return ref;
}
