// A number of an outcome as text.
import { formatCosine, formatFactor, formatNorm, formatNumber, formatUncertain } from '../../notation/format.ts';
import type { Reading } from './prediction.ts';

export function readingText({ value, as, of }: Reading): string {
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
