// A number of an outcome as text.
import { formatCosine, formatFactor, formatLocale, formatNorm, formatNumber, formatUncertain } from '../../notation/format.ts';
import type { Reading } from './prediction.ts';

export function readingText(reading: Reading, locale: 'en' | 'pt-BR'): string {
  return formatLocale(plainText(reading), locale);
}

function plainText({ value, as, of }: Reading): string {
  switch (as) {
    case 'number':
      return formatNumber(value);
    case 'cosine':
      return formatCosine(value);
    case 'norm':
      return formatNorm(value);
    case 'ratio':
      return formatFactor(value);
    case 'share':
      return formatUncertain(value, of, { isProbability: true });
    case 'loss':
      return formatUncertain(value, of);
    case 'count':
      return `${value}/${of}`;
  }
}
