// The temperature that the run starts from, as a field and the slider with CLIP's own places: whatever step is shown, the run begins anew with it.
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Temperature } from '../../document/document.ts';
import { setTemperature } from '../../document/edits.ts';
import { isTemperature, limits } from '../../document/limits.ts';
import { formatInput } from '../../notation/format.ts';
import { mapLive, variable } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { NumberField } from '../../views/fields/NumberField.tsx';
import { LogSlider, SliderStops } from '../../views/slider/LogSlider.tsx';
import { fieldText, refusalOf, stepQuantity } from '../../views/temperature/quantities.ts';
import { createTemperatureScale } from '../../views/temperature/temperatureScale.ts';
import { temperatureWords } from '../../views/temperature/temperatureWords.ts';
import { useTraining } from './lab.ts';

const scale = createTemperatureScale(limits.temperature);

export function StartTemperature() {
  const { training, words } = useTraining();
  const { messages, locale } = usePage();
  const start = useLabState(({ document }) => document.temperature);
  const [shown] = useState(() => variable<Temperature>(start));
  useLayoutEffect(() => shown.set(start), [shown, start]);
  const text = useMemo(() => mapLive(shown, (now) => fieldText(now, 'temperature')), [shown]);
  const { textOf, nameOf, said } = temperatureWords(messages.controls, locale);
  const set = (value: number, typed: Temperature['typed'] = null) => training.commitStart((document) => setTemperature(document, value, typed));
  const label = words.readouts.temperature;
  return (
    <div className="training-quantity">
      <NumberField
        label={label} value={text} messages={messages} size={6} write={formatInput}
        check={(value) => refusalOf('temperature', value, isTemperature(value), { limits: limits.temperature, messages, locale })}
        onCommit={(value, typed) => {
          set(value, { quantity: 'temperature', text: typed });
          return null;
        }}
        step={(value, direction, fine) => stepQuantity('temperature', value, direction, fine)}
      />
      <LogSlider
        value={shown} scale={scale} label={label} textOf={said} className="slider-with-stops"
        on={{
          preview(value) {
            shown.set({ value, typed: null });
            training.previewStart((document) => setTemperature(document, value));
          },
          commitPreview: () => set(shown.get().value),
          cancel() {
            shown.set(start);
            training.cancel();
          },
        }}
      >
        <SliderStops scale={scale} textOf={textOf} nameOf={nameOf} />
      </LogSlider>
    </div>
  );
}
