// Where the loss is least, said in words that follow the numbers, and the ways to go to the temperatures that are spoken of.
import { useMemo } from 'react';
import { setTemperature } from '../../document/edits.ts';
import { isTemperature } from '../../document/limits.ts';
import { temperatureMessages } from '../../i18n/temperature/messages.ts';
import type { TemperatureReading } from '../../lesson/temperature/reading.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { Button } from '../../views/fields/Button.tsx';

interface BestProps {
  readonly reading: Live<TemperatureReading>;
  /** The best τ of the committed numbers; null where there is none. */
  readonly best: number | null;
  readonly hasClips: boolean;
}

export function Best({ reading, best, hasClips }: BestProps) {
  const { lab, messages, locale } = usePage();
  const { best: words } = temperatureMessages(locale);
  const sentence = useMemo(() => mapLive(reading, ({ best: found }) => {
    const text = (value: number) => formatLocale(formatNumber(value), locale);
    if (found.kind === 'at') return words.at(text(found.temperature), text(found.loss));
    if (found.kind === 'cold') return found.loss === 0 ? words.cold : words.tied(text(found.loss));
    return found.kind === 'hot' ? words.hot(text(found.loss)) : words.constant;
  }), [reading, words, locale]);
  const right = useMemo(() => mapLive(reading, ({ right: { images, texts }, pairs }) => {
    const { progress } = messages.lesson;
    return words.right(progress(images, pairs), progress(texts, pairs));
  }), [reading, words, messages]);
  const goTo = (value: number) => lab.commit((document) => setTemperature(document, value));
  return (
    <>
      <p><LiveText live={sentence} of={(text) => text} /></p>
      <p className="plot-sentence"><LiveText live={right} of={(text) => text} /></p>
      <p className="temperature-ways">
        {best !== null && isTemperature(best) && <Button onClick={() => goTo(best)}>{words.go}</Button>}
        {hasClips && <Button onClick={() => goTo(clipStart)}>{words.start}</Button>}
        {hasClips && <Button onClick={() => goTo(clipLimit)}>{words.limit}</Button>}
      </p>
    </>
  );
}
