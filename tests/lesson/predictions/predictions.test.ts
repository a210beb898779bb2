// The questions: their outcomes are the golden numbers, their right answers the golden ones, and each answer has its reason in both languages.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { predictMessages } from '../../../src/i18n/predict/messages.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { judge } from '../../../src/lesson/predictions/guess.ts';
import { predictionIds, type PredictionId } from '../../../src/lesson/predictions/ids.ts';
import { figureIds, reasonsOf, type Prediction } from '../../../src/lesson/predictions/prediction.ts';
import { predictionOf } from '../../../src/lesson/predictions/predictions.ts';
import { allGolden, expectGolden, golden, goldenAt } from './golden.ts';

const onMatrix = predictionIds.filter((id) => !figureIds.some((each) => each === id));
const predictions = onMatrix.map(predictionOf);

/** Where the golden numbers of each reading stand. Of readings without one, a golden number elsewhere or a closed form. */
const places: Readonly<Partial<Record<PredictionId, Readonly<Record<string, string | number>>>>> = {
  'log-base': { natural: 'natural', base10: 'base10', base2: 'base2_bits', ratio: 'ratio' },
  'norm-assumed': { raw: 'loss_raw', unit: 'loss_unit', factor: 'factor' },
  'long-vector-wins': { dot1: 'dots_row1/0', dot2: 'dots_row1/1', cosine1: 'cos_row1/0', cosine2: 'cos_row1/1', raw: 'loss_raw', unit: 'loss_unit' },
  'tau-direction': { text3: 'P33/1', before: 'P33/.07', loss: 'loss/1', guessing: 'lnN' },
  'tau-fixes-mistakes': { correctBefore: 'correctT2I/.5', correctAfter: 'correctT2I/.01', 'loss.5': 'loss/.5', best: 'tauOptimal', lowest: 'lossAtOptimum', 'loss.01': 'loss/.01' },
  'collapse-is-perfect': { loss: 'loss', guessing: 'lnN', share: 'P', gradient: 'maxAbsEmbeddingGradient' },
  'lnN-is-max': { loss: 'loss', guessing: 'ln2' },
  'transpose-P': { along: 'P_23', down: 'Q_23', imageToText: 'lossI2T', textToImage: 'lossT2I' },
  'directions-equal': { imageToText: 'lossI2T', textToImage: 'lossT2I', loss: 'loss', image2: 'perSampleI2T/1', text2: 'perSampleT2I/1' },
  'duplicates-harmless': { before: 'loss_007', after: 'loss_001', floor: 'floor', share: 'pii' },
  'needs-high-cosine': { matched: 'matchedCos/0', mismatched: 'mismatchedCos/0', correct: 'correct/.01', 'loss.01': 'loss/.01', 'loss.07': 'loss/.07', loss1: 'loss/1' },
  'scaling-helps': { lossBefore: 'loss_before', lossAfter: 'loss_after', gradientBefore: 'grad_before/1', gradientAfter: 'grad_after/1', along: 'dot_x_grad' },
  'tau-fixed': { slope: 'dL_dlogitScale', slopeTau: 'dL_dtau', start: 'initLogitScale', limit: 'clampLogitScale', after: 0.07 * Math.exp(100 * -0.00106805626062) },
  'double-temperature': { before: 0.000134004096932 },
  'largest-loss': { before: 0.000754408875061, column: 0.00333832726543 },
  'swapped-captions': { before: 0.000754408875061, normalised: 8.31009898245 },
};

const valuesOf = ({ outcome }: Prediction) => new Map(outcome().map(({ key, value }) => [key, value]));

describe.each(predictions)('$id', (prediction) => {
  const { id, ask, stage } = prediction;

  it('comes out as the golden numbers say', () => {
    const values = valuesOf(prediction);
    const known = Object.entries(places[id] ?? {});
    expect(known.length).toBeGreaterThan(0);
    for (const [key, place] of known) expectGolden(values.get(key) ?? NaN, typeof place === 'number' ? place : goldenAt(id, place), `${id} ${key}`);
    for (const value of values.values()) expect(Number.isFinite(value)).toBe(true);
  });

  it('takes the golden answer for right, and no other', () => {
    const expected = golden.get(id);
    if (!expected) return expect(id).toMatch(/^(double-temperature|largest-loss|swapped-captions)$/);
    if (ask.kind === 'choice') return expect([ask.right, ask.options]).toEqual([expected.answer, expected.options.length]);
    if (ask.kind === 'number') {
      const verdicts = expected.options.map((option) => judge(prediction, { kind: 'number', value: Number.parseFloat(option), text: option }).isRight);
      return expect(verdicts).toEqual(expected.options.map((_, k) => k === expected.answer));
    }
    return expect(ask.kind).toBe('bars');
  });

  it.each(locales)('has a reason for each answer and a label for each number, in %s', (locale) => {
    const words = predictMessages(locale).items[id];
    expect(words.reasons).toHaveLength(reasonsOf(ask));
    expect(new Set(words.reasons).size).toBe(words.reasons.length);
    expect(words.options).toHaveLength(ask.kind === 'choice' ? ask.options : ask.kind === 'bars' ? ask.right.length : 0);
    expect(Object.keys(words.outcome)).toEqual(prediction.outcome().map(({ key }) => key));
  });

  it('changes the numbers that it sets up, where it changes any', () => {
    if (stage.kind !== 'matrix') throw new Error('has a figure of its own');
    const numbers = stage.before.numbers;
    expect(numbers).not.toBeNull();
    if (numbers && stage.change) expect(stage.change(createDocument(numbers))).not.toEqual(createDocument(numbers));
    else expect(stage.before.masked).not.toEqual([]);
  });
});

describe('the numbers that the words quote', () => {
  /** Those that neither the outcome nor the golden item has. */
  const others: Readonly<Partial<Record<PredictionId, readonly number[]>>> = {
    'transpose-P': [0.999164807876],
    'tau-direction': [0.9999],
    'collapse-is-perfect': [1 / 0.07],
    'swapped-captions': [(0.9 - 0.1) / 0.07],
  };
  const significant = (token: string): number => token.replace(/^0\.0*/, '').replace('.', '').length;

  it.each(predictions.flatMap(({ id }) => locales.map((locale) => [id, locale] as const)))('in %s, %s, are computed', (id, locale) => {
    const { question, options, reasons, belief } = predictMessages(locale).items[id];
    const known = [...valuesOf(predictionOf(id)).values(), ...allGolden(id), ...(others[id] ?? [])].map(Math.abs);
    const tokens = [question, ...options, ...reasons, belief].join(' ').replace(/(\d),(\d)/g, '$1.$2').match(/\d+\.\d+/g) ?? [];
    for (const token of tokens.filter((each) => significant(each) > 2)) {
      const half = 0.5 * 10 ** -(token.split('.')[1]?.length ?? 0);
      expect(known.some((value) => Math.abs(value - Number(token)) <= half * 1.0001), `${token} in ${id}`).toBe(true);
    }
  });

  it('are as the questions beyond the golden ones say', () => {
    const value = (id: PredictionId, key: string) => valuesOf(predictionOf(id)).get(key) ?? NaN;
    expect(value('double-temperature', 'factor')).toBeCloseTo(69, 0);
    expect(value('largest-loss', 'part')).toBeCloseTo(0.74, 2);
    expect(value('largest-loss', 'after')).toBeCloseTo(0.000083, 6);
    expect(value('swapped-captions', 'after')).toBeCloseTo(7.14, 2);
  });
});
