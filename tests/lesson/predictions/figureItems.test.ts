// The questions with a small figure of their own: every number against the reference ones, and the words against the numbers.
import { describe, expect, it } from 'vitest';
import { figureItems as english } from '../../../src/i18n/predict/figuresEn.ts';
import { figureItems as portuguese } from '../../../src/i18n/predict/figuresPtBR.ts';
import { addConstant } from '../../../src/lesson/predictions/figures/addedConstant.ts';
import { batchLoss, batchSizes } from '../../../src/lesson/predictions/figures/batchSize.ts';
import { repulsion } from '../../../src/lesson/predictions/figures/negatives.ts';
import { offerPrompts } from '../../../src/lesson/predictions/figures/offeredPrompts.ts';
import { ensembles } from '../../../src/lesson/predictions/figures/promptAngles.ts';
import { angleStops, constantStops, scaleStops, temperatureStops } from '../../../src/lesson/predictions/figures/stops.ts';
import { figureItems } from '../../../src/lesson/predictions/figureItems.ts';
import { judge } from '../../../src/lesson/predictions/guess.ts';
import { figureIds, reasonsOf, type Prediction } from '../../../src/lesson/predictions/prediction.ts';
import { readmeExample } from '../../../src/lesson/realClip.ts';
import { formatLocale, formatNumber } from '../../../src/notation/format.ts';
import { readGolden } from '../../engine/support.ts';

interface Item {
  readonly id: string;
  readonly options: readonly string[];
  readonly answer: number;
  readonly numbers: Readonly<Record<string, unknown>>;
}

const golden = readGolden<{ items: Item[] }>('misconceptions').items;
const itemOf = (id: string): Item => golden.find((item) => item.id === id)!;
const predictionOf = (id: string): Prediction => figureItems.find((item) => item.id === id)!;
const read = (id: string, key: string): number => predictionOf(id).outcome().find((each) => each.key === key)!.value;

/** The reference numbers have 12 significant digits. */
function agrees(found: number, wanted: unknown): void {
  expect(Math.abs(found / Number(wanted) - 1)).toBeLessThan(5e-12);
}

describe('compare-across-N', () => {
  const { loss, lnN, ratio } = itemOf('compare-across-N').numbers as { loss: Record<string, string>; lnN: Record<string, string>; ratio: string };
  it.each(Object.keys(loss))('N = %s', (size) => {
    expect(batchSizes).toContain(Number(size));
    agrees(batchLoss(Number(size)).loss, loss[size]);
    agrees(batchLoss(Number(size)).guessing, lnN[size]);
  });
  it('outcome', () => {
    agrees(read('compare-across-N', 'small'), loss['2']);
    agrees(read('compare-across-N', 'large'), loss['32768']);
    agrees(read('compare-across-N', 'ratio'), ratio);
    agrees(read('compare-across-N', 'guessingSmall'), lnN['2']);
    agrees(read('compare-across-N', 'guessingLarge'), lnN['32768']);
  });
});

describe('softmax-is-truth', () => {
  const numbers = itemOf('softmax-is-truth').numbers as { cosGap_diagram_dog: string; cosGap_dog_cat: string; ifDiagramRemoved: string[]; at_tau_007: string[] };
  it('outcome', () => {
    agrees(read('softmax-is-truth', 'gap'), numbers.cosGap_diagram_dog);
    agrees(read('softmax-is-truth', 'dogToCat'), numbers.cosGap_dog_cat);
    agrees(read('softmax-is-truth', 'dog'), numbers.ifDiagramRemoved[0]);
    agrees(read('softmax-is-truth', 'atStart'), numbers.at_tau_007[0]);
  });
  it('gives back what is printed (whose sum is 1.0000001), and what is left when the right prompt is taken away', () => {
    offerPrompts(100, [true, true, true]).forEach((prompt, k) => expect(prompt?.probability).toBeCloseTo(readmeExample[k]!.probability, 6));
    const [gone, dog, cat] = offerPrompts(100, [false, true, true]);
    expect(gone).toBeNull();
    agrees(dog!.probability, numbers.ifDiagramRemoved[0]);
    agrees(cat!.probability, numbers.ifDiagramRemoved[1]);
    expect(dog!.behind).toBe(0);
    offerPrompts(1 / 0.07, [true, true, true]).forEach((prompt, k) => agrees(prompt!.probability, numbers.at_tau_007[k]));
    expect(offerPrompts(3, [false, false, true])).toEqual([null, null, { behind: 0, probability: 1 }]);
  });
});

