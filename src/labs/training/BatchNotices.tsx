// Says what of the vectors that are shown keeps training from doing what is expected: no direction, equal ones, nothing to contrast, growing lengths, and lengths that steps too long have made.
import { useMemo, useSyncExternalStore } from 'react';
import { equalRows } from '../../lesson/training/equalRows.ts';
import { norm } from '../../engine/index.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { useTraining, useTrainingState } from './lab.ts';

/** So many times as long as at the start, vectors hardly turn any more. */
const muchLonger = 100;

export function BatchNotices() {
  const { locale } = usePage();
  const { training, words: { notices } } = useTraining();
  // Another update moves it, or gives it a force; so does the gradient where nothing is normalised.
  const isGradient = useTrainingState(({ options }) => options.update === 'gradient');
  const document = useLabState((state) => state.document);
  const longestAtStart = useMemo(() => Math.max(...[...document.images, ...document.texts].map(({ vector }) => norm(Float64Array.from(vector)))), [document]);
  const live = useMemo(
    () =>
      mapLive(training.live, ({ step, trace: { degenerate, imageUnit, textUnit, imageNorms, textNorms, inputs } }) => {
        const longest = Math.max(...imageNorms, ...textNorms);
        const isLong = step > 0 && longest > muchLonger * longestAtStart;
        return [
          ...(isGradient && inputs.normalize ? [...degenerate.images.map((i) => notices.zeroImage(i + 1)), ...degenerate.texts.map((j) => notices.zeroText(j + 1))] : []),
          ...(equalRows(imageUnit) || equalRows(textUnit) ? [notices.duplicates] : []),
          ...(inputs.images.rows === 1 ? [notices.onePair] : []),
          ...(inputs.normalize && isLong ? [notices.longVectors(formatLocale(formatNumber(longest, { digits: 'novice' }), locale))] : []),
          ...(inputs.normalize ? [] : [notices.notNormalised]),
        ].join('\n');
      }),
    [training, notices, isGradient, locale, longestAtStart],
  );
  const text = useSyncExternalStore(live.subscribe, live.get);
  if (text === '') return null;
  return <ul className="notices">{text.split('\n').map((notice) => <li key={notice}>{notice}</li>)}</ul>;
}
