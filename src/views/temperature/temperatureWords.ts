// How a temperature is written on a slider and its axis, and what is said of it.
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';

export function temperatureWords(controls: Messages['controls'], locale: Locale) {
  const nameOf = (value: number): string => (value === clipLimit ? controls.clipLimit : value === clipStart ? controls.clipStart : '');
  return {
    textOf: (value: number): string => formatNumber(value),
    nameOf,
    said: (value: number) => `τ = ${formatLocale(formatNumber(value), locale)}${nameOf(value) === '' ? '' : `, ${nameOf(value)}`}`,
  };
}
