// The axis of τ below the charts: its ticks, CLIP's two places on it, and the handle that moves the line through all charts.
import { useImperativeHandle, useMemo, useRef, type PointerEvent, type Ref } from 'react';
import type { Temperature } from '../../document/document.ts';
import type { Locale, Messages } from '../../i18n/messages.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import type { Live } from '../../notation/live.ts';
import { AxisTicks } from '../charts/AxisTicks.tsx';
import { useDraw } from '../behaviours/useDraw.ts';
import { stops, type TemperatureLimits, type SliderScale } from './temperatureScale.ts';
import { useSlider, type SliderHandlers } from './useSlider.ts';
import './temperatureAxis.css';

/** Lets a chart be pressed in place of the axis. */
export interface AxisHandle {
  press(event: PointerEvent<HTMLElement>): void;
}

interface TemperatureAxisProps {
  readonly temperature: Live<Temperature>;
  readonly scale: SliderScale;
  readonly limits: TemperatureLimits;
  readonly label: string;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly on: SliderHandlers;
  readonly handle: Ref<AxisHandle>;
}

const ticks = [0.01, 0.07, 1, 10, 100];
const percent = (part: number): string => `${part * 100}%`;

export function TemperatureAxis({ temperature, scale, limits, label, messages, locale, on, handle }: TemperatureAxisProps) {
  const { controls } = messages;
  const { min, max } = limits;
  const track = useRef<HTMLSpanElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const handlers = useSlider(track, temperature, scale, limits, on);
  const names = useMemo(() => new Map<number, string>([[stops[0], controls.clipLimit], [stops[1], controls.clipStart]]), [controls]);
  const textOf = (value: number): string => formatLocale(formatNumber(value), locale);

  const slider = useDraw<Temperature, HTMLDivElement>(temperature, (root, { value }) => {
    const name = names.get(value);
    root.setAttribute('aria-valuenow', String(Math.min(max, Math.max(min, value))));
    root.setAttribute('aria-valuetext', `τ = ${textOf(value)}${name === undefined ? '' : `, ${name}`}`);
    if (thumb.current) thumb.current.style.left = percent(scale.position(value));
  });

  useImperativeHandle(handle, () => ({
    press(event) {
      slider.current?.focus({ preventScroll: true });
      handlers.onPointerDown(event);
    },
  }));

  return (
    <div
      ref={slider} className="temperature-axis" role="slider" tabIndex={0} aria-label={label} aria-orientation="horizontal"
      aria-valuemin={min} aria-valuemax={max} {...handlers}
    >
      <span ref={track} className="temperature-axis-track">
        <AxisTicks symbol="τ" ticks={ticks.map((tick) => ({ at: scale.position(tick), name: textOf(tick), note: names.get(tick) ?? '' }))} />
        <span ref={thumb} className="temperature-axis-thumb" />
      </span>
    </div>
  );
}
