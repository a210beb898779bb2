// Alignment, uniformity, the modality gap and the bounds of the loss: known values, invariants, a second formulation, the reference values.
import { describe, expect, it } from 'vitest';
import { createMatrix, createRandom, evaluate, margins, normal, type Inputs, type Matrix } from '../../src/engine/index.ts';
import { alignment, lossBounds, modalityGap, plainDescent, trainRun, uniformity } from '../../src/engine/training/index.ts';
import { at, inputsOf, matrixOf, randomInputs, readGolden } from './support.ts';

const half = Math.SQRT1_2;
const axes = matrixOf([[1, 0], [0, 1]]);

describe('known values', () => {
  it('alignment: 0 where pairs coincide, 2 at right angles, 4 where they are opposite', () => {
    expect(alignment(axes, axes)).toBe(0);
    expect(alignment(axes, matrixOf([[0, 1], [1, 0]]))).toBe(2);
    expect(alignment(axes, matrixOf([[-1, 0], [0, -1]]))).toBe(4);
  });
  it('uniformity: 0 where all coincide, −4 at right angles, −8 where they are opposite, none for one alone', () => {
    expect(uniformity(matrixOf([[1, 0], [1, 0]]))).toBe(0);
    expect(uniformity(axes)).toBeCloseTo(-4, 14);
    expect(uniformity(matrixOf([[1, 0], [-1, 0]]))).toBeCloseTo(-8, 14);
    expect(uniformity(matrixOf([[1, 0]]))).toBeNull();
  });
  it('modality gap: 0 for the same centroid, 2 for opposite ones', () => {
    const vector = Float64Array.of(7, 7);
    expect([modalityGap(axes, matrixOf([[0, 1], [1, 0]]), vector), ...vector]).toEqual([0, 0, 0]);
    expect(modalityGap(matrixOf([[1, 0]]), matrixOf([[-1, 0]]))).toBe(2);
    expect([modalityGap(axes, matrixOf([[1, 0], [1, 0]]), vector), ...vector]).toEqual([half, -0.5, 0.5]);
  });
  it('a zero vector has no direction: it counts as at right angles to all, and adds nothing to its centroid', () => {
    const withZero = matrixOf([[0, 0], [0, 1]]);
    expect(alignment(axes, withZero)).toBe(1);
    expect(uniformity(withZero)).toBeCloseTo(-4, 14);
    expect(uniformity(createMatrix(2, 2))).toBeCloseTo(-4, 14);
    expect(modalityGap(axes, withZero)).toBe(0.5);
  });
  it('nearly matched pairs keep their alignment, where 2 − 2·cosine would be 0', () => {
    expect(alignment(matrixOf([[1, 0]]), matrixOf([[1, 1e-9]]))).toBeCloseTo(1e-18, 30);
  });
});

describe('invariants', () => {
  const samples = Array.from({ length: 20 }, (_, seed) => evaluate(randomInputs(seed, 2 + (seed % 5), 1 + (seed % 4), 1, true)));
  it('alignment is 2 − 2·mean matched cosine', () => {
    for (const { imageUnit, textUnit, cosine } of samples) {
      const matched = Array.from({ length: cosine.rows }, (_, i) => at(cosine, i, i)).reduce((s, x) => s + x, 0) / cosine.rows;
      expect(alignment(imageUnit, textUnit)).toBeCloseTo(2 - 2 * matched, 13);
    }
  });
  it('all lie within their bounds, and a rotation of everything changes none', () => {
    for (const { imageUnit, textUnit } of samples) {
      const d = imageUnit.cols;
      const mirror = (m: Matrix): Matrix => createMatrix(m.rows, d, m.data.map((_, k) => (d === 1 ? -at(m.data, k) : at(m.data, k - (k % d) + (((k % d) + 1) % d)))));
      for (const of of [alignment, uniformity, (a: Matrix, b: Matrix) => modalityGap(a, b)]) {
        expect(of(mirror(imageUnit), mirror(textUnit))).toBeCloseTo(of(imageUnit, textUnit) ?? NaN, 13);
      }
      expect(uniformity(imageUnit)).toBeLessThanOrEqual(0);
      expect(uniformity(imageUnit)).toBeGreaterThanOrEqual(-8);
      expect(modalityGap(imageUnit, textUnit)).toBeLessThanOrEqual(2);
    }
  });
});

/** N unit vectors at equal angles in N − 1 dimensions, written in N. */
function simplex(n: number): Matrix {
  return createMatrix(n, n, Array.from({ length: n * n }, (_, k) => ((k % (n + 1) === 0 ? 1 : 0) - 1 / n) / Math.sqrt(1 - 1 / n)));
}

