// The constants of a real CLIP against the golden file, what is computed from them, and the numbers that the words quote.
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { realNumbersMessages } from '../../src/i18n/realNumbers/messages.ts';
import { meanGap, probabilitiesAt, probabilityAmong, readmeExample, readmeGaps as gaps, realClip, releasedScale } from '../../src/lesson/realClip.ts';
import { formatLocale, formatNumber } from '../../src/notation/format.ts';
import { readGolden } from '../engine/support.ts';

interface Spread {
  readonly mean: number;
  readonly std: number;
  readonly quantiles_0_5_25_50_75_95_100: readonly number[];
}
interface Stats {
  readonly N: number;
  readonly d: number;
  readonly matchedCosine: Spread;
  readonly mismatchedCosine: Spread;
  readonly imageImageCosineMean: number;
  readonly textTextCosineMean: number;
  readonly modalityGapDistance: number;
  readonly recall: Readonly<Record<'I2T@1' | 'T2I@1' | 'I2T@5' | 'T2I@5', number>>;
  readonly lnN: number;
  readonly 'lossByTau[i2t,t2i,total]': Readonly<Record<string, readonly [number, number, number]>>;
  readonly bestTau: number;
  readonly lossAtBestTau: number;
}
const stats = readGolden<Stats>('real_clip_stats');

describe('the constants', () => {
  it('are those of the golden file', () => {
    const spread = ({ mean, std, quantiles_0_5_25_50_75_95_100: quantiles }: Spread) => ({ mean, deviation: std, quantiles });
    expect(realClip).toEqual({
      pairs: stats.N,
      dimensions: stats.d,
      matched: spread(stats.matchedCosine),
      mismatched: spread(stats.mismatchedCosine),
      imageImageMean: stats.imageImageCosineMean,
      textTextMean: stats.textTextCosineMean,
      modalityGap: stats.modalityGapDistance,
      recall: {
        imageToText: { at1: stats.recall['I2T@1'], at5: stats.recall['I2T@5'] },
        textToImage: { at1: stats.recall['T2I@1'], at5: stats.recall['T2I@5'] },
      },
      losses: Object.entries(stats['lossByTau[i2t,t2i,total]']).map(([tau, [imageToText, textToImage, symmetric]]) => ({ temperature: Number(tau), imageToText, textToImage, symmetric })),
      best: { temperature: stats.bestTau, loss: stats.lossAtBestTau },
    });
  });
  it('have their best temperature below all that were measured', () => {
    for (const { symmetric } of realClip.losses) expect(symmetric).toBeGreaterThan(realClip.best.loss);
    expect(Math.log(realClip.pairs)).toBeCloseTo(stats.lnN, 14);
  });
});

describe('what follows from them', () => {
  it('the README’s probabilities are cosines 0.0546 and 0.0034 apart', () => {
    expect(gaps[0]).toBe(0);
    expect(gaps[1]).toBeCloseTo(0.0546289873334, 12);
    expect((gaps[2] ?? NaN) - (gaps[1] ?? NaN)).toBeCloseTo(0.00340439551498, 12);
  });
  it('and those cosines give the probabilities back, or flatter ones at another scale', () => {
    // As printed they add up to 1.0000001.
    probabilitiesAt(gaps, 100).forEach((p, k) => expect(p).toBeCloseTo(readmeExample[k]!.probability, 6));
    probabilitiesAt(gaps, 1 / 0.07).forEach((p, k) => expect(p).toBeCloseTo([0.527793421345, 0.241843507785, 0.23036307087][k]!, 10));
  });
  it('gaps that no exponential can hold are still probabilities', () => {
    expect(probabilitiesAt([20, 10, 20], 100)).toEqual([0, 1, 0]);
  });
  it('the mean matched and mismatched logits are 14.8 apart at scale 100', () => {
    expect(meanGap * releasedScale).toBeCloseTo(14.83, 2);
    expect(probabilityAmong(1, meanGap, releasedScale)).toBeCloseTo(1 / (1 + Math.exp(-14.8323)), 9);
    expect(probabilityAmong(499, meanGap, 0)).toBeCloseTo(1 / 500, 15);
  });
});

describe.each(locales)('the numbers in the words, in %s', (locale) => {
  const words = realNumbersMessages(locale);
  const text = (value: number) => formatLocale(formatNumber(value), locale);
  it('are these', () => {
    expect(words.cards.cosines).toContain(formatLocale(realClip.matched.mean.toFixed(2), locale));
    expect(words.cosines.question).toContain(formatLocale(realClip.matched.mean.toFixed(2), locale));
    expect(words.scale.intro).toContain(`1/${text(0.07)} = ${formatLocale((1 / 0.07).toFixed(1), locale)}`);
    for (const { probability } of readmeExample) expect(words.scale.readmeBody).toContain(formatLocale(probability.toFixed(4), locale));
    expect(words.retrieval.lossBody('1', '2')).toContain(`ln ${realClip.pairs} = ${text(Math.log(realClip.pairs))}`);
  });
});
