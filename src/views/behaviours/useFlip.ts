// Lets the eye follow what changes places: elements with the same `data-flip` glide from where they were.
import { useLayoutEffect, useRef, type RefObject } from 'react';

const duration = 240;

/** `order` lists the keys as they stand, `axis` is the way they follow each other in, a pitch apart. */
export function useFlip(root: RefObject<HTMLElement | null>, order: readonly (string | number)[], axis: 'x' | 'y'): void {
  const before = useRef(order);
  useLayoutEffect(() => {
    const old = before.current;
    before.current = order;
    if (!root.current || old.join() === order.join() || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const elements = Array.from(root.current.querySelectorAll<HTMLElement>('[data-flip]'));
    const [first, second] = elements.map((element) => element.getBoundingClientRect());
    if (!first || !second) return;
    const pitch = axis === 'x' ? second.left - first.left : second.top - first.top;
    for (const element of elements) {
      const [from, to] = [old, order].map((keys) => keys.findIndex((key) => String(key) === element.dataset.flip));
      if (from === undefined || to === undefined || from < 0 || from === to) continue;
      const shift = `${(from - to) * pitch}px`;
      element.animate([{ translate: axis === 'x' ? `${shift} 0` : `0 ${shift}` }, { translate: '0 0' }], { duration, easing: 'ease-out' });
    }
  }, [root, order, axis]);
}
