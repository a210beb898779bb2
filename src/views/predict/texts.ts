// How the numbers of the small figures are written.
import { formatCosine, formatCount, formatNorm, formatNumber, formatUncertain } from '../../notation/format.ts';

export const texts = {
  number: (value: number) => formatNumber(value),
  cosine: (value: number) => formatCosine(value),
  norm: (value: number) => formatNorm(value),
  /** A probability, or a share, among `choices`. */
  probability: (value: number, choices: number) => formatUncertain(value, choices, { isProbability: true }),
  loss: (value: number, choices: number) => formatUncertain(value, choices),
  /** A probability in two digits, for narrow cells. */
  brief: (value: number) => formatUncertain(value, 2, { digits: 'novice', isProbability: true }),
  count: formatCount,
};
