// The learning rate as a field and a logarithmic slider; what it may not be is said beside it, and that nothing moves where it is 0.
import { useLayoutEffect, useMemo, useState } from 'react';
import { limits } from '../../document/limits.ts';
import { formatInput, formatLocale, formatNumber } from '../../notation/format.ts';
import { mapLive, variable } from '../../notation/live.ts';
import { usePage } from '../../panels/page.ts';
import { NumberField } from '../../views/fields/NumberField.tsx';
import { LogSlider, SliderStops } from '../../views/slider/LogSlider.tsx';
import { createSliderScale, stepPast } from '../../views/slider/sliderScale.ts';
import { useTraining, useTrainingState } from './lab.ts';

const { min, max } = limits.training.learningRate;
/** What is of use; the field takes more. */
const scale = createSliderScale({ min: 1e-4, max: 100 }, [0.001, 0.01, 0.1, 1, 10]);

export function LearningRate() {
  const { training, words } = useTraining();
  const { messages, locale } = usePage();
  const rate = useTrainingState((state) => state.options.learningRate);
  const [shown] = useState(() => variable({ value: rate }));
  useLayoutEffect(() => shown.set({ value: rate }), [shown, rate]);
  const said = (value: number) => formatLocale(formatInput(value), locale);
  const text = useMemo(() => mapLive(shown, ({ value }) => formatInput(value)), [shown]);
  const check = (next: number) => {
    if (next >= min && next <= max) return null;
    const fault = next < min ? words.errors.negativeRate : words.errors.learningRate(formatLocale(formatNumber(max), locale));
    return `${fault} ${words.errors.inUse(said(rate))}`;
  };
  const commit = (learningRate: number) => training.setOptions({ learningRate: learningRate + 0 });
  const label = words.options.learningRate;
  return (
    <div className="training-quantity">
      <NumberField
        label={label} value={text} check={check} messages={messages} size={6} write={formatInput}
        onCommit={(next) => {
          commit(next);
          return null;
        }}
        step={(now, direction, fine) => stepPast(scale, now, direction, fine)}
      />
      <LogSlider
        value={shown} scale={scale} label={label} textOf={said} className="slider-with-stops"
        on={{ preview: (value) => shown.set({ value }), commitPreview: () => commit(shown.get().value), cancel: () => shown.set({ value: rate }) }}
      >
        <SliderStops scale={scale} textOf={formatInput} nameOf={() => ''} />
      </LogSlider>
      {rate === 0 && <p className="training-note">{words.errors.zeroRate}</p>}
    </div>
  );
}
