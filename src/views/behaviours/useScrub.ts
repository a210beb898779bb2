// Turns a horizontal drag into a change of a number; starts after 4 px (8 px on touch), and can be called off.
import { useLayoutEffect, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';

export interface ScrubHandlers {
  /** The number under the pointer; null where there is none to drag. */
  start(target: Element): number | null;
  preview(value: number): void;
  commit(): void;
  cancel(): void;
}

const unitsPerPixel = 0.01;

/** Pointer handlers for an element that holds the numbers, and `cancel`, which is true when there was a drag to call off. */
export function useScrub(handlers: ScrubHandlers) {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  return useMemo(() => {
    let drag: { readonly x: number; readonly from: number; moving: boolean } | null = null;
    let wasDragged = false;
    const stop = (finish: 'commit' | 'cancel') => {
      const moving = drag?.moving === true;
      drag = null;
      wasDragged = moving;
      if (moving) latest.current[finish]();
      return moving;
    };
    return {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const from = event.button === 0 && event.target instanceof Element ? latest.current.start(event.target) : null;
        drag = from === null ? null : { x: event.clientX, from, moving: false };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (!drag) return;
        const distance = event.clientX - drag.x;
        if (!drag.moving) {
          if (Math.abs(distance) < (event.pointerType === 'touch' ? 8 : 4)) return;
          drag.moving = true;
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        latest.current.preview(Math.round((drag.from + distance * unitsPerPixel) * 100) / 100 + 0);
      },
      onPointerUp: () => void stop('commit'),
      /** The click that ends a drag is not a click on the number. */
      onClickCapture(event: MouseEvent) {
        if (wasDragged) event.stopPropagation();
        wasDragged = false;
      },
      onPointerCancel: () => void stop('cancel'),
      cancel: () => stop('cancel'),
    };
  }, []);
}
