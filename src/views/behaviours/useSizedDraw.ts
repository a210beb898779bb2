// Runs a D3 drawing that must know how large it is: after each render, each change of a Live value, and each change of size.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Live } from '../../notation/live.ts';

/** In px. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

export function useSizedDraw<T, E extends Element>(live: Live<T>, draw: (root: E, value: T, room: Room) => void): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const { current: root } = ref;
    if (!root) return;
    let room: Room | null = null;
    const update = () => {
      if (room) draw(root, live.get(), room);
    };
    const measure = () => {
      const { width, height } = root.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(root.ownerDocument.documentElement).fontSize) || 16;
      room = width > 0 && height > 0 ? { width, height, rem } : null;
      update();
    };
    measure();
    const stop = live.subscribe(update);
    const resizes = new ResizeObserver(measure);
    resizes.observe(root);
    return () => {
      stop();
      resizes.disconnect();
    };
  });
  return ref;
}
