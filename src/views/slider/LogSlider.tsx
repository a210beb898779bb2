// A slider on a logarithmic scale, whose thumb follows without React rendering.
import { useImperativeHandle, useRef, type PointerEvent, type ReactNode, type Ref } from 'react';
import type { Live } from '../../notation/live.ts';
import { setAttribute, setStyle } from '../behaviours/attributes.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { spokenRange, type SliderScale } from './sliderScale.ts';
import { useSlider, type SliderHandlers } from './useSlider.ts';
import './slider.css';

/** Lets something else be pressed in the slider's place. */
export interface SliderHandle {
  press(event: PointerEvent<HTMLElement>): void;
}

interface LogSliderProps {
  readonly value: Live<{ readonly value: number }>;
  readonly scale: SliderScale;
  readonly label: string;
  textOf(value: number): string;
  readonly on: SliderHandlers;
  readonly className?: string;
  readonly handle?: Ref<SliderHandle>;
  /** What stands on the track below the thumb. */
  readonly children: ReactNode;
}

export const percent = (part: number): string => `${part * 100}%`;

export function LogSlider({ value, scale, label, textOf, on, className = '', handle, children }: LogSliderProps) {
  const track = useRef<HTMLSpanElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const handlers = useSlider(track, value, scale, on);
  const slider = useDraw<{ readonly value: number }, HTMLDivElement>(value, (root, now) => {
    for (const [name, said] of Object.entries(spokenRange(scale.limits, now.value))) setAttribute(root, name, said);
    setAttribute(root, 'aria-valuetext', textOf(now.value));
    if (thumb.current) setStyle(thumb.current, 'left', percent(scale.position(now.value)));
  });
  useImperativeHandle(handle, () => ({
    press(event) {
      slider.current?.focus({ preventScroll: true });
      handlers.onPointerDown(event);
    },
  }));
  return (
    <div
      ref={slider} className={`slider ${className}`} role="slider" tabIndex={0} aria-label={label} aria-orientation="horizontal"
      {...handlers}
    >
      <span ref={track} className="slider-track">
        {children}
        <span ref={thumb} className="slider-thumb" />
      </span>
    </div>
  );
}

interface SliderStopsProps {
  readonly scale: SliderScale;
  textOf(stop: number): string;
  /** Empty for a stop without a name. */
  nameOf(stop: number): string;
}

/** The rail with the stops that are written below it. */
export function SliderStops({ scale, textOf, nameOf }: SliderStopsProps) {
  return (
    <>
      <span className="slider-rail" />
      {scale.stops.map((stop) => (
        <span key={stop} className="slider-stop" style={{ left: percent(scale.position(stop)) }} aria-hidden="true">
          <span>{textOf(stop)}</span>
          <span className="slider-stop-name">{nameOf(stop)}</span>
        </span>
      ))}
    </>
  );
}
