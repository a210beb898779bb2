// Zero-shot classification: known values, invariants, slopes, second formulations, refusals, and the reference values.
import { describe, expect, it } from 'vitest';
import { averageProbabilities, classify, classWeights, createMatrix, createRandom, evaluate, norm, normal, templateWeights, type Matrix } from '../../src/engine/index.ts';
import { at, matrixOf, readGolden } from './support.ts';

const degrees = (...angles: readonly number[]): Matrix => matrixOf(angles.map((a) => [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)]));
/** One image at 0°; class A has two prompts near and one far, class B three that agree. */
const image = degrees(0);
const prompts = [degrees(35, 35, 80), degrees(40, 40, 40)];

function randomMatrix(random: () => number, rows: number, cols: number): Matrix {
  return createMatrix(rows, cols, Array.from({ length: rows * cols }, () => normal(random)));
}

const samples = Array.from({ length: 12 }, (_, seed) => {
  const random = createRandom(seed);
  const [classes, templates, d] = [1 + (seed % 5), 1 + ((seed * 7) % 6), 2 + (seed % 4)];
  return {
    images: randomMatrix(random, 1 + (seed % 3), d),
    prompts: Array.from({ length: classes }, () => randomMatrix(random, templates, d)),
    scale: 1 + 20 * random(),
  };
});

describe('known values', () => {
  it('a mean of unit vectors is shorter than 1 where they differ, and is made of length 1 again', () => {
    const { weights, meanNorms, degenerate } = classWeights(prompts);
    expect(at(meanNorms, 0)).toBeCloseTo(0.932644217311, 12);
    expect(at(meanNorms, 1)).toBeCloseTo(1, 14);
    expect(norm(weights.data.subarray(0, 2))).toBeCloseTo(1, 15);
    expect(degenerate).toEqual([]);
  });
  it('averaging probabilities and averaging embeddings disagree', () => {
    const ours = classify(image, classWeights(prompts).weights, 100);
    expect(at(ours.cosine, 0, 0)).toBeCloseTo(0.647603960372, 12);
    expect(at(ours.cosine, 0, 1)).toBeCloseTo(0.766044443119, 12);
    expect(at(ours.probs, 0, 0) / 7.18111814986e-6).toBeCloseTo(1, 10);
    expect(ours.best).toEqual([1]);
    const averaged = averageProbabilities(image, prompts, 100);
    expect(at(averaged.probs, 0, 0)).toBeCloseTo(0.663390729339, 12);
    expect(averaged.best).toEqual([0]);
  });
  it('a class alone is certain, without a rival; the first of equals is best', () => {
    const alone = classify(image, degrees(80), 100);
    expect([at(alone.probs, 0, 0), at(alone.margins, 0), alone.best]).toEqual([1, Infinity, [0]]);
    const equal = classify(image, degrees(50, 20, 20), 3);
    expect([equal.best, at(equal.margins, 0)]).toEqual([[1], 0]);
  });
  it('the best class is known where the probability rounds to 1', () => {
    expect(classify(image, degrees(0.2, 0), 1e-12).best).toEqual([1]);
    expect(classify(image, degrees(40, 0), 100).best).toEqual([1]);
  });
  it('what cancels out has no direction, and says so', () => {
    const { weights, degenerate } = classWeights([degrees(10, 190), degrees(5, 6), matrixOf([[0, 0], [0, 0]])]);
    expect(degenerate).toEqual([0, 2]);
    expect(Array.from(weights.data.subarray(0, 2))).toEqual([0, 0]);
    expect(at(classify(image, weights, 100).cosine, 0, 0)).toBe(0);
    expect(Array.from(classify(matrixOf([[0, 0]]), degrees(0, 90), 100).probs.data)).toEqual([0.5, 0.5]);
  });
});

describe('invariants', () => {
  it.each(samples)('sample %#: rows sum to 1, and no length of an image or a prompt matters', ({ images, prompts: own, scale }) => {
    const found = classify(images, classWeights(own).weights, scale);
    const longer = own.map((m, c) => createMatrix(m.rows, m.cols, m.data.map((x, k) => x * (1 + c + Math.floor(k / m.cols)))));
    const again = classify(createMatrix(images.rows, images.cols, images.data.map((x) => 7 * x)), classWeights(longer).weights, scale);
    for (const { probs } of [found, averageProbabilities(images, own, scale)]) {
      for (let i = 0; i < images.rows; i++) expect(probs.data.subarray(i * probs.cols, (i + 1) * probs.cols).reduce((s, p) => s + p, 0)).toBeCloseTo(1, 14);
    }
    found.probs.data.forEach((p, k) => expect(at(again.probs.data, k)).toBeCloseTo(p, 13));
    expect(again.best).toEqual(found.best);
  });
  it('a longer prompt does not draw its class to its side', () => {
    const long = matrixOf([[0, 9], [1, 0]]);
    expect(at(classWeights([long]).weights, 0, 1)).toBeCloseTo(Math.SQRT1_2, 15);
  });
  it('a template alone is an ensemble of one', () => {
    const alone = templateWeights(prompts, 2);
    const ensemble = classWeights([degrees(80), degrees(40)]).weights;
    alone.data.forEach((x, k) => expect(x).toBeCloseTo(at(ensemble.data, k), 15));
  });
});

