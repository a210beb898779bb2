// The slider of the temperature, with the stretch in which all happens.
import { useMemo } from 'react';
import type { Temperature } from '../../document/document.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { LogSlider, percent, SliderStops } from '../slider/LogSlider.tsx';
import type { Limits } from '../slider/sliderScale.ts';
import type { SliderHandlers } from '../slider/useSlider.ts';
import { temperatureWords } from './temperatureWords.ts';
import { createTemperatureScale, stops } from './temperatureScale.ts';

interface TemperatureSliderProps {
  readonly temperature: Live<Temperature>;
  readonly limits: Limits;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly on: SliderHandlers;
}

export function TemperatureSlider({ temperature, limits, messages, locale, on }: TemperatureSliderProps) {
  const { controls } = messages;
  const { min, max } = limits;
  const scale = useMemo(() => createTemperatureScale({ min, max }), [min, max]);
  const { textOf, nameOf, said } = temperatureWords(controls, locale);
  return (
    <div className="temperature-slider">
      <div className="temperature-ends">
        <span>{controls.sharper}</span>
        <span>{controls.flatter}</span>
      </div>
      <LogSlider value={temperature} scale={scale} label={controls.temperature} textOf={said} on={on} className="slider-with-stops">
        <SliderStops scale={scale} textOf={textOf} nameOf={nameOf} />
        <span className="slider-rail slider-rail-usual" style={{ left: percent(scale.position(stops[0])), right: percent(1 - scale.position(stops[2])) }} />
      </LogSlider>
    </div>
  );
}
