// The engine against reference values computed elsewhere: PyTorch in float64, and several hundred digits for the edges.
import { describe, expect, it } from 'vitest';
import { evaluate, gradients, logSumExp, norm, pairPlane, softplus, accuracy, type Gradients, type Matrix, type Trace } from '../../src/engine/index.ts';
import { at, chapterImages, chapterTexts, inputsOf, orthonormal, readGolden, type Num, type Sampled } from './support.ts';

type Rows = readonly (readonly Num[])[];
interface Fields {
  readonly imageNorms: readonly Num[];
  readonly textNorms: readonly Num[];
  readonly imageUnit: Rows | Sampled;
  readonly textUnit: Rows | Sampled;
  readonly cosine: Rows | Sampled;
  readonly logits: Rows | Sampled;
  readonly softmaxRows: Rows | Sampled;
  readonly softmaxCols: Rows | Sampled;
  readonly lossI2TPerSample: readonly Num[];
  readonly lossT2IPerSample: readonly Num[];
  readonly lossI2T: number;
  readonly lossT2I: number;
  readonly loss: number;
  readonly grad: {
    readonly logits: Rows | Sampled;
    readonly imageUnit: Rows | Sampled | null;
    readonly textUnit: Rows | Sampled | null;
    readonly image: Rows | Sampled;
    readonly text: Rows | Sampled;
    readonly logitScale: number;
    readonly tau: number;
  };
  readonly top1I2T: { readonly accuracyStrict: number; readonly tie: readonly boolean[] };
  readonly top1T2I: { readonly accuracyStrict: number; readonly tie: readonly boolean[] };
}
interface Case {
  readonly id: string;
  readonly N: number;
  readonly d: number;
  readonly tau: number;
  readonly normalize: boolean;
  readonly image: readonly (readonly number[])[];
  readonly text: readonly (readonly number[])[];
}
interface ClipCase extends Case, Fields {
  readonly tol: Readonly<Record<'sim' | 'logits' | 'lossAbs' | 'probAbs' | 'gradLogitsAbs' | 'gradVecAbs' | 'gradLogitScaleAbs', number>>;
}
interface EdgeCase extends Case {
  readonly expected: Fields | null;
  readonly tolLossAbs: number;
  readonly undefined?: string;
}

function near(found: number, wanted: Num | undefined, tolerance: number, where: string): void {
  if (wanted === undefined) throw new Error(`nothing to compare with at ${where}`);
  // Golden's NaN marks a direction that does not exist: the engine's convention there is 0.
  const target = wanted === 'NaN' ? 0 : Number(wanted);
  if (found === target) return;
  if (!(Math.abs(found - target) <= tolerance)) expect.fail(`${where}: ${found}, reference ${target}, tolerance ${tolerance}`);
}

function nearList(found: ArrayLike<number>, wanted: readonly Num[], tolerance: (i: number) => number, where: string): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((w, i) => near(at(found, i), w, tolerance(i), `${where}[${i}]`));
}

/** Compares a matrix, each row first multiplied by its scale; every listed entry and digest when it is sampled. */
function nearMatrix(found: Matrix | null, wanted: Rows | Sampled | null, tolerance: number, where: string, scale = (_: number): number => 1): void {
  if (wanted === null || found === null) {
    expect(found, where).toBe(wanted);
    return;
  }
  if (!('sampled' in wanted)) {
    expect(found.rows).toBe(wanted.length);
    wanted.forEach((row, i) => row.forEach((w, j) => {
      const s = scale(i);
      if (w === 'Infinity' || w === '-Infinity') near(at(found, i, j), w, 0, `${where}[${i}, ${j}]`);
      else near(at(found, i, j) * s, w === 'NaN' ? 0 : w * s, tolerance, `${where}[${i}, ${j}]`);
    }));
    return;
  }
  expect([found.rows, found.cols]).toEqual(wanted.shape);
  wanted.rows.forEach((i, k) => {
    const j = wanted.cols[k] ?? -1;
    near(at(found, i, j) * scale(i), Number(wanted.values.flat()[k]) * scale(i), tolerance, `${where}[${i}, ${j}]`);
  });
  wanted.rowNorms.forEach((w, i) => {
    const row = found.data.subarray(i * found.cols, (i + 1) * found.cols);
    near(Math.hypot(...row) * scale(i), w * scale(i), tolerance * found.cols, `${where} row ${i}`);
  });
  const smallest = Math.min(...wanted.rowNorms.map((_, i) => scale(i)));
  const digest = (tolerance / smallest) * found.data.length + 1e-12 * wanted.sumAbs;
  near(found.data.reduce((s, x) => s + x, 0), wanted.sum, digest, `${where} sum`);
  near(found.data.reduce((s, x) => s + Math.abs(x), 0), wanted.sumAbs, digest, `${where} sum of sizes`);
}

