// A constant added to every logit: CLIP's loss and probabilities beside SigLIP's.
import { useMemo } from 'react';
import { figureMessages } from '../../i18n/predict/figureWords/messages.ts';
import { mapLive } from '../../notation/live.ts';
import { FigureChart } from './FigureChart.tsx';
import { figureGround, figureLines, figureScene } from './figureChart.ts';
import type { PredictionFigureProps } from './predictionFigure.ts';
import { ProbabilityTable } from './ProbabilityTable.tsx';
import { Readings } from './Readings.tsx';
import { StopSlider } from './StopSlider.tsx';
import { texts } from './texts.ts';
import { useStops } from './useStops.ts';
import './predictFigures.css';

interface Shifted {
  readonly added: number;
  readonly softmax: number;
  readonly sigmoid: number;
  readonly softmaxProbabilities: ArrayLike<number>;
  readonly sigmoidProbabilities: ArrayLike<number>;
}

interface AddedConstantFigureProps extends PredictionFigureProps {
  readonly constants: readonly number[];
  /** The constant that the question speaks of. */
  readonly asked: number;
  readonly pairs: number;
  readonly addConstant: (added: number) => Shifted;
}

export function AddedConstantFigure({ locale, isMasked, constants, asked, pairs, addConstant }: AddedConstantFigureProps) {
  const { constant: words } = figureMessages(locale);
  const [least = 0, most = 0] = [constants[0], constants.at(-1)];
  const setting = useStops(constants, isMasked, 0, asked);
  const shifted = useMemo(() => mapLive(setting, (place) => addConstant(constants[place] ?? 0)), [setting, constants, addConstant]);
  const scene = useMemo(() => {
    const { number } = texts;
    const all = constants.map(addConstant);
    const tick = (at: number) => ({ at, text: number(at) });
    const ground = figureGround(
      { kind: 'linear', from: least, to: most, ticks: [least, 0, asked, most].map(tick) },
      { kind: 'log', from: 2e-5, to: 50, ticks: [1e-4, 0.01, 1, 10].map(tick) },
    );
    const lines = figureLines(isMasked ? [] : [
      { key: 'softmax', look: 'solid', points: all.map(({ added, softmax }) => [added, softmax]), name: words.softmax, nameAt: 1, nameSide: 'above' },
      { key: 'sigmoid', look: 'dashed', points: all.map(({ added, sigmoid }) => [added, sigmoid]), name: words.sigmoid, nameAt: 1, nameSide: 'below' },
    ]);
    return mapLive(shifted, ({ added, softmax, sigmoid }) => (
      figureScene(ground, lines, [{ key: 'softmax', at: [added, softmax] }, { key: 'sigmoid', at: [added, sigmoid] }], isMasked ? asked : null, words.figure)
    ));
  }, [shifted, constants, asked, least, most, addConstant, isMasked, words]);
  return (
    <figure className="prediction-figure">
      <FigureChart scene={scene} unit={words.axis} />
      <StopSlider label={words.name} stops={constants} setting={setting} textOf={texts.number} marks="chart" locale={locale} isIdle={isMasked} />
      <Readings
        live={shifted}
        list={[
          { name: words.softmaxLoss, text: ({ softmax }) => texts.loss(softmax, pairs) },
          { name: words.sigmoidLoss, text: ({ sigmoid }) => texts.loss(sigmoid, pairs) },
        ]}
      />
      {!isMasked && (
        <div className="figure-sides">
          <ProbabilityTable live={shifted} of={({ softmaxProbabilities }) => softmaxProbabilities} size={pairs} name={words.softmaxTable} words={words} />
          <ProbabilityTable live={shifted} of={({ sigmoidProbabilities }) => sigmoidProbabilities} size={pairs} name={words.sigmoidTable} words={words} />
        </div>
      )}
      <figcaption>{words.note}</figcaption>
    </figure>
  );
}
