// Lets the eye follow what changes places: elements with the same `data-flip` glide from where they were.
import { useLayoutEffect, useRef, type RefObject } from 'react';

const duration = 240;

/** `order` says in which order the elements stand; only a change of it moves anything. */
export function useFlip(root: RefObject<HTMLElement | null>, order: string): void {
  const before = useRef<{ readonly order: string; readonly places: ReadonlyMap<string, readonly [number, number]> } | null>(null);
  useLayoutEffect(() => {
    if (!root.current) return;
    const origin = root.current.getBoundingClientRect();
    const glides = before.current !== null && before.current.order !== order && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const places = new Map<string, readonly [number, number]>();
    for (const element of root.current.querySelectorAll<HTMLElement>('[data-flip]')) {
      const key = element.dataset.flip ?? '';
      const { left, top } = element.getBoundingClientRect();
      const [x, y] = [left - origin.left, top - origin.top];
      const [oldX, oldY] = before.current?.places.get(key) ?? [x, y];
      if (glides && (oldX !== x || oldY !== y)) {
        element.animate([{ transform: `translate(${oldX - x}px, ${oldY - y}px)` }, { transform: 'none' }], { duration, easing: 'ease-out' });
      }
      places.set(key, [x, y]);
    }
    before.current = { order, places };
  });
}
