// τ, 1/τ and ln(1/τ) as fields: what each shows, accepts, refuses and steps by.
import type { Temperature, TemperatureQuantity } from '../../document/document.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { formatInput, formatLocale, formatNumber } from '../../notation/format.ts';
import { parseNumber } from '../../notation/parseNumber.ts';
import { clipScaleLimit } from '../../notation/clip.ts';
import { stepLog, type Limits } from '../slider/sliderScale.ts';
import { stops } from './temperatureScale.ts';

export const quantities = ['temperature', 'scale', 'logitScale'] as const satisfies readonly TemperatureQuantity[];

export const symbols: Readonly<Record<TemperatureQuantity, string>> = { temperature: 'τ', scale: '1/τ', logitScale: 'ln(1/τ)' };

/** The quantity of a temperature; never −0. */
export function quantityOf(quantity: TemperatureQuantity, temperature: number): number {
  if (quantity === 'temperature') return temperature;
  return quantity === 'scale' ? 1 / temperature : 0 - Math.log(temperature);
}

/** Rounded like every number of the page, unless that text could not be read back (`>0.9999`). */
function numberText(value: number): string {
  const text = formatNumber(value);
  return parseNumber(text).ok ? text : formatInput(value);
}

/** What the field of `quantity` shows: the text as typed when it is the one that was typed in. */
export function fieldText({ value, typed }: Temperature, quantity: TemperatureQuantity): string {
  return typed?.quantity === quantity ? typed.text : numberText(quantityOf(quantity, value));
}

export function limitsOf(quantity: TemperatureQuantity, { min, max }: Limits): Limits {
  const ends = [quantityOf(quantity, min), quantityOf(quantity, max)] as const;
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

/** Why a number cannot be the quantity; `isWithin` when it can. */
export function refusalOf(
  quantity: TemperatureQuantity,
  value: number,
  isWithin: boolean,
  { limits, messages, locale }: { readonly limits: Limits; readonly messages: Messages; readonly locale: Locale },
): string | null {
  if (quantity !== 'logitScale' && value <= 0) return messages.errors.temperatureNotPositive;
  if (isWithin) return null;
  const { min, max } = limitsOf(quantity, limits);
  return messages.errors.outOfRange(formatLocale(numberText(min), locale), formatLocale(numberText(max), locale));
}

/** One step of an arrow key: a part of a decade, or 0.1 (0.01) of the logarithm. */
export function stepQuantity(quantity: TemperatureQuantity, value: number, direction: 1 | -1, fine: boolean): number {
  if (quantity === 'temperature') return stepLog(value, direction, fine, stops);
  if (quantity === 'scale') return stepLog(value, direction, fine, [1, clipScaleLimit]);
  return Number((value + direction * (fine ? 0.01 : 0.1)).toFixed(4)) + 0;
}