describe('ensemble-probabilities', () => {
  const numbers = itemOf('ensemble-probabilities').numbers as Record<string, string>;
  it('outcome', () => {
    agrees(read('ensemble-probabilities', 'byProbability'), numbers['P_A_probabilityAverage']);
    agrees(read('ensemble-probabilities', 'byEmbedding'), numbers['P_A_embeddingEnsemble']);
    agrees(read('ensemble-probabilities', 'cosineA'), numbers['embedding_cos_A']);
    agrees(read('ensemble-probabilities', 'cosineB'), numbers['embedding_cos_B']);
    agrees(read('ensemble-probabilities', 'meanNorm'), numbers['meanNorm_A']);
  });
  it('averages the templates, and places the class vectors', () => {
    const { byTemplate, byProbability, classAngles, cosines, byEmbedding } = ensembles(80, 100);
    expect(byTemplate.reduce((sum, p) => sum + p, 0) / 3).toBeCloseTo(byProbability[0], 14);
    expect(classAngles[0].toFixed(1)).toBe('49.6');
    expect(classAngles[1]).toBeCloseTo(40, 12);
    expect(Math.cos((classAngles[0] * Math.PI) / 180)).toBeCloseTo(cosines[0], 14);
    expect(byEmbedding[0] + byEmbedding[1]).toBeCloseTo(1, 14);
  });
  it('agree where the odd prompt comes near', () => {
    const { byEmbedding, byProbability } = ensembles(45, 100);
    expect(byEmbedding[0]).toBeGreaterThan(0.5);
    expect(byProbability[0]).toBeGreaterThan(0.5);
  });
});

describe('negatives-equal', () => {
  const numbers = itemOf('negatives-equal').numbers as Record<string, { p: string[]; negativeShares: string[]; loss: string }>;
  it.each([['tau=.07', 0.07], ['tau=.5', 0.5], ['tau=10', 10]] as const)('%s', (key, temperature) => {
    const { p, negativeShares, loss } = numbers[key]!;
    const found = repulsion(temperature);
    p.forEach((wanted, k) => agrees(found.probabilities[k]!, wanted));
    negativeShares.forEach((wanted, k) => agrees(found.shares[k]!, wanted));
    agrees(found.loss, loss);
    expect(found.push * temperature).toBeCloseTo(1 - found.probabilities[0]!, 14);
  });
  it('outcome', () => {
    const { p, negativeShares, loss } = numbers['tau=.07']!;
    negativeShares.forEach((wanted, k) => agrees(read('negatives-equal', `share${k + 1}`), wanted));
    agrees(read('negatives-equal', 'own'), p[0]);
    agrees(read('negatives-equal', 'loss'), loss);
    agrees(read('negatives-equal', 'flat'), numbers['tau=10']!.negativeShares[0]);
  });
  it.each([[[1, 0, 0], true, 0], [[0.96, 0.04, 0], true, 0], [[0.9, 0.05, 0], false, 3], [[0.6, 0.3, 0.1], false, 2], [[0.33, 0.33, 0.33], false, 1], [[0.5, 0.5, 0.5], false, 1], [[0.1, 0.2, 0.7], false, 4]] as const)(
    'the bars %j are right: %s, and get reason %i', (values, isRight, reason) => {
      expect(judge(predictionOf('negatives-equal'), { kind: 'bars', values })).toEqual({ isRight, reason });
    },
  );
});

it.each([['en', english, /^Nearly/], ['pt-BR', portuguese, /^Quase/]] as const)('a drawing that is told to be nearly right (%s) is the one that counts as such', (_, items, beginning) => {
  for (const id of figureIds) {
    const { ask } = predictionOf(id);
    const near = items[id].reasons.flatMap((reason, k) => (beginning.test(reason) ? [k] : []));
    expect(near, id).toEqual(ask.kind === 'bars' && ask.nearly !== undefined ? [ask.nearly] : []);
  }
});

