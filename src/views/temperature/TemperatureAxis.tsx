// The axis of τ beside the charts: its ticks, CLIP's two places on it, and the handle that moves the line through all charts.
import type { Ref } from 'react';
import type { Temperature } from '../../document/document.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import type { Live } from '../../notation/live.ts';
import { AxisTicks } from '../charts/AxisTicks.tsx';
import { LogSlider, type SliderHandle } from '../slider/LogSlider.tsx';
import type { SliderScale } from '../slider/sliderScale.ts';
import type { SliderHandlers } from '../slider/useSlider.ts';
import { temperatureWords } from './temperatureWords.ts';
import './temperatureAxis.css';

interface TemperatureAxisProps {
  readonly temperature: Live<Temperature>;
  readonly scale: SliderScale;
  readonly label: string;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly on: SliderHandlers;
  readonly handle: Ref<SliderHandle>;
}

const ticks = [clipLimit, clipStart, 1, 10, 100];

export function TemperatureAxis({ temperature, scale, label, messages, locale, on, handle }: TemperatureAxisProps) {
  const { textOf, nameOf, said } = temperatureWords(messages.controls, locale);
  return (
    <LogSlider value={temperature} scale={scale} label={label} textOf={said} on={on} className="temperature-axis" handle={handle}>
      <AxisTicks symbol="τ" ticks={ticks.map((tick) => ({ at: scale.position(tick), name: textOf(tick), note: nameOf(tick) }))} />
    </LogSlider>
  );
}
