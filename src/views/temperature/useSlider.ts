// The slider's gestures: a drag, a tap or a held key shows temperatures, and its end commits the last one or gives the first one back.
import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { Temperature } from '../../document/document.ts';
import type { Live } from '../../notation/live.ts';
import type { TemperatureLimits, TemperatureScale } from './temperatureScale.ts';

export interface SliderHandlers {
  preview(value: number): void;
  commitPreview(): void;
  cancel(): void;
}

interface Drag {
  readonly pointer: number;
  readonly startX: number;
  /** From the middle of the thumb to where it was taken; 0 when the press was elsewhere on the track. */
  readonly grip: number;
  /** Measured once, so that a move needs no layout. */
  readonly left: number;
  readonly width: number;
  moving: boolean;
}

const snap = 6;
const thumbReach = { mouse: 12, touch: 22 } as const;
/** How far a finger goes before it drags: until then the page may still scroll. */
const touchSlop = 8;

export function useSlider(
  track: RefObject<HTMLElement | null>,
  temperature: Live<Temperature>,
  scale: TemperatureScale,
  { min, max }: TemperatureLimits,
  on: SliderHandlers,
) {
  const drag = useRef<Drag | null>(null);
  /** The temperature before the gesture, once it has shown another one. */
  const before = useRef<number | null>(null);

  const value = () => temperature.get().value;
  const show = (next: number) => {
    if (next === value()) return;
    before.current ??= value();
    on.preview(next);
  };
  const cancel = (): boolean => {
    const under = drag.current !== null || before.current !== null;
    drag.current = null;
    if (before.current !== null) on.cancel();
    before.current = null;
    return under;
  };
  const finish = () => {
    if (before.current === null || before.current === value()) return void cancel();
    drag.current = null;
    before.current = null;
    on.commitPreview();
  };

  const latest = useRef(cancel);
  useEffect(() => {
    latest.current = cancel;
  });
  useEffect(() => () => void latest.current(), []);

  const showAt = ({ grip, left, width }: Drag, x: number) => show(scale.at((x - grip - left) / width, snap / width));
  const isOwn = (event: PointerEvent) => drag.current?.pointer === event.pointerId;

  const target = (key: string, fine: boolean): number | null => {
    if (key === 'ArrowRight' || key === 'ArrowUp') return scale.step(value(), 1, fine);
    if (key === 'ArrowLeft' || key === 'ArrowDown') return scale.step(value(), -1, fine);
    if (key === 'PageUp') return scale.nextStop(value(), 1);
    if (key === 'PageDown') return scale.nextStop(value(), -1);
    return key === 'Home' ? min : key === 'End' ? max : null;
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || drag.current || !track.current) return;
      const { left, width } = track.current.getBoundingClientRect();
      if (width === 0) return;
      const isTouch = event.pointerType === 'touch';
      const off = event.clientX - left - scale.position(value()) * width;
      const onThumb = Math.abs(off) <= (isTouch ? thumbReach.touch : thumbReach.mouse);
      drag.current = { pointer: event.pointerId, startX: event.clientX, grip: onThumb ? off : 0, left, width, moving: !isTouch };
      event.currentTarget.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!isTouch && !onThumb) showAt(drag.current, event.clientX);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!drag.current || !isOwn(event)) return;
      if (!drag.current.moving && Math.abs(event.clientX - drag.current.startX) < touchSlop) return;
      drag.current.moving = true;
      showAt(drag.current, event.clientX);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!drag.current || !isOwn(event)) return;
      if (!drag.current.moving && drag.current.grip === 0) showAt(drag.current, event.clientX);
      finish();
    },
    onLostPointerCapture(event: PointerEvent<HTMLElement>) {
      if (isOwn(event)) cancel();
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.key === 'Escape') {
        if (!cancel()) return;
        event.stopPropagation();
      } else {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = target(event.key, event.shiftKey);
        if (next === null) return;
        if (!drag.current) show(next);
      }
      event.preventDefault();
    },
    onKeyUp(event: KeyboardEvent<HTMLElement>) {
      if (!drag.current && target(event.key, false) !== null) finish();
    },
    onBlur() {
      if (!drag.current) finish();
    },
  };
}
