// Degrees as the scores say them: to a tenth, and never less than they are.
import type { Locale } from '../../i18n/locale.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';

/** Rounded up, so that no score looks better than it is; what rounding left of nothing is nothing. */
export function degreesText(degrees: number, locale: Locale): string {
  const tenths = Math.ceil(degrees * 10 - 1e-6);
  return formatLocale(formatNumber(tenths / 10), locale);
}
