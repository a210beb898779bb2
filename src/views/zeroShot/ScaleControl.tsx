// The scale 1/τ as a field with τ beside it, and as a slider.
import { useMemo } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ZeroShotWords } from '../../i18n/zeroShot/messages.ts';
import { formatInput, formatLocale, formatNumber } from '../../notation/format.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { parseNumber } from '../../notation/parseNumber.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { LogSlider, SliderStops } from '../slider/LogSlider.tsx';
import { stepLog, type Limits } from '../slider/sliderScale.ts';
import type { SliderHandlers } from '../slider/useSlider.ts';
import { createLogitScale, scaleStops } from './logitScale.ts';
import './scaleControl.css';

interface ScaleControlProps {
  /** 1/τ */
  readonly scale: Live<{ readonly value: number }>;
  readonly limits: Limits;
  readonly words: ZeroShotWords['scale'];
  readonly messages: Messages;
  readonly locale: Locale;
  readonly on: SliderHandlers & { readonly commit: (value: number) => void };
}

export function ScaleControl({ scale, limits, words, messages, locale, on }: ScaleControlProps) {
  const { min, max } = limits;
  const axis = useMemo(() => createLogitScale({ min, max }), [min, max]);
  const said = (value: number): string => formatLocale(formatNumber(value), locale);
  const nameOf = (value: number): string => (value === scaleStops[1] ? words.start : value === scaleStops[2] ? words.limit : '');
  /** Rounded, unless that text could not be read back. */
  const fieldText = useMemo(
    () => mapLive(scale, ({ value }) => (parseNumber(formatNumber(value)).ok ? formatNumber(value) : formatInput(value))),
    [scale],
  );
  return (
    <div className="scale-control">
      <NumberField
        label={words.label}
        caption={<>{words.label} <LiveText className="scale-temperature" live={scale} of={({ value }) => words.temperature(formatNumber(1 / value))} /></>}
        value={fieldText}
        check={(value) => (value >= min && value <= max ? null : messages.errors.outOfRange(said(min), said(max)))}
        messages={messages}
        onCommit={(value) => {
          on.commit(value);
          return null;
        }}
        step={(value, direction, fine) => stepLog(value, direction, fine, scaleStops)}
        write={formatInput}
      />
      <LogSlider
        value={scale} scale={axis} label={words.label} on={on} className="slider-with-stops scale-reach"
        textOf={(value) => [said(value), nameOf(value)].filter((part) => part !== '').join(', ')}
      >
        <SliderStops scale={axis} textOf={formatNumber} nameOf={nameOf} />
      </LogSlider>
    </div>
  );
}
