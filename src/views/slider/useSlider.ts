// The slider's gestures: a drag, a tap or a held key shows numbers, and its end commits the last one or gives the first one back.
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import type { Live } from '../../notation/live.ts';
import { useDrag } from '../behaviours/useDrag.ts';
import { useHeldKey, type Ending } from '../behaviours/useHeldKey.ts';
import { sliderTarget } from './sliderKeys.ts';
import type { SliderScale } from './sliderScale.ts';

export interface SliderHandlers {
  preview(value: number): void;
  commitPreview(): void;
  cancel(): void;
}

interface Change extends Ending {
  show(value: number): void;
}

const snap = 6;
const thumbReach = { mouse: 12, touch: 22 } as const;

export function useSlider(
  track: RefObject<HTMLElement | null>,
  quantity: Live<{ readonly value: number }>,
  scale: SliderScale,
  on: SliderHandlers,
) {
  const drag = useDrag();
  const hold = useHeldKey<Change>();
  const value = () => quantity.get().value;

  const begin = (): Change => {
    const before = value();
    return {
      show(next) {
        if (next !== value()) on.preview(next);
      },
      /** Back where it was is no step, and keeps the number as it was typed. */
      commit: () => (value() === before ? on.cancel() : on.commitPreview()),
      cancel: on.cancel,
    };
  };

  const target = (key: string, fine: boolean): number | null =>
    sliderTarget(key, {
      ...scale.limits,
      step: (direction) => scale.step(value(), direction, fine),
      page: (direction) => scale.nextStop(value(), direction),
    });

  return {
    onPointerDown(press: PointerEvent<HTMLElement>) {
      const { currentTarget, pointerType, clientX } = press;
      drag(press, () => {
        // First of all, so that what had the focus ends its own change.
        currentTarget.focus({ preventScroll: true });
        const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 0 };
        if (width === 0) return null;
        const isTouch = pointerType === 'touch';
        const off = clientX - left - scale.position(value()) * width;
        const onThumb = Math.abs(off) <= (isTouch ? thumbReach.touch : thumbReach.mouse);
        const grip = onThumb ? off : 0;
        const { show, commit, cancel } = begin();
        const move = (x: number) => show(scale.at((x - grip - left) / width, snap / width));
        if (!isTouch && !onThumb) move(clientX);
        const tap = () => {
          if (!onThumb) move(clientX);
          commit();
        };
        return { axis: 'x', slop: 0, move, commit, cancel, tap };
      });
    },
    onKeyDown(press: KeyboardEvent<HTMLElement>) {
      if (press.altKey || press.ctrlKey || press.metaKey) return;
      const next = target(press.key, press.shiftKey);
      if (next === null) return;
      press.preventDefault();
      hold(press, begin)?.show(next);
    },
  };
}
