// SigLIP's loss: known values, invariants, gradients by finite differences, a second formulation, refusals, and the reference values.
import { describe, expect, it } from 'vitest';
import { createMatrix, createSigmoidWorkspace, evaluateSigmoid, sigmoid, sigmoidGradients, softplus, type Matrix, type SigmoidInputs } from '../../src/engine/index.ts';
import { at, chapterImages, chapterTexts, matrixOf, randomInputs, readGolden } from './support.ts';

const chapter = (logScale: number, bias: number): SigmoidInputs => ({ images: matrixOf(chapterImages), texts: matrixOf(chapterTexts), logScale, bias, normalize: true });

const samples = Array.from({ length: 12 }, (_, seed): SigmoidInputs => {
  const { images, texts } = randomInputs(seed, 1 + (seed % 4), 1 + ((seed * 3) % 4), 1, true);
  return { images, texts, logScale: (seed % 3) - 0.5, bias: 1.5 - (seed % 4), normalize: seed % 2 === 0 };
});

describe('sigmoid', () => {
  it('knows 1/2, its ends, and σ(x) + σ(−x) = 1', () => {
    expect([sigmoid(0), sigmoid(Infinity), sigmoid(-Infinity)]).toEqual([0.5, 1, 0]);
    expect(sigmoid(-700)).toBe(Math.exp(-700));
    for (const x of [0.1, 1, 5, 30]) expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 15);
  });
});

describe('known values', () => {
  it('the chapter’s vectors with three biases', () => {
    const loss = (bias: number): number => evaluateSigmoid(chapter(Math.log(10), bias)).loss;
    expect(loss(-10)).toBeCloseTo(0.892156903448, 11);
    expect(loss(-5)).toBeCloseTo(0.135471242843, 11);
    expect(loss(0)).toBeCloseTo(3.23659790409, 11);
  });
  it('N pairs of logit 0 cost N ln 2: the sum is divided by N, not by N²', () => {
    const zeros = createMatrix(3, 2);
    expect(evaluateSigmoid({ images: zeros, texts: zeros, logScale: 0, bias: 0, normalize: true }).loss).toBeCloseTo(3 * Math.LN2, 14);
  });
  it('zero vectors are named, count as similarity 0 and have gradient 0', () => {
    const trace = evaluateSigmoid({ ...chapter(0, -1), texts: matrixOf([[0, 0, 0], [1, 2, 3], [0, 0, 1]]) });
    expect(trace.degenerate).toEqual({ images: [], texts: [0] });
    expect(at(trace.similarity, 1, 0)).toBe(0);
    expect(Array.from(sigmoidGradients(trace).texts.data.subarray(0, 3))).toEqual([0, 0, 0]);
  });
});

function nudged(m: Matrix, index: number, by: number): Matrix {
  const copy = createMatrix(m.rows, m.cols, m.data);
  copy.data[index] = (copy.data[index] ?? 0) + by;
  return copy;
}

/** Central differences of fourth order. */
function slope(f: (h: number) => number, h = 1e-3): number {
  return (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h);
}