interface Tolerances {
  readonly sim: number;
  readonly logits: number;
  readonly loss: number;
  readonly prob: number;
  readonly gradLogits: number;
  readonly gradVec: number;
  readonly gradScale: number;
}

function compare(c: Case, wanted: Fields, trace: Trace, g: Gradients, tol: Tolerances): void {
  nearList(trace.imageNorms, wanted.imageNorms, (i) => Number(wanted.imageNorms[i]) * tol.sim, 'imageNorms');
  nearList(trace.textNorms, wanted.textNorms, (i) => Number(wanted.textNorms[i]) * tol.sim, 'textNorms');
  nearMatrix(trace.imageUnit, wanted.imageUnit, tol.sim, 'imageUnit');
  nearMatrix(trace.textUnit, wanted.textUnit, tol.sim, 'textUnit');
  nearMatrix(trace.cosine, wanted.cosine, tol.sim, 'cosine');
  nearMatrix(trace.logits, wanted.logits, tol.logits, 'logits');
  nearMatrix(trace.probsImageToText, wanted.softmaxRows, tol.prob, 'probsImageToText');
  nearMatrix(trace.probsTextToImage, wanted.softmaxCols, tol.prob, 'probsTextToImage');
  nearList(trace.lossPerImage, wanted.lossI2TPerSample, () => tol.loss, 'lossPerImage');
  nearList(trace.lossPerText, wanted.lossT2IPerSample, () => tol.loss, 'lossPerText');
  near(trace.lossImageToText, wanted.lossI2T, tol.loss, 'lossImageToText');
  near(trace.lossTextToImage, wanted.lossT2I, tol.loss, 'lossTextToImage');
  near(trace.loss, wanted.loss, tol.loss, 'loss');
  nearMatrix(g.logits, wanted.grad.logits, tol.gradLogits, 'grad.logits');
  nearMatrix(g.imageUnit, wanted.grad.imageUnit, tol.gradVec, 'grad.imageUnit');
  nearMatrix(g.textUnit, wanted.grad.textUnit, tol.gradVec, 'grad.textUnit');
  const byImage = (i: number): number => (c.normalize ? at(trace.imageNorms, i) : 1);
  const byText = (i: number): number => (c.normalize ? at(trace.textNorms, i) : 1);
  nearMatrix(g.images, wanted.grad.image, tol.gradVec, 'grad.images', byImage);
  nearMatrix(g.texts, wanted.grad.text, tol.gradVec, 'grad.texts', byText);
  near(g.logitScale, wanted.grad.logitScale, tol.gradScale, 'grad.logitScale');
  near(g.temperature, wanted.grad.tau, tol.gradScale / c.tau, 'grad.temperature');
  if (!wanted.top1I2T.tie.includes(true)) near(accuracy(trace.logits).images / c.N, wanted.top1I2T.accuracyStrict, 1e-12, 'accuracy of images');
  if (!wanted.top1T2I.tie.includes(true)) near(accuracy(trace.logits).texts / c.N, wanted.top1T2I.accuracyStrict, 1e-12, 'accuracy of texts');
}

describe('clip cases', () => {
  for (const file of ['clip_00', 'clip_01', 'clip_02', 'clip_03', 'clip_04']) {
    for (const c of readGolden<{ cases: ClipCase[] }>(file).cases) {
      it(c.id, () => {
        const trace = evaluate(inputsOf(c.image, c.text, c.tau, c.normalize));
        const t = c.tol;
        compare(c, c, trace, gradients(trace), {
          sim: t.sim, logits: t.logits, loss: t.lossAbs, prob: t.probAbs, gradLogits: t.gradLogitsAbs, gradVec: t.gradVecAbs, gradScale: t.gradLogitScaleAbs,
        });
      });
    }
  }
});

