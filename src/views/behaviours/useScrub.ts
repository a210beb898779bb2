// Turns a horizontal drag into a change of a number; starts after 4 px (8 px on touch), Escape gives the old number back.
import { useRef, type PointerEvent } from 'react';

export interface ScrubHandlers {
  start(): number;
  preview(value: number): void;
  commit(): void;
  cancel(): void;
}

const unitsPerPixel = 0.01;

export function useScrub(handlers: ScrubHandlers) {
  const drag = useRef<{ x: number; from: number; moving: boolean } | null>(null);
  const stop = (finish: () => void) => {
    const moving = drag.current?.moving === true;
    drag.current = null;
    if (moving) finish();
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button === 0) drag.current = { x: event.clientX, from: handlers.start(), moving: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const current = drag.current;
      if (!current) return;
      const distance = event.clientX - current.x;
      if (!current.moving) {
        if (Math.abs(distance) < (event.pointerType === 'touch' ? 8 : 4)) return;
        current.moving = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      handlers.preview(Math.round((current.from + distance * unitsPerPixel) * 100) / 100 + 0);
    },
    onPointerUp: () => stop(handlers.commit),
    onPointerCancel: () => stop(handlers.cancel),
    cancel: () => stop(handlers.cancel),
    isMoving: () => drag.current?.moving === true,
  };
}