describe('bias-irrelevant', () => {
  const numbers = itemOf('bias-irrelevant').numbers as Record<string, string>;
  it('outcome', () => {
    agrees(read('bias-irrelevant', 'siglipBefore'), numbers['siglip_t10_b_minus10']);
    agrees(read('bias-irrelevant', 'siglipAfter'), numbers['siglip_t10_b_minus5']);
    agrees(read('bias-irrelevant', 'siglipNoBias'), numbers['siglip_t10_b_0']);
    agrees(read('bias-irrelevant', 'clipBefore'), numbers['clip_before']);
    agrees(read('bias-irrelevant', 'clipAfter'), numbers['clip_after']);
  });
  it('moves no probability of the softmax, and all of the sigmoid', () => {
    const [before, after] = [addConstant(0), addConstant(7)];
    for (let k = 0; k < 9; k++) {
      expect(after.softmaxProbabilities[k]).toBeCloseTo(before.softmaxProbabilities[k]!, 12);
      expect(after.sigmoidProbabilities[k]!).toBeGreaterThan(before.sigmoidProbabilities[k]!);
    }
  });
});

describe.each(figureIds)('%s', (id) => {
  const { ask } = predictionOf(id);
  const goldenItem = itemOf(id);
  it('has the right answer', () => {
    if (ask.kind === 'choice') expect([ask.right, ask.options]).toEqual([goldenItem.answer, goldenItem.options.length]);
    else expect(ask).toMatchObject({ kind: 'bars', right: ['share1', 'share2', 'share3'] });
  });
  it.each([['en', english], ['pt-BR', portuguese]] as const)('has its words in %s, with numbers that are its own', (locale, items) => {
    const words = items[id];
    expect(words.reasons).toHaveLength(reasonsOf(ask));
    expect(words.options).toHaveLength(ask.kind === 'choice' ? ask.options : 3);
    const outcome = predictionOf(id).outcome();
    expect(Object.keys(words.outcome).sort()).toEqual(outcome.map(({ key }) => key).sort());
    // Every number with four significant digits or more in a reason is one of the outcome, or of what the question gives.
    const known = outcome.flatMap(({ value }) => [formatNumber(value), value.toPrecision(3)]).map((text) => formatLocale(text, locale));
    for (const reason of words.reasons) {
      for (const number of reason.match(/\d[.,]\d{4,}|0[.,]0\d{2,}|\d[.,]\d\de−\d/g) ?? []) expect([...known, ...(words.question.match(/0[.,]\d+/g) ?? [])], reason).toContain(number);
    }
  });
});

it('the numbers said in passing are right', () => {
  expect(Math.exp(0.45 / 0.07).toFixed(0)).toBe('619');
  expect((0.45 / 0.07).toFixed(2)).toBe('6.43');
  expect((readmeExample[0].probability / readmeExample[1].probability).toFixed(0)).toBe('236');
  expect((32767 * Math.exp(-10)).toFixed(2)).toBe('1.49');
  expect(repulsion(0.5).shares.map((share) => share.toFixed(2))).toEqual(['0.64', '0.26', '0.10']);
  expect([Math.log(2).toFixed(3), Math.log(32768).toFixed(1)]).toEqual(['0.693', '10.4']);
});

describe('the stops of the controls', () => {
  it.each([['temperatures', temperatureStops, [0.01, 0.07, 0.5, 1, 10]], ['scales', scaleStops, [1, 1 / 0.07, 100]], ['angles', angleStops, [0, 35, 80, 90]], ['constants', constantStops, [-10, 0, 5, 15]], ['sizes', batchSizes, [2, 32, 1024, 32768]]] as const)(
    '%s ascend, and hold what the questions speak of', (_, stops, wanted) => {
      stops.forEach((stop, k) => k > 0 && expect(stop).toBeGreaterThan(stops[k - 1]!));
      for (const each of wanted) expect(stops).toContain(each);
    },
  );
});
