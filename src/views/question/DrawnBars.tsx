// A row of bars from 0 to 1 that a learner draws: native sliders, each filled up to its value.
import type { KeyboardEvent } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import type { Live } from '../../notation/live.ts';
import { setStyle } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { useDraw } from '../behaviours/useDraw.ts';

interface DrawnBarsProps {
  readonly names: readonly string[];
  readonly values: Live<readonly number[]>;
  readonly locale: Locale;
  /** The accessible name of a bar. */
  readonly labelOf: (name: string) => string;
  readonly onChange: (bar: number, value: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: 0.05, ArrowRight: 0.05, ArrowDown: -0.05, ArrowLeft: -0.05, PageUp: 0.2, PageDown: -0.2, Home: -1, End: 1 };
const fine = 0.01;

/** The value that a key leads to; null where the key is none of ours. */
function nextValue({ key, shiftKey }: KeyboardEvent, value: number): number | null {
  const step = steps[key];
  if (step === undefined) return null;
  const size = shiftKey && key.startsWith('Arrow') ? Math.sign(step) * fine : step;
  return Math.min(1, Math.max(0, Math.round((value + size) * 100) / 100));
}

export function DrawnBars({ names, values, locale, labelOf, onChange }: DrawnBarsProps) {
  const root = useDraw<readonly number[], HTMLDivElement>(values, (element, shown) => {
    const [inputs, outputs] = [element.querySelectorAll('input'), element.querySelectorAll('output')];
    shown.forEach((value, bar) => {
      const [input, output, text] = [inputs[bar], outputs[bar], formatNumber(value, { digits: 'novice' })];
      if (!input || !output) return;
      input.value = String(value);
      input.setAttribute('aria-valuetext', formatLocale(text, locale));
      setStyle(input, '--share', String(value));
      setText(output, text);
    });
  });
  return (
    <div ref={root} className="drawn-bars">
      {names.map((name, bar) => (
        <div key={name} className="drawn-bar">
          <output aria-hidden="true" />
          <input
            type="range" min={0} max={1} step={fine} aria-label={labelOf(name)} aria-orientation="vertical"
            onInput={({ currentTarget }) => onChange(bar, Number(currentTarget.value))}
            onKeyDown={(event) => {
              const next = event.altKey || event.ctrlKey || event.metaKey ? null : nextValue(event, values.get()[bar] ?? 0);
              if (next === null) return;
              event.preventDefault();
              onChange(bar, next);
            }}
          />
          <span aria-hidden="true">{name}</span>
        </div>
      ))}
    </div>
  );
}
