// How the numbers of the small figures are written in prose.
import type { Locale } from '../../i18n/locale.ts';
import { formatCosine, formatLocale, formatNorm, formatNumber, formatUncertain } from '../../notation/format.ts';

export function textsIn(locale: Locale) {
  const local = (text: string): string => formatLocale(text, locale);
  return {
    number: (value: number) => local(formatNumber(value)),
    cosine: (value: number) => local(formatCosine(value)),
    norm: (value: number) => local(formatNorm(value)),
    /** A probability, or a share, among `choices`. */
    probability: (value: number, choices: number) => local(formatUncertain(value, choices, { isProbability: true })),
    loss: (value: number, choices: number) => local(formatUncertain(value, choices)),
    /** A probability in two digits, for narrow cells. */
    brief: (value: number) => local(formatUncertain(value, 2, { digits: 'novice', isProbability: true })),
    /** A whole number, its thousands apart by a narrow space, which both languages read alike. */
    count: (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202F'),
  };
}
