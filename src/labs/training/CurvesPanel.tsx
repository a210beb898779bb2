// The curves of the run, and of the one beside it.
import { useMemo } from 'react';
import { dimensionsOf } from '../../document/inputs.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { Curves } from '../../views/training/Curves.tsx';
import type { CurveRun } from '../../views/training/curveShapes.ts';
import { besideOptions } from '../../state/training/runs.ts';
import { useTraining, useTrainingState } from './lab.ts';
import { usePlannedSteps } from './usePlannedSteps.ts';
import { useRunNames } from './useRunNames.ts';

export function CurvesPanel() {
  const { locale } = usePage();
  const { training } = useTraining();
  const pairs = useLabState((state) => state.document.images.length);
  const dimensions = useLabState((state) => dimensionsOf(state.document));
  const isNormalised = useLabState((state) => state.document.normalize);
  const options = useTrainingState((state) => state.options);
  const beside = useTrainingState((state) => state.beside);
  const [first, second] = useRunNames();
  const planned = usePlannedSteps();
  const frame = useMemo(() => mapLive(training.trailing, ({ step, runs: { all } }) => ({ step, planned, runs: all })), [training, planned]);
  const shapes = useMemo((): readonly CurveRun[] => {
    const of = (name: string, { objective }: typeof options): CurveRun => ({ name, objective, pairs, dimensions, isNormalised });
    return beside ? [of(first, options), of(second, besideOptions(options, beside))] : [of('', options)];
  }, [first, second, options, beside, pairs, dimensions, isNormalised]);
  const on = useMemo(() => ({ scrub: training.scrub, goTo: training.slideTo }), [training]);
  return <Curves frame={frame} runs={shapes} locale={locale} on={on} />;
}
