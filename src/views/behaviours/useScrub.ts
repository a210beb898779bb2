// Turns a horizontal drag into a change of a number.
import type { PointerEvent } from 'react';
import { useDrag } from './useDrag.ts';

interface ScrubHandlers {
  /** The number to drag; null when there is none. */
  start(): number | null;
  preview(value: number): void;
  commit(): void;
  cancel(): void;
}

const unitsPerPixel = 0.01;
/** A hand that clicks is not quite still. */
const slop = 4;

/** What a press on the number does. */
export function useScrub({ start, preview, commit, cancel }: ScrubHandlers) {
  const drag = useDrag();
  return (press: PointerEvent<HTMLElement>) => {
    const from = press.clientX;
    drag(press, () => {
      const value = start();
      if (value === null) return null;
      const move = (x: number) => preview(Math.round((value + (x - from) * unitsPerPixel) * 100) / 100 + 0);
      return { axis: 'x', slop, move, commit, cancel };
    });
  };
}