describe('edge cases', () => {
  for (const c of readGolden<{ cases: EdgeCase[] }>('edge_00').cases) {
    it(c.id, () => {
      const trace = evaluate(inputsOf(c.image, c.text, c.tau, c.normalize));
      const g = gradients(trace);
      if (c.expected === null) {
        expect(c.undefined).toBeTruthy();
        expectZeroConvention(c, trace, g);
        return;
      }
      const largest = (m: ArrayLike<number>): number => Array.from(m).reduce((s, x) => Math.max(s, Math.abs(x)), 0);
      const logit = largest(trace.logits.data);
      // Only the losses come with a tolerance; a vector gradient is a probability's error times a vector over τ.
      const vec = c.tolLossAbs * Math.max(1, c.normalize ? 1 / c.tau : largest([...trace.imageNorms, ...trace.textNorms]) / c.tau);
      compare(c, c.expected, trace, g, {
        sim: 1e-14, logits: 1e-14 * Math.max(1e-300, logit), loss: c.tolLossAbs, prob: c.tolLossAbs, gradLogits: c.tolLossAbs,
        gradVec: vec, gradScale: c.tolLossAbs * Math.max(1, logit),
      });
      const sizes = c.image.map((x, i) => c.text.map((y, j) => {
        const unit = c.normalize ? at(trace.imageNorms, i) * at(trace.textNorms, j) : 1;
        return c.normalize && !Number.isFinite(1 / unit) ? 1 : x.reduce((s, v, k) => s + Math.abs(v * (y[k] ?? 0)), 0) / unit;
      })).flat().map((s) => (Number.isFinite(s) ? s : 1));
      const bound = (8 * (c.d + 8) * 2 ** -52 * Math.max(...sizes)) / c.tau + 64 * 2 ** -52;
      near(trace.loss, c.expected.loss, bound * c.expected.loss + 5e-324, 'loss, relative');
    });
  }
});

function expectZeroConvention(c: Case, trace: Trace, g: Gradients): void {
  const zeros = (rows: Case['image']): number[] => rows.flatMap((row, i) => (row.every((x) => x === 0) ? [i] : []));
  expect(trace.degenerate).toEqual({ images: zeros(c.image), texts: zeros(c.text) });
  expect(trace.degenerate.images.length + trace.degenerate.texts.length).toBeGreaterThan(0);
  for (const i of trace.degenerate.images) {
    for (let j = 0; j < c.N; j++) expect(at(trace.cosine, i, j)).toBe(0);
    for (let k = 0; k < c.d; k++) expect([at(trace.imageUnit, i, k), at(g.images, i, k)]).toEqual([0, 0]);
  }
  for (const j of trace.degenerate.texts) {
    for (let i = 0; i < c.N; i++) expect(at(trace.cosine, i, j)).toBe(0);
    for (let k = 0; k < c.d; k++) expect([at(trace.textUnit, j, k), at(g.texts, j, k)]).toEqual([0, 0]);
  }
  expectNoNaN(trace);
  expectNoNaN(g);
}

function expectNoNaN(value: unknown): void {
  if (typeof value === 'number') expect(value).not.toBeNaN();
  else if (value instanceof Float64Array) expect(value.some(Number.isNaN)).toBe(false);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectNoNaN);
}

describe('primitives', () => {
  const p = readGolden<{
    l2norm: { v: number[]; norm: number; unit: number[] }[];
    softmax: { z: number[]; logSumExp: number; softmax: number[]; crossEntropyIfTargetIs: number[] }[];
    sigmoid: { x: number; sigmoid: number; logSigmoid: number; softplus: number }[];
    cosine: { a: number[]; b: number[]; cosine: number; angleDegrees: number }[];
    bounds: { N: number; tau: number; lossUniform_lnN: number; lossMin_simplexETF_dGeNminus1: number; lossOrthonormal: number; upperBound_ln1pNm1exp2overTau: number }[];
  }>('primitives_00');
  const relative = (found: number, wanted: number, error: number, where: string): void => near(found, wanted, Math.abs(wanted) * error, where);

  it('l2norm', () => {
    for (const { v, norm: wanted, unit } of p.l2norm) {
      relative(norm(v), wanted, 1e-15, `‖${v.join()}‖`);
      const trace = evaluate(inputsOf([v], [v], 1, true));
      relative(at(trace.imageNorms, 0), wanted, 1e-15, `‖${v.join()}‖`);
      unit.forEach((u, k) => relative(at(trace.imageUnit, 0, k), u, 1e-15, `direction of ${v.join()}`));
    }
  });
  it('softmax', () => {
    for (const { z, logSumExp: wanted, softmax, crossEntropyIfTargetIs } of p.softmax) {
      near(logSumExp(z), wanted, 1e-15 * Math.max(1, Math.abs(wanted)), `ln Σ exp of ${z.join()}`);
      // Every image is the number 1 and text j is z_j: each row of logits is then z.
      const trace = evaluate(inputsOf(z.map(() => [1]), z.map((x) => [x]), 1, false));
      softmax.forEach((w, j) => relative(at(trace.probsImageToText, 0, j), w, 1e-14, `softmax of ${z.join()}`));
      relative(at(trace.lossPerImage, 0), crossEntropyIfTargetIs[0] ?? NaN, 1e-14 * Math.max(1, Math.abs(wanted)), `loss of ${z.join()}`);
    }
  });
  it('sigmoid', () => {
    for (const s of p.sigmoid) {
      relative(softplus(s.x), s.softplus, 1e-15, `softplus(${s.x})`);
      relative(-softplus(-s.x), s.logSigmoid, 1e-15, `ln sigmoid(${s.x})`);
      relative(Math.exp(-softplus(-s.x)), s.sigmoid, 1e-12, `sigmoid(${s.x})`);
    }
  });
  it('cosine', () => {
    for (const c of p.cosine) {
      near(at(evaluate(inputsOf([c.a], [c.b], 1, true)).cosine, 0, 0), c.cosine, 1e-15, 'cosine');
      near(((pairPlane(c.a, c.b).angle ?? NaN) * 180) / Math.PI, c.angleDegrees, 1e-13, 'angle');
    }
  });
  it('bounds', () => {
    for (const b of p.bounds.filter((x) => x.N <= 256)) {
      const error = 100 * 2 ** -52 * (1 / b.tau + 8);
      relative(evaluate(orthonormal(b.N, b.tau)).loss, b.lossOrthonormal, error, 'orthonormal');
      const same = Array.from({ length: b.N }, () => [1]);
      relative(evaluate(inputsOf(same, same, b.tau, true)).loss, b.lossUniform_lnN, 1e-14, 'all the same');
      if (b.N > 64) continue;
      const etf = same.map((_, i) => same.map((__, j) => (i === j ? b.N - 1 : -1)));
      const loss = evaluate(inputsOf(etf, etf, b.tau, true)).loss;
      relative(loss, b.lossMin_simplexETF_dGeNminus1, error * b.N, 'simplex');
    }
    const swapped = evaluate(inputsOf([[1], [-1]], [[-1], [1]], 0.07, true)).loss;
    relative(swapped, p.bounds.find((b) => b.N === 2 && b.tau === 0.07)?.upperBound_ln1pNm1exp2overTau ?? NaN, 1e-14, 'worst case of two');
  });
});

