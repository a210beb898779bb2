// Two classes of prompts around an image: what averaging their embeddings chooses, beside averaging their probabilities.
import { useMemo } from 'react';
import { figureMessages } from '../../i18n/predict/figureWords/messages.ts';
import { mapLive } from '../../notation/live.ts';
import { Angles } from './Angles.tsx';
import { EnsembleTables } from './EnsembleTables.tsx';
import type { Ensembles } from './ensembles.ts';
import type { PredictionFigureProps } from './predictionFigure.ts';
import { promptScene } from './promptScene.ts';
import { Readings } from './Readings.tsx';
import { StopSlider } from './StopSlider.tsx';
import { texts } from './texts.ts';
import { useStops } from './useStops.ts';
import './predictFigures.css';

interface PromptAnglesFigureProps extends PredictionFigureProps {
  /** Degrees that class A's third prompt can have; the question speaks of `odd`. */
  readonly angles: readonly number[];
  readonly odd: number;
  readonly scale: number;
  readonly ensemblesAt: (odd: number, scale: number) => Ensembles;
}

export function PromptAnglesFigure({ locale, isMasked, angles, odd, scale, ensemblesAt }: PromptAnglesFigureProps) {
  const { angles: words } = figureMessages(locale);
  const setting = useStops(angles, isMasked, odd, odd);
  const ensembles = useMemo(() => mapLive(setting, (place) => ensemblesAt(angles[place] ?? odd, scale)), [setting, angles, odd, scale, ensemblesAt]);
  const scene = useMemo(() => mapLive(ensembles, (value) => promptScene(value, words.image, isMasked)), [ensembles, words, isMasked]);
  return (
    <figure className="prediction-figure">
      <div className="figure-sides">
        <Angles scene={scene} label={words.figure} />
        {!isMasked && <EnsembleTables ensembles={ensembles} words={words} />}
      </div>
      <StopSlider label={words.odd} stops={angles} setting={setting} textOf={(angle) => `${angle}°`} marks={[0, 35, odd]} locale={locale} isIdle={isMasked} />
      {!isMasked && <Readings live={ensembles} list={[{ name: words.meanNorm, text: ({ meanNorms }) => texts.norm(meanNorms[0]) }]} />}
      <figcaption>{words.note}{!isMasked && ` ${words.afterwards}`}</figcaption>
    </figure>
  );
}
