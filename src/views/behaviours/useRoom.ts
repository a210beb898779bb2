// Tells an element's styles, or what renders it, how wide it is. Size containers tell styles too, but have their content restyled in each layout.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Calls back with the width, in px, and with those of `steps` (in rem) that it reaches: at once, and when they may have changed. */
function watchRoom(element: HTMLElement, steps: readonly number[], tell: (width: number, reached: readonly number[]) => void): () => void {
  const measure = () => {
    const rem = Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) || 16;
    const { width } = element.getBoundingClientRect();
    tell(width, steps.filter((step) => width >= step * rem));
  };
  measure();
  const resizes = new ResizeObserver(measure);
  resizes.observe(element);
  return () => resizes.disconnect();
}

/** Keeps `--room`, the width, and `data-room`, those of `steps` (in rem) that it reaches. `steps` must not change. */
export function useRoom<E extends HTMLElement>(steps: readonly number[]): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const { current: element } = ref;
    if (!element) return;
    return watchRoom(element, steps, (width, reached) => {
      element.style.setProperty('--room', `${width}px`);
      element.dataset.room = reached.join(' ');
    });
  }, [steps]);
  return ref;
}

/** The greatest of `steps` (in rem) that an element's width reaches, 0 where it reaches none. `steps` must not change. */
export function useReached(ref: RefObject<HTMLElement | null>, steps: readonly number[]): number {
  const [greatest, setGreatest] = useState(Infinity);
  useLayoutEffect(() => {
    const { current: element } = ref;
    return element ? watchRoom(element, steps, (_, reached) => setGreatest(Math.max(0, ...reached))) : undefined;
  }, [ref, steps]);
  return greatest;
}
