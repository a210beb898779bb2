// The temperature control on the lab.
import { temperatureFrom } from '../document/edits.ts';
import { limits } from '../document/limits.ts';
import { TemperatureControl } from '../views/temperature/TemperatureControl.tsx';
import { usePage } from './page.ts';
import { useTemperature } from './useTemperature.ts';

export function TemperaturePanel() {
  const { messages, locale } = usePage();
  const { temperature, on } = useTemperature();
  return (
    <div className="temperature-bar">
      <TemperatureControl temperature={temperature} limits={limits.temperature} fromQuantity={temperatureFrom} messages={messages} locale={locale} on={on} />
    </div>
  );
}
