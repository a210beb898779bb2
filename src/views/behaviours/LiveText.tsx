// A piece of text that follows a Live value without React rendering.
import { useLayoutEffect, useRef } from 'react';
import type { Live } from '../../notation/live.ts';
import { setText } from './setText.ts';

export function LiveText<T>({ live, of, className }: { live: Live<T>; of: (value: T) => string; className?: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  // At each render, on purpose: as in `useDraw`.
  useLayoutEffect(() => {
    const draw = () => {
      if (ref.current) setText(ref.current, of(live.get()));
    };
    draw();
    return live.subscribe(draw);
  });
  return <span ref={ref} className={className} />;
}