describe('bounds of the loss', () => {
  it.each([[2, 0.07], [3, 0.5], [5, 1], [8, 0.2]] as const)('the simplex of %i pairs reaches the lower one at τ = %f', (n, temperature) => {
    const { loss } = evaluate({ images: simplex(n), texts: simplex(n), temperature, normalize: true });
    expect(loss / lossBounds(n, n - 1, temperature).least).toBeCloseTo(1, 11);
    expect(lossBounds(n, n - 1, temperature).isLeastAttainable).toBe(true);
  });
  it('only for N = 2 the upper one is reached: pairs opposite, each on the other’s partner', () => {
    const swapped = inputsOf([[1, 0], [-1, 0]], [[-1, 0], [1, 0]], 0.3, true);
    expect(evaluate(swapped).loss).toBeCloseTo(lossBounds(2, 2, 0.3).most, 13);
  });
  it('hold of 400 random batches, and of one direction alone', () => {
    for (let seed = 0; seed < 400; seed++) {
      const [n, d, temperature] = [1 + (seed % 6), 1 + (seed % 4), Math.exp(normal(createRandom(seed)))];
      const { loss, lossImageToText, lossTextToImage } = evaluate(randomInputs(seed, n, d, temperature, true));
      const { least, most } = lossBounds(n, d, temperature);
      for (const each of [loss, lossImageToText, lossTextToImage]) {
        expect(each).toBeGreaterThanOrEqual(least * (1 - 1e-12));
        expect(each).toBeLessThanOrEqual(most * (1 + 1e-12));
      }
    }
  });
  it('guessing costs ln N, one pair nothing; the simplex needs d ≥ N − 1', () => {
    expect(lossBounds(4, 2, 1)).toMatchObject({ guessing: Math.log(4), isLeastAttainable: false });
    expect(lossBounds(1, 1, 1)).toEqual({ guessing: 0, least: 0, isLeastAttainable: true, most: 0 });
    expect(lossBounds(4, 3, 1).isLeastAttainable).toBe(true);
  });
  it.each([[0, 1, 1], [1.5, 1, 1], [2, 0, 1], [2, 1, 0], [2, 1, -1], [2, 1, NaN], [2, 1, Infinity]] as const)('refuses N = %f, d = %f, τ = %f', (n, d, temperature) => {
    expect(() => lossBounds(n, d, temperature)).toThrow(RangeError);
  });
});

interface MetricsCase {
  readonly id: string;
  readonly tau: number;
  readonly image: readonly (readonly number[])[];
  readonly text: readonly (readonly number[])[];
  readonly expected: {
    readonly alignment_alpha2: number;
    readonly uniformity_t2_image: number; readonly uniformity_t2_text: number;
    readonly modalityGapVector: readonly number[]; readonly modalityGapDistance: number;
    readonly meanMatchedCosine: number; readonly margin: readonly number[]; readonly logN: number; readonly loss: number;
    readonly 'recall@1_I2T': number; readonly 'recall@1_T2I': number;
  };
}

describe('reference values', () => {
  it.each(readGolden<{ cases: MetricsCase[] }>('metrics_00').cases)('$id', ({ image, text, tau, expected: wanted }) => {
    const inputs: Inputs = inputsOf(image, text, tau, true);
    const { imageUnit, textUnit, cosine } = evaluate(inputs);
    const near = (found: number | null | undefined, value: number): void => expect(Math.abs((found ?? NaN) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    near(alignment(imageUnit, textUnit), wanted.alignment_alpha2);
    near(uniformity(imageUnit), wanted.uniformity_t2_image);
    near(uniformity(textUnit), wanted.uniformity_t2_text);
    const vector = new Float64Array(inputs.images.cols);
    near(modalityGap(imageUnit, textUnit, vector), wanted.modalityGapDistance);
    wanted.modalityGapVector.forEach((x, k) => near(vector[k], x));
    wanted.margin.forEach((x, i) => near(margins(cosine).images[i], x));
    near(lossBounds(image.length, inputs.images.cols, tau).guessing, wanted.logN);

    // And what a run records of its start.
    const { series } = trainRun(inputs, plainDescent, 0);
    near(series.loss?.[0], wanted.loss);
    near(series.accuracyImageToText?.[0], wanted['recall@1_I2T']);
    near(series.accuracyTextToImage?.[0], wanted['recall@1_T2I']);
    near(series.alignment?.[0], wanted.alignment_alpha2);
    near(series.uniformityImages?.[0], wanted.uniformity_t2_image);
    near(series.uniformityTexts?.[0], wanted.uniformity_t2_text);
    near(series.modalityGap?.[0], wanted.modalityGapDistance);
    near(series.meanMatchedCosine?.[0], wanted.meanMatchedCosine);
    const margin = margins(cosine);
    near(series.margin?.[0], [...margin.images, ...margin.texts].reduce((s, x) => s + x, 0) / (2 * image.length));
  });
});
