// The scale 1/τ as a field with τ beside it, and as a slider.
import { useMemo, useRef } from 'react';
import type { Locale, Messages } from '../../i18n/messages.ts';
import type { ZeroShotWords } from '../../i18n/zeroShot/messages.ts';
import { formatInput, formatLocale, formatNumber } from '../../notation/format.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { parseNumber } from '../../notation/parseNumber.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import { useDraw } from '../behaviours/useDraw.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { stepLog } from '../temperature/temperatureScale.ts';
import { useSlider, type SliderHandlers } from '../temperature/useSlider.ts';
import { createLogitScale, scaleStops, type ScaleLimits } from './logitScale.ts';
import '../temperature/temperature.css';
import './scaleControl.css';

interface ScaleControlProps {
  /** 1/τ */
  readonly scale: Live<{ readonly value: number }>;
  readonly limits: ScaleLimits;
  readonly words: ZeroShotWords['scale'];
  readonly messages: Messages;
  readonly locale: Locale;
  readonly on: SliderHandlers & { readonly commit: (value: number) => void };
}

const percent = (position: number): string => `${position * 100}%`;

export function ScaleControl({ scale, limits, words, messages, locale, on }: ScaleControlProps) {
  const { min, max } = limits;
  const axis = useMemo(() => createLogitScale({ min, max }), [min, max]);
  const track = useRef<HTMLSpanElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const handlers = useSlider(track, scale, axis, limits, on);
  const textOf = (value: number): string => formatLocale(formatNumber(value), locale);
  const nameOf = (value: number): string => (value === scaleStops[1] ? words.start : value === scaleStops[2] ? words.limit : '');
  /** Rounded, unless that text could not be read back. */
  const fieldText = useMemo(
    () => mapLive(scale, ({ value }) => formatLocale(parseNumber(formatNumber(value)).ok ? formatNumber(value) : formatInput(value), locale)),
    [scale, locale],
  );
  const slider = useDraw<{ readonly value: number }, HTMLDivElement>(scale, (root, { value }) => {
    const name = nameOf(value);
    root.setAttribute('aria-valuenow', String(value));
    root.setAttribute('aria-valuetext', name === '' ? textOf(value) : `${textOf(value)}, ${name}`);
    if (thumb.current) thumb.current.style.left = percent(axis.position(value));
  });

  return (
    <div className="scale-control">
      <NumberField
        label={words.label}
        caption={<>{words.label} <LiveText className="scale-temperature" live={scale} of={({ value }) => words.temperature(textOf(1 / value))} /></>}
        value={fieldText}
        check={(value) => (value >= min && value <= max ? null : messages.errors.outOfRange(textOf(min), textOf(max)))}
        messages={messages}
        onCommit={(value) => {
          on.commit(value);
          return null;
        }}
        step={(value, direction, fine) => stepLog(value, direction, fine, scaleStops)}
        write={(value) => formatLocale(formatInput(value), locale)}
      />
      <div ref={slider} className="temperature-reach scale-reach" role="slider" tabIndex={0} aria-label={words.label} aria-orientation="horizontal" aria-valuemin={min} aria-valuemax={max} {...handlers}>
        <span ref={track} className="temperature-track">
          {scaleStops.map((stop) => (
            <span key={stop} className="temperature-stop" style={{ left: percent(axis.position(stop)) }} aria-hidden="true">
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
