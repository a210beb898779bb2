// The stop that a figure's control stands at: where the question is asked while it is open, and gliding to the outcome once it is answered.
import { useLayoutEffect, useRef, useState } from 'react';
import { variable, type Variable } from '../../notation/live.ts';

const duration = 600;

/** `before` and `after` are values among `stops`; the setting holds the place in the list. */
export function useStops(stops: readonly number[], isMasked: boolean, before: number, after: number): Variable<number> {
  const [setting] = useState(() => variable(stops.indexOf(isMasked ? before : after)));
  const wasMasked = useRef(isMasked);
  const [from, to] = [stops.indexOf(before), stops.indexOf(after)];
  useLayoutEffect(() => {
    const isAnswered = wasMasked.current && !isMasked;
    wasMasked.current = isMasked;
    if (isMasked) setting.set(from);
    if (isAnswered) return glide(setting, from, to);
    return undefined;
  }, [setting, isMasked, from, to]);
  return setting;
}

/** Ends early where the setting is taken elsewhere meanwhile. */
function glide(setting: Variable<number>, from: number, to: number): (() => void) | undefined {
  if (from === to || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    setting.set(to);
    return undefined;
  }
  let start: number | null = null;
  let shown = setting.get();
  let frame = 0;
  const step = (now: number) => {
    if (setting.get() !== shown) return;
    start ??= now;
    const share = Math.min(1, (now - start) / duration);
    shown = Math.round(from + share * share * (3 - 2 * share) * (to - from));
    setting.set(shown);
    if (share < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
