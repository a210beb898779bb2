// The temperature control on the lab.
import { useMemo } from 'react';
import { setTemperature, temperatureFrom } from '../document/edits.ts';
import type { Temperature } from '../document/document.ts';
import { limits } from '../document/limits.ts';
import { mapLive } from '../notation/live.ts';
import { TemperatureControl } from '../views/temperature/TemperatureControl.tsx';
import { usePage } from './page.ts';

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
  return (
    <div className="temperature-bar">
      <TemperatureControl temperature={temperature} limits={limits.temperature} fromQuantity={temperatureFrom} messages={messages} locale={locale} on={on} />
    </div>
  );
}
