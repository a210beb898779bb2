// Tells an element's styles how wide it is. Size containers do so too, but have their content restyled in each layout.
import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Keeps `--room`, the width, and `data-room`, those of `steps` (in rem) that it reaches. `steps` must not change. */
export function useRoom<E extends HTMLElement>(steps: readonly number[]): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const { current: element } = ref;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) || 16;
      const { width } = element.getBoundingClientRect();
      element.style.setProperty('--room', `${width}px`);
      element.dataset.room = steps.filter((step) => width >= step * rem).join(' ');
    };
    measure();
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    return () => resizes.disconnect();
  }, [steps]);
  return ref;
}
