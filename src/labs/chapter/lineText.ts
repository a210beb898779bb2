// How a line of the chapter is written: its place, its numbers, and why it is not right.
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ChapterLine } from '../../lesson/chapter/lines.ts';
import type { Quantity } from '../../lesson/chapter/printed.ts';
import { chapterExample } from '../../lesson/presets.ts';
import { formatLocale, formatNumber, formatUncertain } from '../../notation/format.ts';
import type { Words } from './words.ts';

export function placeName({ quantity, row, col }: Pick<ChapterLine, 'quantity' | 'row' | 'col'>, { figure }: Messages): string {
  if (row !== undefined && col !== undefined) return figure.matrixCell(row + 1, col + 1);
  if (row !== undefined) return figure.image(row + 1);
  if (col !== undefined) return figure.text(col + 1);
  if (quantity === 'imageToText' || quantity === 'textToImage') return figure.directions[quantity];
  if (quantity === 'symmetric') return figure.symmetricLoss;
  return quantity === 'pairs' ? 'N' : 'τ';
}

const uncertain: readonly Quantity[] = ['probability', 'imageLoss', 'imageToText', 'textToImage', 'symmetric'];

/** As in the figure. */
export function valueText(quantity: Quantity, value: number): string {
  if (!uncertain.includes(quantity)) return formatNumber(value);
  return formatUncertain(value, chapterExample.images.length, { isProbability: quantity === 'probability' });
}

/** Where a number that is not right comes from, in a sentence or two; null for one that is. */
export function reasonText({ reason, mentioned }: ChapterLine, { reasons }: Words, locale: Locale): string | null {
  if (reason === undefined) return null;
  const [first = '', second = ''] = mentioned.map((value) => formatLocale(formatNumber(value), locale));
  return reasons[reason](first, second);
}
