// In words: what is wrong with a pasted text, and what it would change.
import type { LabDocument } from '../../document/document.ts';
import { dimensionsOf } from '../../document/inputs.ts';
import { limits } from '../../document/limits.ts';
import type { VectorTarget } from '../../document/replaceVectors.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { handOutMessages } from '../../i18n/handOut/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FileFault } from './exchange.ts';
import { refuseComponent } from '../refuseComponent.ts';
import type { Paste, PasteFault } from './readPaste.ts';

/** Why the text is not taken, with its place. */
export function faultText(fault: PasteFault, messages: Messages, locale: Locale): string {
  const words = exchangeMessages(locale).faults;
  switch (fault.code) {
    case 'empty':
    case 'tooLarge':
    case 'damagedState':
    case 'openComma':
      return words[fault.code];
    case 'tooManyPairs':
      return words.tooManyPairs(fault.count, limits.pairs.max);
    case 'tooManyDimensions':
      return words.tooManyDimensions(fault.count, limits.dimensions.max);
    case 'notOneVector':
      return words.notOneVector(fault.rows, fault.cols);
    case 'outOfRange':
      return `${words.cell(fault.row + 1, fault.col + 1)} ${refuseComponent(Number.MAX_VALUE, messages) ?? ''}`;
    case 'notTwoDimensional':
      return `${words.place(fault.line, fault.column)} ${words.notTwoDimensional}`;
    case 'ragged':
      return `${words.place(fault.line, fault.column)} ${fault.token === '' ? words.rowTooShort : words.rowTooLong(fault.token)}`;
    case 'notANumber':
    case 'notFinite':
      return `${words.place(fault.line, fault.column)} ${fault.token === '' ? words.missing : words[fault.code](fault.token)}`;
  }
}

/** Why a file did not come in. */
export function fileFaultText({ code, name }: FileFault, locale: Locale): string {
  return code === 'fileTooLarge' || code === 'fileUnreadable' ? exchangeMessages(locale).faults[code](name) : handOutMessages(locale).faults[code](name);
}

/** What was read, and what becomes of pairs and dimensions, in sentences. */
export function pasteInWords({ next, matrix }: Paste & { readonly kind: 'next' }, before: LabDocument, target: VectorTarget, locale: Locale): string {
  const words = exchangeMessages(locale);
  const [pairs, nextPairs] = [before.images.length, next.images.length];
  const [dimensions, nextDimensions] = [dimensionsOf(before), dimensionsOf(next)];
  if (!matrix) return words.readState(nextPairs, nextDimensions);
  const said = [words.read(matrix.rows, matrix.cols)];
  if (nextPairs > pairs) said.push(words.pairs(pairs, nextPairs), target.side === 'images' ? words.newTexts : words.newImages);
  if (nextPairs < pairs) said.push(words.pairs(pairs, nextPairs), words.pairsGo);
  if (nextDimensions > dimensions) said.push(words.dimensions(dimensions, nextDimensions), words.componentsCome);
  if (nextDimensions < dimensions) said.push(words.dimensions(dimensions, nextDimensions), words.componentsGo);
  return said.length > 1 ? [...said, words.undoNote].join(' ') : said.join(' ');
}

/** The place of a fault in the text, as an offset into it; null when it has none. */
export function placeIn(text: string, fault: PasteFault): { readonly start: number; readonly end: number } | null {
  if (!('line' in fault) || fault.code === 'empty' || fault.code === 'tooLarge') return null;
  const lines = text.split(/\r\n|\r|\n/, fault.line - 1);
  const start = lines.reduce((at, line) => at + line.length + 1, 0) + fault.column - 1;
  return { start, end: start + fault.token.replace(/…$/, '').length };
}
