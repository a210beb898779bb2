// One component of the picked vectors, a step of it foretold by the gradient and evaluated, and why the two differ.
import { useCallback, useMemo, useState } from 'react';
import { setComponent } from '../../document/edits.ts';
import { dimensionsOf } from '../../document/inputs.ts';
import { cellMessages } from '../../i18n/cell/messages.ts';
import { curveOf, probeOf, steepest, type Question } from '../../lesson/cell/probe.ts';
import { stepSizes } from '../../lesson/cell/raise.ts';
import { pickedFormula } from '../../lesson/formulas/picked.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { usePickedOptions } from '../../panels/usePickedOptions.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { Segments } from '../../views/fields/Segments.tsx';
import { MathFormula } from '../../views/formula/MathFormula.tsx';
import { Chart } from '../../views/charts/Chart.tsx';
import type { ChartScene } from '../../views/charts/scene.ts';
import { slopeLayout, slopeScene } from '../../views/slope/slopeScene.ts';
import { sayReasons } from './sayReasons.ts';
import { StepTable } from './StepTable.tsx';

export function Backwards() {
  const { lab, course, locale } = usePage();
  const all = cellMessages(locale);
  const words = all.backwards;
  const pick = useLabState((state) => state.pick);
  const dimensions = useLabState((state) => dimensionsOf(state.document));
  const options = usePickedOptions();
  const [{ side, component: asked, by }, setQuestion] = useState((): Question => ({ side: 'texts', component: steepest(options.get(), 'texts'), by: 0.1 }));
  const component = Math.min(asked, dimensions - 1);
  const ask = (change: Partial<Question>) => setQuestion({ side, component, by, ...change });

  const number = useCallback((value: number) => formatLocale(formatNumber(value), locale), [locale]);
  const probe = useMemo(() => mapLive(options, (each) => probeOf(each, { side, component, by })), [options, side, component, by]);
  const live = useMemo(
    () => ({
      slope: mapLive(probe, (each): ChartScene => {
        const { before, after, estimate } = each.taken;
        return slopeScene({ from: each.from, to: each.to, ...curveOf(each), before, after, foretold: before + estimate, label: words.plot(number(before + estimate), number(after)) });
      }),
      gradient: mapLive(options, (each) => pickedFormula('gradient', { ...each, direction: side === 'images' ? 'imageToText' : 'textToImage' })),
    }),
    [options, probe, side, words, number],
  );
  const take = () => {
    const { place, to } = probe.get();
    if (lab.commit((document) => setComponent(document, place.side, place.index, place.component, to))) course.complete({ topic: 'cell', card: 'backwards' });
  };
  return (
    <>
      <section className="cell-gradient">
        <h4>{words.gradient}</h4>
        <MathFormula formula={live.gradient} display label={words.gradient} onPick={lab.show} locale={locale} />
      </section>
      <div className="cell-question">
        <Segments label={words.vector} value={side} options={[['images', words.image(pick.row + 1)], ['texts', words.text(pick.col + 1)]]} onChange={(next) => ask({ side: next })} />
        <LabelledSelect
          label={words.component} value={String(component)} groups={[{ name: words.component, options: Array.from({ length: dimensions }, (_, k) => [String(k), String(k + 1)] as const) }]}
          onChange={(next) => ask({ component: Number(next) })}
        />
        <Segments
          label={words.step} value={String(by)} options={stepSizes.map((size) => [String(size), `${size > 0 ? '+' : ''}${number(size)}`] as const)}
          onChange={(next) => ask({ by: stepSizes.find((size) => String(size) === next) ?? by })}
        />
      </div>
      <StepTable probe={probe} />
      <Chart scene={live.slope} layout={slopeLayout} className="cell-slope" />
      <p className="cell-reasons"><LiveText live={probe} of={(each) => sayReasons(each, all.reasons, locale)} /></p>
      <p><button type="button" className="primary" onClick={take}><LiveText live={probe} of={({ from, to }) => words.take(number(from), number(to))} /></button></p>
    </>
  );
}
