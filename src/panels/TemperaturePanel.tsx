// The temperature control on the lab, with the loss where the figure's own is out of sight.
import { useMemo } from 'react';
import { setTemperature, temperatureFrom } from '../document/edits.ts';
import type { Temperature } from '../document/document.ts';
import { limits } from '../document/limits.ts';
import { formatLocale, formatNumber, formatUncertain } from '../notation/format.ts';
import { mapLive } from '../notation/live.ts';
import type { Frame } from '../state/frame.ts';
import { LiveText } from '../views/behaviours/LiveText.tsx';
import { TemperatureControl } from '../views/temperature/TemperatureControl.tsx';
import { useLabState, usePage } from './page.ts';

export function TemperaturePanel() {
  const { lab, messages, locale } = usePage();
  const temperature = useMemo(() => mapLive(lab.live, ({ document }) => document.temperature), [lab]);
  const on = useMemo(
    () => ({
      preview: (value: number) => void lab.preview((document) => setTemperature(document, value)),
      commitPreview: () => lab.commitPreview(),
      cancel: () => lab.cancelPreview(),
      commit: (value: number, typed: Temperature['typed']) =>
        lab.commit((document) => setTemperature(document, value, typed)) ? null : messages.errors.notComputed,
    }),
    [lab, messages],
  );
  const digits = useLabState((state) => state.digits);
  const loss = (frame: Frame) => formatUncertain(frame.trace.loss, frame.trace.logits.rows, { digits });
  const pairs = useLabState((state) => state.document.images.length);
  const guess = pairs > 1 ? messages.figure.guessing(pairs, formatLocale(formatNumber(Math.log(pairs), { digits }), locale)) : '';
  return (
    <div className="temperature-bar">
      <p className="bar-loss" aria-hidden="true"><span>{messages.figure.symmetricLoss}</span><b><LiveText live={lab.live} of={loss} /></b><span>{guess}</span></p>
      <TemperatureControl temperature={temperature} limits={limits.temperature} fromQuantity={temperatureFrom} messages={messages} locale={locale} on={on} />
    </div>
  );
}
