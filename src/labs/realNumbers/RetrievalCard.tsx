// How well the embeddings retrieve, what the loss is over τ, and the gap between images and texts.
import { useMemo } from 'react';
import { scaleLog } from 'd3-scale';
import { realNumbersMessages } from '../../i18n/realNumbers/messages.ts';
import { realClip } from '../../lesson/realClip.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { constant } from '../../notation/live.ts';
import { usePage } from '../../panels/page.ts';
import { AxisTicks } from '../../views/charts/AxisTicks.tsx';
import { BarTable } from '../../views/charts/BarTable.tsx';
import { CurveChart, CurveSample, type ChartScene, type NamedRule } from '../../views/charts/CurveChart.tsx';
import { ValueTable } from '../../views/charts/ValueTable.tsx';
import { RichText } from '../../views/prose/RichText.tsx';

const { losses, best, pairs, recall } = realClip;
const guess = Math.log(pairs);
const top = 7;
const place = scaleLog([0.0028, 1.1], [0, 1]);
const kinds = ['imageToText', 'textToImage', 'symmetric'] as const;
const curve = (key: (typeof kinds)[number]) => ({ key, x: losses.map(({ temperature }) => place(temperature)), y: losses.map((row) => row[key] / top) });
const levels: readonly NamedRule[] = [{ key: '0', at: 0, name: '0' }, { key: `ln ${pairs}`, at: guess / top, name: `ln ${pairs}` }];
const scene: ChartScene = {
  lines: { curves: kinds.map(curve), dots: [curve('symmetric')], levels, marks: [{ key: 'best', at: place(best.temperature) }] },
  at: null,
  points: [],
};
const measured = constant(scene);

export function RetrievalCard() {
  const { messages, locale } = usePage();
  const { retrieval: words, table } = realNumbersMessages(locale);
  const text = (value: number) => formatLocale(formatNumber(value), locale);
  const { directions, directionLoss } = messages.figure;
  const { clipLimit, clipStart } = messages.controls;
  const ticks = useMemo(
    () => [[0.01, clipLimit], [0.07, clipStart], [1, '']].map(([tau, note]) => ({ at: place(Number(tau)), name: formatLocale(formatNumber(Number(tau)), locale), note: String(note) })),
    [clipLimit, clipStart, locale],
  );
  const lossAt = (wanted: number) => text(losses.find(({ temperature }) => temperature === wanted)?.symmetric ?? NaN);
  const sample = (key: string, label: string) => <li key={key}><CurveSample kind={key} /> {label}</li>;
  return (
    <>
      <table className="value-table">
        <caption>{words.recall}</caption>
        <thead><tr><td /><th scope="col">{directions.imageToText}</th><th scope="col">{directions.textToImage}</th><th scope="col">{words.chance}</th></tr></thead>
        <tbody>
          {([['at1', words.first, 1], ['at5', words.five, 5]] as const).map(([key, name, among]) => (
            <tr key={key}><th scope="row">{name}</th><td>{text(recall.imageToText[key])}</td><td>{text(recall.textToImage[key])}</td><td>{text(among / pairs)}</td></tr>
          ))}
        </tbody>
      </table>
      <div className="loss-over-temperature">
        <CurveChart
          name={words.loss} scene={measured} levels={levels} bestName={words.best} sentence={words.points}
          values={[sample('symmetric', words.symmetric), sample('imageToText', directions.imageToText), sample('textToImage', directions.textToImage)]}
        >
          <AxisTicks symbol="τ" ticks={ticks} />
        </CurveChart>
      </div>
      <p>{words.lossBody(text(best.temperature), text(best.loss))} {words.ends(lossAt(0.01), lossAt(0.07))}</p>
      <ValueTable
        name={table} heads={['τ', words.symmetric, directionLoss.imageToText, directionLoss.textToImage]}
        rows={() => losses.map((row) => [text(row.temperature), text(row.symmetric), text(row.imageToText), text(row.textToImage)])}
      />
      <h4 className="real-heading">{words.gap.title}</h4>
      <p><RichText text={words.gap.body(text(realClip.modalityGap))} /></p>
      <BarTable
        name={words.means} heads={['', words.means]}
        rows={([['imageImage', realClip.imageImageMean], ['textText', realClip.textTextMean], ['own', realClip.matched.mean], ['other', realClip.mismatched.mean]] as const)
          .map(([name, mean]) => ({ cells: [words[name]], value: text(mean), part: mean }))}
      />
    </>
  );
}
