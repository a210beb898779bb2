// What the scale does: the same differences of cosines, multiplied by 1 to 100.
import { useId, useState } from 'react';
import { realNumbersMessages } from '../../i18n/realNumbers/messages.ts';
import { meanGap, probabilitiesAt, probabilityAmong, readmeExample, readmeGaps, realClip, releasedScale } from '../../lesson/realClip.ts';
import { formatLocale, formatNumber, formatUncertain } from '../../notation/format.ts';
import { usePage } from '../../panels/page.ts';
import { BarTable } from '../../views/charts/BarTable.tsx';

const steps = 200;
const rivals = realClip.pairs - 1;
const lead = readmeGaps[1] ?? NaN;

/** From 1 to 100 in steps of equal ratio, to 3 significant digits. */
const scaleAt = (step: number): number => Number((releasedScale ** (step / steps)).toPrecision(3));

export function ScaleCard() {
  const { locale } = usePage();
  const { scale: words } = realNumbersMessages(locale);
  const id = useId();
  const [step, setStep] = useState(steps);
  const scale = scaleAt(step);
  const text = (value: number) => formatLocale(formatNumber(value), locale);
  // From 1 to millions: two digits, with the thousands apart.
  const about = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const probability = (value: number, choices: number) => formatLocale(formatUncertain(value, choices, { isProbability: true }), locale);
  const logits = scale * meanGap;
  const probabilities = probabilitiesAt(readmeGaps, scale);
  return (
    <>
      <p>{words.intro}</p>
      <div className="scale-field">
        <label htmlFor={id}>{words.label}</label>
        <output htmlFor={id}>{text(scale)}</output>
        <input
          id={id} type="range" min={0} max={steps} value={step} aria-valuetext={words.valueText(text(scale), text(1 / scale))}
          onChange={(event) => setStep(event.currentTarget.valueAsNumber)}
        />
      </div>
      <section className="scale-part">
        <h4 className="real-heading">{words.pair}</h4>
        <p className="scale-sum">{text(scale)} · ({text(realClip.matched.mean)} − {text(realClip.mismatched.mean)}) = {text(logits)}</p>
        <dl className="scale-facts">
          <div><dt>{words.logits}</dt><dd>{text(logits)}</dd></div>
          <div><dt>{words.odds}</dt><dd>{words.toOne(about.format(Math.exp(logits)))}</dd></div>
          <div><dt>{words.among(String(rivals))}</dt><dd>{probability(probabilityAmong(rivals, meanGap, scale), realClip.pairs)}</dd></div>
        </dl>
      </section>
      <section className="scale-part">
        <h4 className="real-heading">{words.readme}</h4>
        <p>{words.readmeBody}</p>
        <BarTable
          name={words.readme} heads={[words.caption, words.gap, words.probability]}
          rows={readmeExample.map(({ caption }, k) => ({
            cells: [<span key={caption} lang="en">{caption}</span>, text(readmeGaps[k] ?? NaN)], value: probability(probabilities[k] ?? NaN, readmeExample.length), part: probabilities[k] ?? 0,
          }))}
        />
        <p>{words.lesson(text(lead))}</p>
      </section>
    </>
  );
}