describe('finite differences', () => {
  it.each(samples)('sample %#', (inputs) => {
    const trace = evaluateSigmoid(inputs);
    const g = sigmoidGradients(trace);
    const loss = (change: Partial<SigmoidInputs>): number => evaluateSigmoid({ ...inputs, ...change }).loss;
    for (let k = 0; k < inputs.images.data.length; k++) {
      expect(at(g.images.data, k)).toBeCloseTo(slope((h) => loss({ images: nudged(inputs.images, k, h) }), 1e-4), 7);
      expect(at(g.texts.data, k)).toBeCloseTo(slope((h) => loss({ texts: nudged(inputs.texts, k, h) }), 1e-4), 7);
    }
    expect(g.logScale).toBeCloseTo(slope((h) => loss({ logScale: inputs.logScale + h })), 8);
    expect(g.scale).toBeCloseTo(slope((h) => loss({ logScale: Math.log(trace.scale + h) })), 8);
    expect(g.bias).toBeCloseTo(slope((h) => loss({ bias: inputs.bias + h })), 8);
    // The logits themselves as dot products with the identity, and the unit vectors as free variables.
    const n = inputs.images.rows;
    const identity = createMatrix(n, n, Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0)));
    const ofLogits = (logits: Matrix): number => evaluateSigmoid({ images: logits, texts: identity, logScale: 0, bias: 0, normalize: false }).loss;
    for (let k = 0; k < n * n; k++) expect(at(g.logits.data, k)).toBeCloseTo(slope((h) => ofLogits(nudged(trace.logits, k, h))), 8);
    if (!inputs.normalize) {
      expect([g.imageUnit, g.textUnit]).toEqual([null, null]);
      return;
    }
    const free = { images: trace.imageUnit, texts: trace.textUnit, normalize: false };
    for (let k = 0; k < inputs.images.data.length; k++) {
      expect(at(g.imageUnit?.data ?? [], k)).toBeCloseTo(slope((h) => loss({ ...free, images: nudged(free.images, k, h) })), 8);
      expect(at(g.textUnit?.data ?? [], k)).toBeCloseTo(slope((h) => loss({ ...free, texts: nudged(free.texts, k, h) })), 8);
    }
  });
});

describe('invariants', () => {
  it.each(samples)('sample %#: a swap of the two sides transposes, lengths do not matter when normalising', (inputs) => {
    const trace = evaluateSigmoid(inputs);
    const swapped = evaluateSigmoid({ ...inputs, images: inputs.texts, texts: inputs.images });
    const n = inputs.images.rows;
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) expect(at(swapped.pairLoss, j, i)).toBeCloseTo(at(trace.pairLoss, i, j), 14);
    if (!inputs.normalize) return;
    const longer = createMatrix(n, inputs.images.cols, inputs.images.data.map((x) => 3 * x));
    expect(evaluateSigmoid({ ...inputs, images: longer }).loss).toBeCloseTo(trace.loss, 13);
    const g = sigmoidGradients(trace);
    for (let i = 0; i < n; i++) {
      let along = 0;
      for (let k = 0; k < longer.cols; k++) along += at(inputs.images, i, k) * at(g.images, i, k);
      expect(along).toBeCloseTo(0, 13);
    }
  });
  it('the inputs are copied', () => {
    const inputs = chapter(0, 0);
    const trace = evaluateSigmoid(inputs);
    inputs.images.data[0] = 9;
    expect(at(trace.inputs.images, 0, 0)).toBe(1);
  });
});

describe('with a workspace', () => {
  it('gives the same numbers, whatever was there before, and hands back its own trace', () => {
    const workspace = createSigmoidWorkspace(3, 2);
    for (let seed = 0; seed < 8; seed++) {
      const { images, texts } = randomInputs(seed, 3, 2, 1, true);
      if (seed % 4 === 0) images.data.fill(0, 2, 4);
      const inputs = { images, texts, logScale: seed / 4, bias: -seed, normalize: seed % 3 > 0 };
      const trace = evaluateSigmoid(inputs, workspace);
      expect(trace).toEqual(evaluateSigmoid(inputs));
      expect(sigmoidGradients(trace, workspace)).toEqual(sigmoidGradients(evaluateSigmoid(inputs)));
      expect(evaluateSigmoid(inputs, workspace)).toBe(trace);
    }
  });
  it('refuses one of other sizes', () => {
    expect(() => evaluateSigmoid(chapter(0, 0), createSigmoidWorkspace(3, 2))).toThrow(/the workspace is for 3×2 embeddings: these are 3×3/);
    expect(() => sigmoidGradients(evaluateSigmoid(chapter(0, 0)), createSigmoidWorkspace(2, 3))).toThrow(RangeError);
  });
});

describe('second formulation', () => {
  it.each(samples)('sample %#: −ln of the probability of yes on the diagonal and of no elsewhere', (inputs) => {
    const { probs, pairLoss, loss, logits } = evaluateSigmoid(inputs);
    const n = inputs.images.rows;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const p = at(probs, i, j);
        expect(at(pairLoss, i, j)).toBeCloseTo(-Math.log(i === j ? p : 1 - p), 10);
        sum += softplus((i === j ? -1 : 1) * at(logits, i, j));
      }
    }
    expect(loss).toBeCloseTo(sum / n, 14);
  });
});

