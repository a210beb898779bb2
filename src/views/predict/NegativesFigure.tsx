// One image among its own text and three negatives: the pull on the one, and how the push on the others is shared out.
import { useMemo } from 'react';
import { figureMessages } from '../../i18n/predict/figureWords/messages.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import { toDegrees } from '../../notation/degrees.ts';
import { mapLive } from '../../notation/live.ts';
import { Angles } from './Angles.tsx';
import type { AngleScene } from './angles.ts';
import type { PredictionFigureProps } from './predictionFigure.ts';
import { Readings } from './Readings.tsx';
import { ShareTable, type Repulsion } from './ShareTable.tsx';
import { StopSlider } from './StopSlider.tsx';
import { texts } from './texts.ts';
import { useStops } from './useStops.ts';
import './predictFigures.css';

interface NegativesFigureProps extends PredictionFigureProps {
  readonly temperatures: readonly number[];
  /** The temperature that the question speaks of. */
  readonly temperature: number;
  /** The first is the image's own text. */
  readonly cosines: readonly number[];
  readonly repulsionAt: (temperature: number) => Repulsion;
}

/** Of the radius: the arrow of all the push together. */
const fullPush = 0.42;
const degreesOf = (cosine: number): number => toDegrees(Math.acos(cosine));

export function NegativesFigure({ locale, isMasked, temperatures, temperature, cosines, repulsionAt }: NegativesFigureProps) {
  const { negatives: words } = figureMessages(locale);
  const setting = useStops(temperatures, isMasked, temperature, temperature);
  const repulsion = useMemo(() => mapLive(setting, (place) => repulsionAt(temperatures[place] ?? temperature)), [setting, temperatures, temperature, repulsionAt]);
  const scene = useMemo(() => mapLive(repulsion, ({ shares }): AngleScene => ({
    above: degreesOf(cosines[0] ?? 1),
    below: Math.max(...cosines.map(degreesOf)),
    vectors: [
      { key: 'image', kind: 'image', angle: 0, length: 1, name: words.image, push: 0 },
      ...cosines.map((cosine, k) => ({
        key: String(k), kind: 'prompt' as const, angle: (k === 0 ? 1 : -1) * degreesOf(cosine), length: 1, name: texts.cosine(cosine),
        push: isMasked ? 0 : fullPush * (k === 0 ? -1 : (shares[k - 1] ?? 0)),
      })),
    ],
  })), [repulsion, cosines, words, isMasked]);
  return (
    <figure className="prediction-figure">
      <div className="figure-sides">
        <Angles scene={scene} label={words.figure} />
        {!isMasked && <ShareTable repulsion={repulsion} cosines={cosines} words={words} />}
      </div>
      {!isMasked && <StopSlider label={words.temperature} stops={temperatures} setting={setting} textOf={texts.number} marks={[clipLimit, clipStart, 1, 10]} locale={locale} isIdle={false} />}
      {!isMasked && <Readings live={repulsion} list={[{ name: words.total, text: ({ push }) => texts.number(push) }]} />}
      {!isMasked && <figcaption>{words.afterwards}</figcaption>}
    </figure>
  );
}
