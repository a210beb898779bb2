// Reports whether an element is on the screen, above what covers its foot.
import { useEffect, useRef, type RefObject } from 'react';

/** After a quick scroll an observer has several entries, the oldest first: the last tells how it is now. */
export function isSeenNow(entries: readonly Pick<IntersectionObserverEntry, 'isIntersecting'>[]): boolean {
  return entries.at(-1)?.isIntersecting ?? false;
}

/** `covered` rem at the foot of the screen do not count. `onChange` must not change. */
export function useSeen<E extends Element>(covered: number, onChange: (isSeen: boolean) => void): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (!ref.current) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const observer = new IntersectionObserver((entries) => onChange(isSeenNow(entries)), { rootMargin: `0px 0px -${covered * rem}px 0px` });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [covered, onChange]);
  return ref;
}