describe('refusals in words', () => {
  it.each([
    ['unequal pairs', { ...chapter(0, 0), texts: matrixOf([[1, 2, 3]]) }, /images are 3×3 and texts 1×3/],
    ['t too large', chapter(710, 0), /the logarithm of the scale is 710/],
    ['t′ not a number', chapter(NaN, 0), /the logarithm of the scale is NaN/],
    ['b not finite', chapter(0, -Infinity), /the bias is -Infinity/],
    ['a component', { ...chapter(0, 0), images: matrixOf([[1, 0, 0], [0, Infinity, 0], [0, 0, 1]]) }, /component 2 of image 2 is Infinity/],
    ['a logit', { ...chapter(700, 0), images: matrixOf([[1e9, 0, 0], [0, 1, 0], [0, 0, 1]]), normalize: false }, /the logit of image 1 with text 1 is Infinity/],
  ] as const)('%s', (_, inputs, words) => {
    expect(() => evaluateSigmoid(inputs)).toThrow(RangeError);
    expect(() => evaluateSigmoid(inputs)).toThrow(words);
  });
});

type Rows = readonly (readonly number[])[];
interface SigmoidCase {
  readonly id: string;
  readonly tPrime: number;
  readonly b: number;
  readonly normalize: boolean;
  readonly image: Rows;
  readonly text: Rows;
  readonly sim: Rows;
  readonly logits: Rows;
  readonly pairLoss: Rows;
  readonly pairProb: Rows;
  readonly loss: number;
  readonly grad: {
    readonly logits: Rows; readonly imageUnit: Rows | null; readonly textUnit: Rows | null; readonly image: Rows; readonly text: Rows;
    readonly t: number; readonly tPrime: number; readonly b: number;
  };
  readonly tol: { readonly lossAbs: number; readonly gradAbs: number };
}

function near(found: Matrix | null, wanted: Rows | null, tolerance: number, where: string): void {
  if (found === null || wanted === null) {
    expect(found, where).toBe(wanted);
    return;
  }
  expect([found.rows, found.cols]).toEqual([wanted.length, wanted[0]?.length]);
  wanted.forEach((row, i) => row.forEach((w, j) => expect(Math.abs(at(found, i, j) - w), `${where} ${i}, ${j}`).toBeLessThanOrEqual(tolerance)));
}

describe('reference values', () => {
  it.each(readGolden<{ cases: SigmoidCase[] }>('siglip_00').cases)('$id', (c) => {
    const { lossAbs, gradAbs } = c.tol;
    const trace = evaluateSigmoid({ images: matrixOf(c.image), texts: matrixOf(c.text), logScale: c.tPrime, bias: c.b, normalize: c.normalize });
    near(trace.similarity, c.sim, lossAbs, 'similarity');
    near(trace.logits, c.logits, lossAbs, 'logits');
    near(trace.pairLoss, c.pairLoss, lossAbs, 'pairLoss');
    near(trace.probs, c.pairProb, lossAbs, 'probs');
    expect(Math.abs(trace.loss - c.loss)).toBeLessThanOrEqual(lossAbs);
    const g = sigmoidGradients(trace);
    near(g.logits, c.grad.logits, gradAbs, 'logits');
    near(g.imageUnit, c.grad.imageUnit, gradAbs, 'imageUnit');
    near(g.textUnit, c.grad.textUnit, gradAbs, 'textUnit');
    near(g.images, c.grad.image, gradAbs, 'images');
    near(g.texts, c.grad.text, gradAbs, 'texts');
    for (const [found, wanted] of [[g.scale, c.grad.t], [g.logScale, c.grad.tPrime], [g.bias, c.grad.b]] as const) expect(Math.abs(found - wanted)).toBeLessThanOrEqual(gradAbs);
  });
});
