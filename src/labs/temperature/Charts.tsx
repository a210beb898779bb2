// The axis of τ and the four charts below it, with the values at the line that moves through them all.
import { useMemo, useRef, type PointerEvent, type ReactNode } from 'react';
import { axis, type TemperatureReading } from '../../lesson/temperature/reading.ts';
import { temperatureMessages } from '../../i18n/temperature/messages.ts';
import { formatNumber, formatUncertain } from '../../notation/format.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { useTemperature } from '../../panels/useTemperature.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { CurveChart, LineSample } from '../../views/charts/CurveChart.tsx';
import type { Look } from '../../views/charts/scene.ts';
import type { SliderHandle } from '../../views/slider/LogSlider.tsx';
import { TemperatureAxis } from '../../views/temperature/TemperatureAxis.tsx';
import { createTemperatureAxis } from '../../views/temperature/temperatureScale.ts';
import { createScene, type ChartName } from './charts.ts';

const scale = createTemperatureAxis(axis);

export function Charts({ reading, showsBest }: { readonly reading: Live<TemperatureReading>; readonly showsBest: boolean }) {
  const { messages, locale } = usePage();
  const words = temperatureMessages(locale);
  const { temperature, on } = useTemperature();
  const direction = useLabState((state) => state.direction);
  const pick = useLabState((state) => state.pick);
  const digits = useLabState((state) => state.digits);
  const pairs = useLabState((state) => state.document.images.length);
  const handle = useRef<SliderHandle>(null);

  const isRow = direction === 'imageToText';
  const line = isRow ? pick.row : pick.col;
  const hasPicked = pick.row !== pick.col;
  const scenes = useMemo(() => {
    const follow = (name: ChartName) => mapLive(reading, createScene(name, { hasPicked, best: showsBest ? words.best.mark : null, above: words.loss.above }));
    return { probability: follow('probability'), entropy: follow('entropy'), loss: follow('loss'), share: follow('share') };
  }, [reading, hasPicked, showsBest, words]);

  const nameOf = (candidate: number | null): string => (candidate === null ? '' : isRow ? messages.figure.text(candidate + 1) : messages.figure.image(candidate + 1));
  const number = (of: (now: TemperatureReading['now']) => number, isProbability: boolean) => (
    <LiveText className="number" live={reading} of={({ now, pairs: choices }) => formatUncertain(of(now), choices, { isProbability, digits })} />
  );
  const item = (look: Look, label: ReactNode, value: ReactNode) => <li key={look}><LineSample look={look} /> {label} {value}</li>;
  const ofEntropy = words.entropy.of(`ln ${pairs}`, formatNumber(Math.log(pairs), { digits }));
  const press = (event: PointerEvent<HTMLElement>) => handle.current?.press(event);
  const chart = (name: ChartName, title: string, values: ReactNode) => (
    <CurveChart name={title} scene={scenes[name]} values={values} sentence={words[name].says} pointer={{ onPointerDown: press }} />
  );

  return (
    <div className="temperature-charts">
      <TemperatureAxis temperature={temperature} scale={scale} label={words.axis} messages={messages} locale={locale} on={on} handle={handle} />
      {chart('probability', words.probability[direction](line + 1), [
        item('solid', nameOf(line), number((now) => now.ownProbability[0] ?? 0, true)),
        hasPicked && item('dotted', nameOf(isRow ? pick.col : pick.row), number((now) => now.pickedProbability[0] ?? 0, true)),
      ])}
      {chart('entropy', words.entropy.name, <li>{number((now) => now.entropy[0] ?? 0, false)} {ofEntropy}</li>)}
      {chart('loss', words.loss.name, [
        item('solid', words.loss.symmetric, number((now) => now.loss[0] ?? 0, false)),
        item('imageToText', messages.figure.directions.imageToText, number((now) => now.lossImageToText[0] ?? 0, false)),
        item('textToImage', messages.figure.directions.textToImage, number((now) => now.lossTextToImage[0] ?? 0, false)),
      ])}
      {chart('share', words.share.name, (
        <li><LiveText live={reading} of={({ now }) => nameOf(now.hardest)} /> {number((now) => now.hardestShare[0] ?? 0, pairs > 2)}</li>
      ))}
    </div>
  );
}
