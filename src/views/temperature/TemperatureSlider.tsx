// The slider of the temperature: its track, its named stops, and a thumb that follows without React rendering.
import { useMemo, useRef } from 'react';
import type { Temperature } from '../../document/document.ts';
import type { Locale, Messages } from '../../i18n/messages.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { createTemperatureScale, stops, type TemperatureLimits } from './temperatureScale.ts';
import { useSlider, type SliderHandlers } from './useSlider.ts';

interface TemperatureSliderProps {
  readonly temperature: Live<Temperature>;
  readonly limits: TemperatureLimits;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly on: SliderHandlers;
}

const percent = (position: number): string => `${position * 100}%`;

export function TemperatureSlider({ temperature, limits, messages, locale, on }: TemperatureSliderProps) {
  const { controls } = messages;
  const { min, max } = limits;
  const scale = useMemo(() => createTemperatureScale({ min, max }), [min, max]);
  const track = useRef<HTMLSpanElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const handlers = useSlider(track, temperature, scale, limits, on);

  const nameOf = (value: number): string => (value === stops[0] ? controls.clipLimit : value === stops[1] ? controls.clipStart : '');
  const textOf = (value: number): string => formatLocale(formatNumber(value), locale);
  const slider = useDraw<Temperature, HTMLDivElement>(temperature, (root, { value }) => {
    const name = nameOf(value);
    root.setAttribute('aria-valuenow', String(value));
    root.setAttribute('aria-valuetext', `τ = ${textOf(value)}${name === '' ? '' : `, ${name}`}`);
    if (thumb.current) thumb.current.style.left = percent(scale.position(value));
  });

  return (
    <div className="temperature-slider">
      <div className="temperature-ends">
        <span>{controls.sharper}</span>
        <span>{controls.flatter}</span>
      </div>
      <div
        ref={slider}
        className="temperature-reach"
        role="slider"
        tabIndex={0}
        aria-label={controls.temperature}
        aria-orientation="horizontal"
        aria-valuemin={min}
        aria-valuemax={max}
        {...handlers}
      >
        <span ref={track} className="temperature-track">
          <span
            className="temperature-usual"
            style={{ left: percent(scale.position(stops[0])), right: percent(1 - scale.position(stops[2])) }}
          />
          {stops.map((stop) => (
            <span key={stop} className="temperature-stop" style={{ left: percent(scale.position(stop)) }} aria-hidden="true">
              <span>{textOf(stop)}</span>
              <span className="temperature-stop-name">{nameOf(stop)}</span>
            </span>
          ))}
          <span ref={thumb} className="temperature-thumb" />
        </span>
      </div>
    </div>
  );
}
