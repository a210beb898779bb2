// The curves of training over one axis of steps: small charts beside one another, with one line that moves through them all.
import { useMemo } from 'react';
import { curvesMessages } from '../../i18n/training/curvesMessages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formatLocale } from '../../notation/format.ts';
import { joinLive, variable, type Live } from '../../notation/live.ts';
import { setAttribute } from '../behaviours/attributes.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { useRoom } from '../behaviours/useRoom.ts';
import { Curve } from './Curve.tsx';
import { curveLayout } from './curveLayout.ts';
import { runLength, valueAt, type CurvesFrame, type CurvesReading } from './curveScene.ts';
import { curveCharts, type CurveRun } from './curveShapes.ts';
import { curveTexts } from './curveTexts.ts';
import { useSteps, type StepHandlers } from './useSteps.ts';
import './curves.css';

interface CurvesProps {
  readonly frame: Live<CurvesFrame>;
  /** One to three; another list only when a run is otherwise than before. */
  readonly runs: readonly CurveRun[];
  readonly locale: Locale;
  readonly on: StepHandlers;
}

/** In rem: where the loss has room for two columns. */
const widths = [36];

export function Curves({ frame, runs, locale, on }: CurvesProps) {
  const words = curvesMessages(locale);
  const texts = useMemo(() => curveTexts(words), [words]);
  const charts = useMemo(() => curveCharts(runs), [runs]);
  /** The step that the pointer reads; null where it reads none. */
  const read = useMemo(() => variable<number | null>(null), []);
  const reading = useMemo(() => joinLive(frame, read, (now, at): CurvesReading => ({ ...now, at: at ?? now.step })), [frame, read]);
  const room = useRoom<HTMLDivElement>(widths);
  const slider = useDraw<CurvesFrame, HTMLDivElement>(frame, (element, now) => {
    const loss = valueAt({ run: 0, quantity: 'loss' }, { ...now, at: now.step });
    const [first] = runs;
    const step = texts.step(now.step);
    setAttribute(element, 'aria-valuemax', String(runLength(now.runs)));
    setAttribute(element, 'aria-valuenow', String(now.step));
    setAttribute(element, 'aria-valuetext', loss && first ? words.said(step, formatLocale(texts.value({ quantity: 'loss' }, loss.value, first), locale)) : words.step(step));
  });
  const { onKeyDown, pointer } = useSteps(frame, read, on, slider);
  return (
    <div ref={room} className="curves" role="group" aria-label={words.group}>
      <h3 className="visually-hidden">{words.group}</h3>
      <div ref={slider} className="curves-slider" role="slider" tabIndex={0} aria-label={words.slider} aria-orientation="horizontal" aria-valuemin={0} onKeyDown={onKeyDown} />
      <div className="curves-charts">
        {charts.map((chart) => (
          <Curve key={chart.key} chart={chart} runs={runs} reading={reading} layout={curveLayout} words={words} texts={texts} pointer={pointer} />
        ))}
      </div>
      <p className="curves-hint" data-unpictured="">{words.hint}</p>
    </div>
  );
}
