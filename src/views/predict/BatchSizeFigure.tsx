// One quality, batches of all sizes: the loss beside ln N of the same batch.
import { useMemo } from 'react';
import { figureMessages } from '../../i18n/predict/figureWords/messages.ts';
import { mapLive } from '../../notation/live.ts';
import { FigureChart } from './FigureChart.tsx';
import { figureGround, figureLines, figureScene } from './figureChart.ts';
import type { PredictionFigureProps } from './predictionFigure.ts';
import { Readings } from './Readings.tsx';
import { StopSlider } from './StopSlider.tsx';
import { texts } from './texts.ts';
import { useStops } from './useStops.ts';
import './predictFigures.css';

interface BatchSizeFigureProps extends PredictionFigureProps {
  readonly sizes: readonly number[];
  readonly lossOf: (size: number) => { readonly loss: number; readonly guessing: number };
}

export function BatchSizeFigure({ locale, isMasked, sizes, lossOf }: BatchSizeFigureProps) {
  const { size: words } = figureMessages(locale);
  const [smallest = 2, largest = 2] = [sizes[0], sizes.at(-1)];
  const setting = useStops(sizes, isMasked, smallest, largest);
  const batch = useMemo(() => mapLive(setting, (place) => {
    const size = sizes[place] ?? 2;
    return { size, ...lossOf(size) };
  }), [setting, sizes, lossOf]);

  const scene = useMemo(() => {
    const { number, count } = texts;
    const [loss, guessing] = [sizes.map((size) => [size, lossOf(size).loss] as const), sizes.map((size) => [size, lossOf(size).guessing] as const)];
    const lines = figureLines([
      { key: 'guessing', look: 'dashed', points: guessing, name: words.guessing, nameAt: 0.5, nameSide: 'above' },
      ...(isMasked ? [] : [{ key: 'loss', look: 'solid', points: loss, name: words.loss, nameAt: 0.5, nameSide: 'below' } as const]),
    ]);
    const tick = (at: number, text: string) => ({ at, text });
    const ground = figureGround(
      { kind: 'log', from: smallest, to: largest, ticks: [smallest, 32, 1024, largest].map((each) => tick(each, count(each))) },
      { kind: 'log', from: 1e-5, to: 20, ticks: [1e-4, 0.01, 1, 10].map((each) => tick(each, number(each))) },
    );
    return mapLive(batch, ({ size, loss: at, guessing: chance }) => (
      figureScene(ground, lines, [{ key: 'guessing', at: [size, chance] }, { key: 'loss', at: [size, at] }], isMasked ? largest : null, words.figure)
    ));
  }, [batch, sizes, lossOf, smallest, largest, isMasked, words]);

  return (
    <figure className="prediction-figure">
      <FigureChart scene={scene} unit={words.axis} />
      <StopSlider label={words.name} stops={sizes} setting={setting} textOf={texts.count} marks="chart" locale={locale} isIdle={isMasked} />
      <Readings
        live={batch}
        list={[
          { name: words.loss, text: ({ loss, size }) => texts.loss(loss, size) },
          { name: words.guessing, text: ({ guessing }) => texts.number(guessing) },
          { name: words.share, text: ({ loss, guessing }) => texts.number(loss / guessing) },
        ]}
      />
      <figcaption>{words.note}</figcaption>
    </figure>
  );
}