describe('slopes', () => {
  it.each(samples)('sample %#: ∂ ln P/∂scale is the cosine less the expected cosine', ({ images, prompts: own, scale }) => {
    const { weights } = classWeights(own);
    const { cosine, probs } = classify(images, weights, scale);
    const h = 1e-4;
    const logP = (by: number, k: number) => Math.log(at(classify(images, weights, scale + by).probs.data, k));
    for (let k = 0; k < probs.data.length; k++) {
      const row = Math.floor(k / probs.cols);
      let expected = 0;
      for (let c = 0; c < probs.cols; c++) expected += at(probs, row, c) * at(cosine, row, c);
      expect((logP(h, k) - logP(-h, k)) / (2 * h)).toBeCloseTo(at(cosine.data, k) - expected, 7);
    }
  });
});

describe('second formulation', () => {
  it('is a row of the batch’s image → text softmax where every class is the caption of one image', () => {
    const { images, prompts: own } = { images: degrees(3, 50, 100), prompts: [degrees(10), degrees(40), degrees(170)] };
    const trace = evaluate({ images, texts: matrixOf(own.map((m) => Array.from(m.data))), temperature: 0.07, normalize: true });
    const found = classify(images, classWeights(own).weights, 1 / 0.07);
    found.probs.data.forEach((p, k) => expect(p).toBeCloseTo(at(trace.probsImageToText.data, k), 13));
  });
  it('averages the cosines: the class’s cosine times the mean’s length is the mean of its prompts’ cosines', () => {
    for (const { images, prompts: own, scale } of samples) {
      const { weights, meanNorms } = classWeights(own);
      const { cosine } = classify(images, weights, scale);
      const templates = own[0]?.rows ?? 0;
      const each = Array.from({ length: templates }, (_, k) => classify(images, templateWeights(own, k), scale).cosine);
      cosine.data.forEach((x, k) => {
        const mean = each.reduce((s, m) => s + at(m.data, k), 0) / templates;
        expect(x * at(meanNorms, k % own.length)).toBeCloseTo(mean, 14);
      });
    }
  });
});

describe('refusals in words', () => {
  it.each([
    ['no class', () => classWeights([]), /there is no class/],
    ['other templates', () => classWeights([degrees(1, 2), degrees(3)]), /the prompts of class 1 are 2×2 and the prompts of class 2 1×2: all classes/],
    ['not a number', () => classWeights([degrees(1), matrixOf([[1, NaN]])]), /component 2 of class 2’s prompt 1 is NaN/],
    ['no such template', () => templateWeights(prompts, 3), /there is no template 3: they are numbered from 0 to 2/],
    ['other components', () => classify(matrixOf([[1]]), degrees(1), 1), /images are 1×1 and classes 1×2/],
    ['scale 0', () => classify(image, degrees(1), 0), /the scale is 0/],
    ['scale Infinity', () => averageProbabilities(image, prompts, Infinity), /the scale is Infinity/],
    ['an image that is not finite', () => classify(matrixOf([[1, -Infinity]]), degrees(1), 1), /component 2 of image 1 is -Infinity/],
  ] as const)('%s', (_, run, words) => {
    expect(run).toThrow(RangeError);
    expect(run).toThrow(words);
  });
});

interface ZeroShotCase {
  readonly id: string;
  readonly logitScale_multiplier: number;
  readonly images: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly prompts: readonly (readonly (readonly number[])[])[];
  readonly expected: {
    readonly ensembleMeanNorm: readonly number[];
    readonly classWeights: readonly (readonly number[])[];
    readonly cosine: readonly (readonly number[])[];
    readonly logits: readonly (readonly number[])[];
    readonly probs: readonly (readonly number[])[];
    readonly ranking: readonly (readonly number[])[];
    readonly top1: readonly number[];
    readonly accuracyTop1: number;
    readonly singleTemplateAccuracy: readonly number[];
    readonly probSpaceEnsemble: { readonly probs: readonly (readonly number[])[]; readonly top1: readonly number[] };
  };
}

function near(found: ArrayLike<number>, wanted: readonly (readonly number[])[], tolerance: number): void {
  const flat = wanted.flat();
  expect(found.length).toBe(flat.length);
  flat.forEach((w, k) => expect(Math.abs(at(found, k) - w)).toBeLessThanOrEqual(tolerance));
}

describe('reference values', () => {
  it.each(readGolden<{ cases: ZeroShotCase[] }>('zeroshot_00').cases)('$id', ({ logitScale_multiplier: scale, images: rows, labels, prompts: each, expected }) => {
    const images = matrixOf(rows);
    const own = each.map(matrixOf);
    const accuracy = (best: readonly number[]): number => best.filter((c, i) => c === labels[i]).length / labels.length;
    const { weights, meanNorms } = classWeights(own);
    near(meanNorms, [expected.ensembleMeanNorm], 1e-14);
    near(weights.data, expected.classWeights, 1e-14);
    const found = classify(images, weights, scale);
    near(found.cosine.data, expected.cosine, 1e-14);
    near(found.logits.data, expected.logits, 1e-14 * scale);
    near(found.probs.data, expected.probs, 2e-14 * scale);
    expect(found.best).toEqual(expected.top1);
    expect(accuracy(found.best)).toBe(expected.accuracyTop1);
    expected.ranking.forEach(([first, second], i) => {
      expect(at(found.margins, i)).toBeCloseTo(at(expected.logits[i] ?? [], first ?? -1) - at(expected.logits[i] ?? [], second ?? -1), 10);
    });
    expected.singleTemplateAccuracy.forEach((wanted, k) => expect(accuracy(classify(images, templateWeights(own, k), scale).best)).toBe(wanted));
    const averaged = averageProbabilities(images, own, scale);
    near(averaged.probs.data, expected.probSpaceEnsemble.probs, 2e-14 * scale);
    expect(averaged.best).toEqual(expected.probSpaceEnsemble.top1);
  });
});
