// Why a cosine of 0.31 is a good match: how matched and mismatched pairs are spread, and what their difference comes to.
import { useMemo } from 'react';
import { scaleLinear } from 'd3-scale';
import { realNumbersMessages } from '../../i18n/realNumbers/messages.ts';
import { meanGap, realClip, releasedScale } from '../../lesson/realClip.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { usePage } from '../../panels/page.ts';
import { QuantileStrips } from '../../views/charts/QuantileStrips.tsx';
import { ValueTable } from '../../views/charts/ValueTable.tsx';
import { RichText } from '../../views/prose/RichText.tsx';

const place = scaleLinear([-0.05, 0.45], [0, 1]);
const sets = ['matched', 'mismatched'] as const;
/** The quantile below which 95 % lie is the sixth. */
const ninetyFive = 5;

export function CosinesCard() {
  const { locale } = usePage();
  const { cosines: words, table } = realNumbersMessages(locale);
  const { strips, ticks } = useMemo(() => {
    const { cosines } = realNumbersMessages(locale);
    return {
      strips: sets.map((set) => ({
        key: set, name: cosines[set], value: cosines.spread(formatNumber(realClip[set].mean), formatNumber(realClip[set].deviation)), quantiles: realClip[set].quantiles.map((cosine) => place(cosine)),
      })),
      ticks: [0, 0.1, 0.2, 0.3, 0.4].map((cosine) => ({ at: place(cosine), name: formatNumber(cosine), note: '' })),
    };
  }, [locale]);

  const text = (value: number) => formatLocale(formatNumber(value), locale);
  const about = (value: number) => formatLocale(formatNumber(value, { digits: 'novice' }), locale);
  const logits = meanGap * releasedScale;
  return (
    <>
      <p><RichText text={words.question} /></p>
      <QuantileStrips name={words.strips} strips={strips} ticks={ticks} legend={words.legend} />
      <p><RichText text={words.reason(text(meanGap), text(logits))} /> {words.odds(text(logits), about(Math.exp(logits) / 1e6))} {words.shift}</p>
      <p>{words.rivals(text(realClip.mismatched.quantiles[ninetyFive]), about((realClip.pairs - 1) / 20))}</p>
      <ValueTable
        name={table} heads={['', ...sets.map((set) => words[set])]}
        rows={() => words.quantiles.map((name, k) => [name, ...sets.map((set) => formatNumber(realClip[set].quantiles[k] ?? NaN))])}
      />
    </>
  );
}
