// Where a simulated number format overflows, and what becomes of the loss.
import { setTemperature } from '../../document/edits.ts';
import type { Matrix } from '../../engine/index.ts';
import type { en } from '../../i18n/breakIt/en.ts';
import { clipLimit } from '../../notation/clip.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import type { Live } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { Button } from '../../views/fields/Button.tsx';
import { placesOf } from './comparedTables.ts';
import type { Batch } from './LossTable.tsx';

interface OverflowProps {
  readonly batch: Live<Batch>;
  readonly bug: 'naive-float16' | 'naive-float32';
  readonly words: typeof en;
}

/** So many places are named; the others are counted. */
const mostNamed = 8;

export function Overflow({ batch, bug, words }: OverflowProps) {
  const { lab, locale } = usePage();
  const temperature = useLabState((state) => state.document.temperature.value);
  const { overflow } = words;
  const named = (matrix: Matrix | null, isSought: (value: number) => boolean) => {
    const places = matrix ? placesOf(matrix, isSought) : [];
    if (places.length === 0) return overflow.nowhere;
    const list = places.slice(0, mostNamed).join(', ');
    return places.length > mostNamed ? overflow.more(list, String(places.length - mostNamed)) : list;
  };
  const largest = ({ trace }: Batch) => overflow.largest(formatLocale(formatNumber(Math.max(...trace.rowMax)), locale), overflow.limits[bug]);
  return (
    <section className="overflow" aria-labelledby="overflow-title">
      <h4 id="overflow-title">{overflow.title}</h4>
      <ul>
        <li><LiveText live={batch} of={largest} /></li>
        <li><LiveText live={batch} of={({ bug: { exponentials } }) => overflow.infiniteAt(named(exponentials, (value) => value === Infinity))} /></li>
        <li><LiveText live={batch} of={({ bug: { probsImageToText } }) => overflow.notANumberAt(named(probsImageToText, Number.isNaN))} /></li>
        <li>{overflow.after}</li>
      </ul>
      <Button isIdle={temperature === clipLimit} onClick={() => lab.commit((document) => setTemperature(document, clipLimit))}>
        {overflow.coldest(formatLocale(formatNumber(clipLimit), locale))}
      </Button>
      <p>{overflow.shift}</p>
    </section>
  );
}
