// Which direction costs more, and why, in words.
import type { DirectionsMessages } from '../../i18n/directions/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Verdict } from '../../lesson/directions.ts';
import { formatLocale, formatNumber, formatUncertain } from '../../notation/format.ts';

export function sayVerdict(verdict: Verdict | null, words: DirectionsMessages['verdict'], locale: Locale): string {
  if (verdict === null) return words.alone;
  const { costlier, more, less, index, rival, rivalLogit, ownLogit } = verdict;
  // With rivals a loss is never exactly 0.
  const loss = (value: number) => formatLocale(formatUncertain(value, 2), locale);
  const logit = (value: number) => formatLocale(formatNumber(value), locale);
  if (costlier === null) return words.alike(loss(more));
  const told = costlier === 'imageToText'
    ? [words.image(index + 1, loss(verdict.loss)), words.rivalText(rival + 1, logit(rivalLogit)), words.ownText(logit(ownLogit))]
    : [words.text(index + 1, loss(verdict.loss)), words.rivalImage(rival + 1, logit(rivalLogit)), words.ownImage(logit(ownLogit))];
  return [words[costlier](loss(more), loss(less)), ...told].join(' ');
}
