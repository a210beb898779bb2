// The reasons of a step in words.
import type { CellMessages } from '../../i18n/cell/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { reasonsOf, type Reason, type Step } from '../../lesson/cell/reasons.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';

/** A share as a percentage; a small one with two digits, a large one whole. */
export function percentOf(share: number): string {
  return `${formatNumber(share * 100, { digits: 'novice' })}%`;
}

export function sayReasons(step: Step, words: CellMessages['reasons'], locale: Locale): string {
  const say = (reason: Reason): string => {
    switch (reason.key) {
      case 'close':
      case 'curvesUp':
      case 'curvesDown':
        return words[reason.key](formatLocale(percentOf(reason.share), locale));
      case 'perpendicular':
        return words.perpendicular(formatLocale(formatNumber(reason.degrees, { digits: 'novice' }), locale));
      case 'twinImage':
      case 'twinText':
        return words[reason.key](String(reason.own + 1), String(reason.other + 1));
      default:
        return words[reason.key]();
    }
  };
  return reasonsOf(step).map(say).join(' ');
}
