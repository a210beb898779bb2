// Probabilities beside the cosine differences they come from; prompts can be taken away, and the scale be changed.
import { useMemo, useState } from 'react';
import { figureMessages } from '../../i18n/predict/figureWords/messages.ts';
import { clipScaleLimit, clipStart } from '../../notation/clip.ts';
import { mapLive } from '../../notation/live.ts';
import { LiveBar } from './LiveBar.tsx';
import type { PredictionFigureProps } from './predictionFigure.ts';
import { StopSlider } from './StopSlider.tsx';
import { texts } from './texts.ts';
import { useStops } from './useStops.ts';
import './predictFigures.css';
import './figureTable.css';

type Offered = readonly ({ readonly behind: number; readonly probability: number } | null)[];

interface OfferedPromptsFigureProps extends PredictionFigureProps {
  readonly scales: readonly number[];
  /** The scale that the question speaks of. */
  readonly scale: number;
  readonly offer: (scale: number, isOffered: readonly boolean[]) => Offered;
}

export function OfferedPromptsFigure({ locale, isMasked, scales, scale, offer }: OfferedPromptsFigureProps) {
  const { prompts: words, hidden } = figureMessages(locale);
  const setting = useStops(scales, isMasked, scale, scale);
  const [chosen, choose] = useState<readonly boolean[]>(() => words.names.map(() => true));
  const isOffered = useMemo(() => (isMasked ? chosen.map(() => true) : chosen), [chosen, isMasked]);
  const offered = useMemo(() => mapLive(setting, (place) => offer(scales[place] ?? scale, isOffered)), [setting, scales, scale, offer, isOffered]);
  const total = isOffered.filter(Boolean).length;
  const toggle = (index: number) => {
    // The last one stays: with nothing offered there is nothing to choose.
    if (total > 1 || !isOffered[index]) choose(chosen.map((each, k) => (k === index ? !each : each)));
  };
  return (
    <figure className="prediction-figure">
      <table className="figure-table" aria-label={words.table}>
        <thead>
          <tr><th scope="col">{words.prompt}</th><th scope="col">{words.behind}</th><th scope="col">{words.probability}</th></tr>
        </thead>
        <tbody>
          {words.names.map((name, index) => (
            <tr key={name}>
              <th scope="row">
                <label className="figure-check">
                  <input
                    type="checkbox" checked={isOffered[index] ?? false} disabled={isMasked}
                    aria-disabled={(total === 1 && isOffered[index]) || undefined} onChange={() => toggle(index)}
                  />
                  <span className="hue-text">{name}</span>
                </label>
              </th>
              <td><LiveBar live={offered} of={(all) => all[index]?.behind ?? null} textOf={texts.number} none={words.withdrawn} hidden={isMasked ? hidden : null} /></td>
              <td><LiveBar live={offered} of={(all) => all[index]?.probability ?? null} textOf={(p) => texts.probability(p, total)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <StopSlider label={words.scale} stops={scales} setting={setting} textOf={texts.number} marks={[1, 1 / clipStart, clipScaleLimit]} locale={locale} isIdle={isMasked} />
      <figcaption>{words.note}{!isMasked && ` ${words.afterwards}`}</figcaption>
    </figure>
  );
}
