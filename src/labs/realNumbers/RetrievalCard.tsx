// How well the embeddings retrieve, what the loss is over τ, and the gap between images and texts.
import { useMemo } from 'react';
import { scaleLog } from 'd3-scale';
import { realNumbersMessages } from '../../i18n/realNumbers/messages.ts';
import { realClip } from '../../lesson/realClip.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { constant } from '../../notation/live.ts';
import { usePage } from '../../panels/page.ts';
import { AxisTicks } from '../../views/charts/AxisTicks.tsx';
import { BarTable } from '../../views/charts/BarTable.tsx';
import { through, type Layout } from '../../views/charts/chartPicture.ts';
import { CurveChart, LineSample } from '../../views/charts/CurveChart.tsx';
import type { ChartScene, Level } from '../../views/charts/scene.ts';
import { ValueTable } from '../../views/charts/ValueTable.tsx';
import { RichText } from '../../views/prose/RichText.tsx';

const { losses, best, pairs, recall } = realClip;
const guess = Math.log(pairs);
const top = 7;
const layout: Layout = { top: 0, right: 0.75, bottom: 0, left: 3.25, inset: 0.25 };
const ends = { from: 0.0028, to: 1.1 } as const;
const place = scaleLog([ends.from, ends.to], [0, 1]);
const kinds = ['imageToText', 'textToImage', 'symmetric'] as const;
const looks = { imageToText: 'imageToText', textToImage: 'textToImage', symmetric: 'solid' } as const;
const temperatures = losses.map(({ temperature }) => temperature);
const level = (name: string, at: number, look: Level['look']): Level => ({ key: name, at, name, look, side: 'left' });
const measuredScene = (bestName: string): ChartScene => ({
  ground: {
    x: { kind: 'log', ...ends, beyond: 'end' },
    y: { kind: 'linear', from: 0, to: top, beyond: 'out' },
    ticks: [],
    levels: [level('0', 0, 'faint'), level(`ln ${pairs}`, guess, 'strong')],
    marks: [{ key: 'best', at: best.temperature, name: bestName, look: 'dashed' }],
  },
  lines: kinds.map((key) => ({ key, look: looks[key], path: through(temperatures, losses.map((row) => row[key])), name: null })),
  at: null,
  dots: losses.map(({ temperature, symmetric }) => ({ key: String(temperature), at: [temperature, symmetric], look: 'small' })),
  notes: [],
  label: null,
});

export function RetrievalCard() {
  const { messages, locale } = usePage();
  const { retrieval: words, table } = realNumbersMessages(locale);
  const text = (value: number) => formatLocale(formatNumber(value), locale);
  const { directions, directionLoss } = messages.figure;
  const { clipLimit: limitName, clipStart: startName } = messages.controls;
  const measured = useMemo(() => constant(measuredScene(words.best)), [words]);
  const ticks = useMemo(
    () => [[clipLimit, limitName], [clipStart, startName], [1, '']].map(([tau, note]) => ({ at: place(Number(tau)), name: formatNumber(Number(tau)), note: String(note) })),
    [limitName, startName],
  );
  const lossAt = (wanted: number) => text(losses.find(({ temperature }) => temperature === wanted)?.symmetric ?? NaN);
  const sample = (key: (typeof kinds)[number], label: string) => <li key={key}><LineSample look={looks[key]} /> {label}</li>;
  return (
    <>
      <table className="value-table">
        <caption>{words.recall}</caption>
        <thead><tr><td /><th scope="col">{directions.imageToText}</th><th scope="col">{directions.textToImage}</th><th scope="col">{words.chance}</th></tr></thead>
        <tbody>
          {([['at1', words.first, 1], ['at5', words.five, 5]] as const).map(([key, name, among]) => (
            <tr key={key}><th scope="row">{name}</th><td>{formatNumber(recall.imageToText[key])}</td><td>{formatNumber(recall.textToImage[key])}</td><td>{formatNumber(among / pairs)}</td></tr>
          ))}
        </tbody>
      </table>
      <div className="loss-over-temperature">
        <CurveChart
          name={words.loss} scene={measured} layout={layout} sentence={words.points}
          values={[sample('symmetric', words.symmetric), sample('imageToText', directions.imageToText), sample('textToImage', directions.textToImage)]}
        >
          <AxisTicks symbol="τ" ticks={ticks} />
        </CurveChart>
      </div>
      <p>{words.lossBody(text(best.temperature), text(best.loss))} {words.ends(lossAt(clipLimit), lossAt(clipStart))}</p>
      <ValueTable
        name={table} heads={['τ', words.symmetric, directionLoss.imageToText, directionLoss.textToImage]}
        rows={() => losses.map((row) => [row.temperature, row.symmetric, row.imageToText, row.textToImage].map((value) => formatNumber(value)))}
      />
      <h4 className="real-heading">{words.gap.title}</h4>
      <p><RichText text={words.gap.body(text(realClip.modalityGap))} /></p>
      <BarTable
        name={words.means} heads={['', words.means]}
        rows={([['imageImage', realClip.imageImageMean], ['textText', realClip.textTextMean], ['own', realClip.matched.mean], ['other', realClip.mismatched.mean]] as const)
          .map(([name, mean]) => ({ cells: [words[name]], bar: constant({ text: formatNumber(mean), part: mean }) }))}
      />
    </>
  );
}
