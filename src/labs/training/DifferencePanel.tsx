// Where the run and the one beside it differ at the step that is shown.
import { useMemo } from 'react';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { DifferenceMap } from '../../views/training/DifferenceMap.tsx';
import { stepMatrix } from '../../views/training/matrixOfStep.ts';
import { useTraining } from './lab.ts';
import { useMatrixKind } from './useMatrixKind.ts';
import { useRunNames } from './useRunNames.ts';

export function DifferencePanel() {
  const { locale } = usePage();
  const { training } = useTraining();
  const pairs = useLabState((state) => state.document.images.length);
  const names = useRunNames();
  const { kind } = useMatrixKind();
  const difference = useMemo(
    () => mapLive(training.trailing, ({ trace, bias, beside }) => ({ first: stepMatrix(trace, bias, kind), second: beside ? stepMatrix(beside.trace, beside.bias, kind) : stepMatrix(trace, bias, kind) })),
    [training, kind],
  );
  return <DifferenceMap difference={difference} pairs={pairs} quantity={kind} names={names} locale={locale} />;
}
