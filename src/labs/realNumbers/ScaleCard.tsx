// What the scale does: the same differences of cosines, multiplied by 1 to 100.
import { useId, useState } from 'react';
import { realNumbersMessages } from '../../i18n/realNumbers/messages.ts';
import { meanGap, probabilitiesAt, probabilityAmong, readmeExample, readmeGaps, realClip, releasedScale } from '../../lesson/realClip.ts';
import { formatLocale, formatNumber, formatUncertain } from '../../notation/format.ts';
import { mapLive, variable } from '../../notation/live.ts';
import { usePage } from '../../panels/page.ts';
import { setAttribute } from '../../views/behaviours/attributes.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { useDraw } from '../../views/behaviours/useDraw.ts';
import { BarTable } from '../../views/charts/BarTable.tsx';

const steps = 200;
const rivals = realClip.pairs - 1;
const lead = readmeGaps[1] ?? NaN;

/** From 1 to 100 in steps of equal ratio, to 3 significant digits. */
const scaleAt = (step: number): number => Number((releasedScale ** (step / steps)).toPrecision(3));

/** From 1 to millions: two digits, with the thousands apart by a narrow space, which both languages read alike. */
const about = (value: number): string => new Intl.NumberFormat('en', { maximumSignificantDigits: 2 }).format(value).replaceAll(',', '\u202f');

export function ScaleCard() {
  const { locale } = usePage();
  const { scale: words } = realNumbersMessages(locale);
  const id = useId();
  const [{ step, scale, probabilities }] = useState(() => {
    const at = variable(steps);
    const now = mapLive(at, scaleAt);
    return { step: at, scale: now, probabilities: mapLive(now, (value) => probabilitiesAt(readmeGaps, value)) };
  });
  const said = (value: number) => formatLocale(formatNumber(value), locale);
  const probability = (value: number, choices: number) => formatUncertain(value, choices, { isProbability: true });
  const slider = useDraw<number, HTMLInputElement>(scale, (root, value) => setAttribute(root, 'aria-valuetext', words.valueText(said(value), said(1 / value))));
  const logits = <LiveText live={scale} of={(value) => formatNumber(value * meanGap)} />;
  return (
    <>
      <p>{words.intro}</p>
      <div className="scale-field">
        <label htmlFor={id}>{words.label}</label>
        <output htmlFor={id} aria-live="off"><LiveText live={scale} of={formatNumber} /></output>
        <input ref={slider} id={id} type="range" min={0} max={steps} defaultValue={step.get()} onChange={(event) => step.set(event.currentTarget.valueAsNumber)} />
      </div>
      <section className="scale-part">
        <h4 className="real-heading">{words.pair}</h4>
        <p className="scale-sum"><LiveText live={scale} of={formatNumber} /> · ({formatNumber(realClip.matched.mean)} − {formatNumber(realClip.mismatched.mean)}) = {logits}</p>
        <dl className="scale-facts">
          <div><dt>{words.logits}</dt><dd>{logits}</dd></div>
          <div><dt>{words.odds}</dt><dd><LiveText live={scale} of={(value) => words.toOne(about(Math.exp(value * meanGap)))} /></dd></div>
          <div><dt>{words.among(String(rivals))}</dt><dd><LiveText live={scale} of={(value) => probability(probabilityAmong(rivals, meanGap, value), realClip.pairs)} /></dd></div>
        </dl>
      </section>
      <section className="scale-part">
        <h4 className="real-heading">{words.readme}</h4>
        <p>{words.readmeBody}</p>
        <BarTable
          name={words.readme} heads={[words.caption, words.gap, words.probability]}
          rows={readmeExample.map(({ caption }, k) => ({
            cells: [<span key={caption} lang="en">{caption}</span>, formatNumber(readmeGaps[k] ?? NaN)],
            bar: mapLive(probabilities, (all) => ({ text: probability(all[k] ?? NaN, readmeExample.length), part: all[k] ?? 0 })),
          }))}
        />
        <p>{words.lesson(said(lead))}</p>
      </section>
    </>
  );
}
