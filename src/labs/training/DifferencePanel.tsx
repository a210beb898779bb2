// Where the run and the one beside it differ at the step that is shown.
import { useMemo } from 'react';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { DifferenceMap } from '../../views/training/DifferenceMap.tsx';
import { useTraining } from './lab.ts';
import { useRunNames } from './useRunNames.ts';

const matrixOf = { cosine: 'cosine', imageToText: 'probsImageToText', textToImage: 'probsTextToImage' } as const;

export function DifferencePanel() {
  const { locale } = usePage();
  const { training, look: { matrix } } = useTraining();
  const pairs = useLabState((state) => state.document.images.length);
  const names = useRunNames();
  const quantity = matrix === 'imageToText' || matrix === 'textToImage' ? matrix : 'cosine';
  const difference = useMemo(
    () => mapLive(training.trailing, ({ trace, beside }) => ({ first: trace[matrixOf[quantity]], second: (beside?.trace ?? trace)[matrixOf[quantity]] })),
    [training, quantity],
  );
  return <DifferenceMap difference={difference} pairs={pairs} quantity={quantity} names={names} locale={locale} />;
}
