// Says what of the vectors that are shown keeps training from doing what is expected: no direction, equal ones, nothing to contrast, growing lengths.
import { useMemo, useSyncExternalStore } from 'react';
import { equalRows } from '../../lesson/training/equalRows.ts';
import { mapLive } from '../../notation/live.ts';
import { useTraining, useTrainingState } from './lab.ts';

export function BatchNotices() {
  const { training, words: { notices } } = useTraining();
  // Another update moves it, or gives it a force; so does the gradient where nothing is normalised.
  const isGradient = useTrainingState(({ options }) => options.update === 'gradient');
  const live = useMemo(
    () =>
      mapLive(training.live, ({ trace: { degenerate, imageUnit, textUnit, inputs } }) =>
        [
          ...(isGradient && inputs.normalize ? [...degenerate.images.map((i) => notices.zeroImage(i + 1)), ...degenerate.texts.map((j) => notices.zeroText(j + 1))] : []),
          ...(equalRows(imageUnit) || equalRows(textUnit) ? [notices.duplicates] : []),
          ...(inputs.images.rows === 1 ? [notices.onePair] : []),
          ...(inputs.normalize ? [] : [notices.notNormalised]),
        ].join('\n'),
      ),
    [training, notices, isGradient],
  );
  const text = useSyncExternalStore(live.subscribe, live.get);
  if (text === '') return null;
  return <ul className="notices">{text.split('\n').map((notice) => <li key={notice}>{notice}</li>)}</ul>;
}
