// One of the training charts: its curves, and beside its name the values at the step that is read.
import { useMemo } from 'react';
import type { CurvesWords } from '../../i18n/training/curvesMessages.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import type { Layout } from '../charts/chartPicture.ts';
import { CurveChart, LineSample, type PointerHandlers } from '../charts/CurveChart.tsx';
import type { Look } from '../charts/scene.ts';
import { boundAt, boundedRunOf, createCurveScene, valueAt, type CurvesReading } from './curveScene.ts';
import type { CurveChartShape, CurveRun, CurveShape } from './curveShapes.ts';
import type { CurveTexts } from './curveTexts.ts';

interface CurveProps {
  readonly chart: CurveChartShape;
  readonly runs: readonly CurveRun[];
  readonly reading: Live<CurvesReading>;
  readonly layout: Layout;
  readonly words: CurvesWords;
  readonly texts: CurveTexts;
  readonly pointer: PointerHandlers;
}

export function Curve({ chart, runs, reading, layout, words, texts, pointer }: CurveProps) {
  const scene = useMemo(() => {
    const pairs = runs[chart.run ?? 0]?.pairs ?? 1;
    const { guessing, clipStart, clipLimit } = words;
    return mapLive(reading, createCurveScene(chart, runs, { number: texts.number, guessing: guessing(String(pairs)), clipStart, clipLimit }));
  }, [reading, chart, runs, words, texts]);
  const item = (key: string, look: Look | null, name: string, of: (now: CurvesReading) => string) => (
    <li key={key}>{look && <LineSample look={look} />} {name} <LiveText className="number" live={reading} of={of} /></li>
  );
  const bounded = boundedRunOf(chart, runs);
  const boundedRun = runs[bounded ?? -1];
  const guessRun = runs[chart.run ?? 0];
  const values = [
    ...inOrder(chart.curves).map((curve) => item(curve.key, chart.curves.length > 1 ? curve.look : null, texts.curve(chart, curve, runs), (now) => {
      const [found, run] = [valueAt(curve, now), runs[curve.run]];
      return found && run ? texts.value(curve, found.value, run) : '—';
    })),
    ...(bounded !== null && boundedRun ? [item('bound', 'fine', words.bound, (now) => {
      const least = boundAt(boundedRun, bounded, now);
      return least === null ? '—' : texts.value({ quantity: 'loss' }, least, boundedRun);
    })] : []),
    ...(chart.hasGuess && guessRun ? [<li key="guess">{words.guess(String(guessRun.pairs))} <span className="number">{texts.number(Math.log(guessRun.pairs))}</span></li>] : []),
  ];
  const sentence = texts.says(chart, runs);
  return <CurveChart isWide={chart.id === 'loss' && chart.run === null && runs.length === 1} name={texts.chart(chart, runs)} scene={scene} values={values} layout={layout} pointer={pointer} {...(sentence === '' ? {} : { sentence })} />;
}

/** What is drawn last, on top, is of both sides together, and named first. */
const inOrder = (curves: readonly CurveShape[]): readonly CurveShape[] => [...curves.filter(({ side }) => side === null), ...curves.filter(({ side }) => side !== null)];
