// A slider over a list of round values, named at its left, with its value at its right.
import { useId } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { formatLocale } from '../../notation/format.ts';
import type { Variable } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import { setAttribute } from '../behaviours/attributes.ts';
import './stopSlider.css';

interface StopSliderProps {
  readonly label: string;
  readonly stops: readonly number[];
  /** The place in the list. */
  readonly setting: Variable<number>;
  textOf(stop: number): string;
  readonly locale: Locale;
  /** Those of the stops that are written below the track; `chart` where the axis of a chart above stands for them. */
  readonly marks: readonly number[] | 'chart';
  readonly isIdle: boolean;
}

export function StopSlider({ label, stops, setting, textOf, locale, marks, isIdle }: StopSliderProps) {
  const id = useId();
  const last = stops.length - 1;
  const text = (place: number) => textOf(stops[place] ?? 0);
  const input = useDraw<number, HTMLInputElement>(setting, (root, place) => {
    root.value = String(place);
    setAttribute(root, 'aria-valuetext', formatLocale(text(place), locale));
  });
  return (
    <div className="stop-slider" data-aligned={marks === 'chart' || undefined}>
      <label htmlFor={id}>{label}</label>
      <LiveText className="stop-slider-value" live={setting} of={text} />
      <input
        ref={input} id={id} type="range" min={0} max={last} step={1} defaultValue={setting.get()} disabled={isIdle}
        onChange={(event) => setting.set(Number(event.currentTarget.value))}
      />
      {marks !== 'chart' && (
        <span className="stop-slider-marks" aria-hidden="true">
          {marks.map((mark) => <span key={mark} style={{ left: `${(stops.indexOf(mark) / last) * 100}%` }}>{textOf(mark)}</span>)}
        </span>
      )}
    </div>
  );
}
