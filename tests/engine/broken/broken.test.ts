// Each bug's loss: against reference values, against a plain second computation, and what stays true of it.
import { describe, expect, it } from 'vitest';
import { broken, bugs, createRandom, evaluate, type Bug, type Inputs, type Matrix } from '../../../src/engine/index.ts';
import { at, chapterImages, chapterTexts, inputsOf, randomInputs, readGolden } from '../support.ts';

type Signatures = Readonly<Record<string, string>>;
const golden = readGolden<{ bugSignatures_asPrinted: Signatures; bugSignatures_normalised: Signatures }>('chapter');
const chapter = (normalize: boolean, temperature = 0.07): Inputs => inputsOf(chapterImages, chapterTexts, temperature, normalize);
const lossOf = (inputs: Inputs, bug: Bug): number => broken(evaluate(inputs), bug).loss;

describe('on the chapter’s batch', () => {
  const signatures: readonly (readonly [Bug, string])[] = [['one-direction', 'I2T only'], ['log-base-10', 'log10 instead of ln'], ['times-tau', 'multiplied by tau'], ['wrong-axis', 'correct']];
  it.each(signatures)('%s gives the reference loss', (bug, name) => {
    expect(lossOf(chapter(false), bug)).toBeCloseTo(Number(golden.bugSignatures_asPrinted[name]), 14);
    expect(lossOf(chapter(true), bug)).toBeCloseTo(Number(golden.bugSignatures_normalised[name]), 14);
  });

  it('leaving out the normalisation gives the loss that the chapter’s numbers have as printed', () => {
    expect(lossOf(chapter(true), 'not-normalised')).toBeCloseTo(Number(golden.bugSignatures_asPrinted.correct), 14);
  });

  it('gives the losses known by three digits', () => {
    expect(lossOf(chapter(true), 'forgot-exp')).toBeCloseTo(0.206, 3);
    expect(lossOf(chapter(true), 'shifted-labels')).toBeCloseTo(12.01, 2);
  });
});

describe('against a plain computation', () => {
  /** The losses by the textbook's formula, a loop at a time; `labels` are the own partners. */
  function plain(logits: (i: number, j: number) => number, n: number, log: (p: number) => number, labels = (i: number) => i): readonly [number, number] {
    const ids = Array.from({ length: n }, (_, i) => i);
    const share = (own: number, all: readonly number[]) => Math.exp(own) / all.reduce((sum, z) => sum + Math.exp(z), 0);
    const mean = (of: (i: number) => number) => ids.reduce((sum, i) => sum + of(i), 0) / n;
    return [
      mean((i) => -log(share(logits(i, labels(i)), ids.map((j) => logits(i, j))))),
      mean((j) => -log(share(logits(labels(j), j), ids.map((i) => logits(i, j))))),
    ];
  }
  const product = (a: Matrix, b: Matrix) => (i: number, j: number) => Array.from({ length: a.cols }, (_, k) => at(a, i, k) * at(b, j, k)).reduce((sum, x) => sum + x, 0);

  const random = createRandom(11);
  const batches = Array.from({ length: 12 }, (_, seed) => randomInputs(seed, 1 + (seed % 5), 1 + (seed % 4), 0.2 + random(), seed % 3 > 0));

  it.each(batches.map((inputs, k) => [k, inputs] as const))('batch %i', (_, inputs) => {
    const { temperature: tau, normalize, images, texts } = inputs;
    const n = images.rows;
    const dot = product(images, texts);
    const length = (m: Matrix, i: number) => Math.sqrt(product(m, m)(i, i));
    const score = (i: number, j: number) => (normalize ? dot(i, j) / length(images, i) / length(texts, j) : dot(i, j));
    const logit = (i: number, j: number) => score(i, j) / tau;
    const [rows, columns] = plain(logit, n, Math.log);
    const half = ([a, b]: readonly [number, number]) => (a + b) / 2;
    const wanted: Readonly<Record<string, number>> = {
      'not-normalised': half(plain((i, j) => dot(i, j) / tau, n, Math.log)),
      'forgot-exp': half(plain((i, j) => score(i, j) * -Math.log(tau), n, Math.log)),
      'times-tau': half(plain((i, j) => score(i, j) * tau, n, Math.log)),
      'shifted-labels': half(plain(logit, n, Math.log, (i) => (i + 1) % n)),
      'one-direction': rows,
      'log-base-10': half(plain(logit, n, Math.log10)),
      'wrong-axis': (rows + columns) / 2,
    };
    for (const [bug, loss] of Object.entries(wanted)) expect(lossOf(inputs, bug as Bug), bug).toBeCloseTo(loss, 12);
  });
});

describe('what stays true', () => {
  const trace = evaluate(randomInputs(3, 4, 3, 0.1, true));

  it('the Trace is left as it was', () => {
    const before = structuredClone(trace);
    for (const bug of bugs) broken(trace, bug);
    expect(trace).toEqual(before);
  });

  it('the softmax over the wrong axis trades the directions and keeps their mean', () => {
    const bug = broken(trace, 'wrong-axis');
    expect(bug.loss).toBe(trace.loss);
    expect([bug.lossImageToText, bug.lossTextToImage]).toEqual([trace.lossTextToImage, trace.lossImageToText]);
    const rowSums = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].reduce((sum, j) => sum + at(bug.probsImageToText, i, j), 0));
    expect(Math.max(...rowSums.map((sum) => Math.abs(sum - 1)))).toBeGreaterThan(0.01);
  });

  it('multiplying by τ leaves the order and flattens towards ln N', () => {
    const bug = broken(trace, 'times-tau');
    expect(bug.loss).toBeCloseTo(Math.log(4), 1);
    const order = (m: Matrix) => Array.from(m.data.keys()).sort((a, b) => (m.data[a] ?? 0) - (m.data[b] ?? 0));
    expect(order(bug.logits)).toEqual(order(trace.logits));
  });

  it('at τ = 1 dividing and multiplying are the same, and the logarithm of the scale is 0', () => {
    const one = evaluate(randomInputs(5, 4, 3, 1, true));
    expect(broken(one, 'times-tau').loss).toBe(one.loss);
    expect(broken(one, 'forgot-exp').loss).toBeCloseTo(Math.log(4), 14);
  });

  it('with one pair only the number formats have anything to break', () => {
    const alone = evaluate(inputsOf([[1, 0]], [[1, 1]], 0.07, true));
    for (const bug of bugs) expect(broken(alone, bug).loss, bug).toBe(0);
  });

  it('takes zero vectors, as the engine does', () => {
    const zero = evaluate(inputsOf([[0, 0], [0, 1]], [[1, 0], [0, 1]], 0.07, true));
    for (const bug of bugs) if (!bug.startsWith('naive')) expect(Number.isFinite(broken(zero, bug).loss), bug).toBe(true);
  });
});