describe('chapter', () => {
  interface Worked {
    readonly logits: string[][];
    readonly rowSums: string[];
    readonly colSums: string[];
    readonly softmaxRows_I2T: string[][];
    readonly softmaxCols_T2I: string[][];
    readonly lossI2T_perRow: string[];
    readonly lossT2I_perColumn: string[];
    readonly lossI2T: string;
    readonly lossT2I: string;
    readonly loss: string;
    readonly dLoss_dLogits: string[][];
    readonly dLoss_dImage: string[][];
    readonly dLoss_dText: string[][];
    readonly dLoss_dLogitScale: string;
    readonly dLoss_dTau: string;
  }
  const chapter = readGolden<{ asPrinted_noNormalisation: Worked; normalised: Worked; bugSignatures_asPrinted: Record<string, string> }>('chapter');
  const rel = 5e-14;
  const list = (found: ArrayLike<number>, wanted: readonly string[]): void =>
    wanted.forEach((w, i) => near(at(found, i), Number(w), rel * Math.abs(Number(w)), `entry ${i}`));
  for (const [normalize, w] of [[false, chapter.asPrinted_noNormalisation], [true, chapter.normalised]] as const) {
    it(normalize ? 'normalised' : 'as printed', () => {
      const trace = evaluate(inputsOf(chapterImages, chapterTexts, 0.07, normalize));
      const g = gradients(trace);
      list(trace.logits.data, w.logits.flat());
      list(trace.rowExpSum.map((s, i) => s * Math.exp(at(trace.rowMax, i))), w.rowSums);
      list(trace.colExpSum.map((s, i) => s * Math.exp(at(trace.colMax, i))), w.colSums);
      list(trace.probsImageToText.data, w.softmaxRows_I2T.flat());
      list(trace.probsTextToImage.data, w.softmaxCols_T2I.flat());
      list(trace.lossPerImage, w.lossI2T_perRow);
      list(trace.lossPerText, w.lossT2I_perColumn);
      list([trace.lossImageToText, trace.lossTextToImage, trace.loss], [w.lossI2T, w.lossT2I, w.loss]);
      list(g.logits.data, w.dLoss_dLogits.flat());
      w.dLoss_dImage.flat().forEach((x, k) => near(at(g.images.data, k), Number(x), 1e-16, `image gradient ${k}`));
      w.dLoss_dText.flat().forEach((x, k) => near(at(g.texts.data, k), Number(x), 1e-15, `text gradient ${k}`));
      list([g.logitScale, g.temperature], [w.dLoss_dLogitScale, w.dLoss_dTau]);
    });
  }
  it('gives none of the losses that typical mistakes give', () => {
    const { loss } = evaluate(inputsOf(chapterImages, chapterTexts, 0.07, false));
    for (const [mistake, value] of Object.entries(chapter.bugSignatures_asPrinted)) {
      if (mistake !== 'correct') expect(Math.abs(loss / Number(value) - 1), mistake).toBeGreaterThan(1e-4);
    }
  });
});
