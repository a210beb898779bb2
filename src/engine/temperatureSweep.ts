// One batch over many temperatures: its losses, and what one row or column makes of its candidates at each of them.
import { checkInputs, checkLogits } from './checkInputs.ts';
import { contrast } from './contrast.ts';
import { evaluate } from './evaluate.ts';
import { createMatrix, isIndex } from './matrix.ts';
import { multiply } from './products.ts';
import type { Inputs, Matrix, Trace } from './types.ts';
import { createWorkspace, type Mutable, type Workspace } from './workspace.ts';

/** A row (an image choosing among the texts) or a column (a text choosing among the images), and one of its candidates. */
export interface PickedLine {
  readonly axis: 'rows' | 'columns';
  /** The row's or column's number, from 0 to N − 1. */
  readonly line: number;
  /** The candidate's number along it, from 0 to N − 1. */
  readonly entry: number;
}

/** Lists of T numbers, one for each temperature; losses and the entropy are in nats. */
export interface TemperatureSweep {
  /** N×N: the cosines when normalising, else the dot products; they do not depend on the temperature. */
  readonly scores: Matrix;
  readonly temperatures: Float64Array;
  readonly lossImageToText: Float64Array;
  readonly lossTextToImage: Float64Array;
  /** The symmetric loss. */
  readonly loss: Float64Array;
  /** The line's probability for its own partner. */
  readonly ownProbability: Float64Array;
  /** The line's probability for the picked candidate. */
  readonly pickedProbability: Float64Array;
  /** Of the line's softmax, from 0 to ln N. */
  readonly entropy: Float64Array;
  /** What part of the line's repulsion its hardest negative gets, from 1/(N − 1) to 1; 0 with no negative (N = 1). */
  readonly hardestShare: Float64Array;
  /** The hardest negative's number, the lowest where several are equally hard; null with none. */
  readonly hardest: number | null;
}

/** Opaque to callers: hand it to `temperatureSweep`. */
export interface SweepWorkspace {
  readonly evaluation: Workspace;
  readonly result: Mutable<TemperatureSweep>;
}

/** For `count` temperatures of N pairs of d components. Throws RangeError when a number is not a whole one ≥ 1. */
export function createSweepWorkspace(n: number, d: number, count: number): SweepWorkspace {
  const list = () => createMatrix(1, count).data;
  return {
    evaluation: createWorkspace(n, d),
    result: {
      scores: createMatrix(n, n), temperatures: list(), lossImageToText: list(), lossTextToImage: list(), loss: list(),
      ownProbability: list(), pickedProbability: list(), entropy: list(), hardestShare: list(), hardest: null,
    },
  };
}

/**
 * Evaluates `inputs` at each of `temperatures` (T) in place of its own. The scores are computed once; at a temperature the
 * losses and probabilities are the very doubles of `evaluate`. The result lives in the workspace until the next call, and
 * nothing is allocated.
 *
 * Entropy: −Σ p ln p. The hardest negative's share: P_ij/(1 − P_ii) for the likeliest j ≠ i, the softmax over the negatives
 * alone, since ∂L_i/∂s_ij = P_ij/τ. Source: Wang and Liu, "Understanding the Behaviour of Contrastive Loss" (2021), equation 5.
 *
 * Throws RangeError as `evaluate` does, also for one of `temperatures`; when the workspace is for other sizes; and when the
 * picked line or candidate is not among the N.
 */
export function temperatureSweep(inputs: Inputs, picked: PickedLine, temperatures: Float64Array, workspace: SweepWorkspace): TemperatureSweep {
  const { evaluation, result } = workspace;
  if (temperatures.length !== result.temperatures.length) {
    throw new RangeError(`the workspace is for ${result.temperatures.length} temperatures: these are ${temperatures.length}`);
  }
  const trace = evaluate(inputs, evaluation);
  const n = inputs.images.rows;
  if (!isIndex(picked.line, n) || !isIndex(picked.entry, n)) {
    throw new RangeError(`candidate ${picked.entry} of line ${picked.line} is not among ${n} pairs, counted from 0`);
  }
  const scores = result.scores.data;
  if (inputs.normalize) scores.set(trace.cosine.data);
  else multiply(inputs.images, inputs.texts, 'second', result.scores);
  result.temperatures.set(temperatures);
  result.hardest = null;

  const logits = trace.logits.data;
  for (let t = 0; t < temperatures.length; t++) {
    const temperature = temperatures[t] ?? NaN;
    let isUsable = temperature > 0;
    for (let at = 0; at < logits.length; at++) {
      const logit = (scores[at] ?? 0) / temperature;
      logits[at] = logit;
      isUsable &&= Number.isFinite(logit);
    }
    if (!isUsable) refuse(trace, inputs, temperature);
    contrast(evaluation.trace);
    fillLosses(trace, result, t);
    fillLine(trace, picked, result, t);
  }
  return result;
}

/** Throws for a temperature that is none, or that makes a logit which is not finite. */
function refuse(trace: Trace, inputs: Inputs, temperature: number): void {
  const refused = { ...inputs, temperature };
  checkInputs(refused);
  checkLogits(trace.logits, refused);
}

/** The mean losses, added up as `evaluate` does. */
function fillLosses(trace: Trace, result: TemperatureSweep, t: number): void {
  const n = trace.logits.rows;
  let images = 0;
  let texts = 0;
  for (let i = 0; i < n; i++) {
    images += trace.lossPerImage[i] ?? 0;
    texts += trace.lossPerText[i] ?? 0;
  }
  result.lossImageToText[t] = images / n;
  result.lossTextToImage[t] = texts / n;
  result.loss[t] = (images / n + texts / n) / 2;
}

/** What belongs to the picked line alone. */
function fillLine(trace: Trace, { axis, line, entry }: PickedLine, result: Mutable<TemperatureSweep>, t: number): void {
  const n = trace.logits.rows;
  const z = trace.logits.data;
  const p = (axis === 'rows' ? trace.probsImageToText : trace.probsTextToImage).data;
  const first = axis === 'rows' ? line * n : line;
  const step = axis === 'rows' ? 1 : n;
  result.ownProbability[t] = p[first + line * step] ?? 0;
  result.pickedProbability[t] = p[first + entry * step] ?? 0;

  let likeliest = 0;
  let hardest = line === 0 ? 1 : 0;
  for (let k = 0; k < n; k++) {
    if ((p[first + k * step] ?? 0) > (p[first + likeliest * step] ?? 0)) likeliest = k;
    if (k !== line && (z[first + k * step] ?? 0) > (z[first + hardest * step] ?? 0)) hardest = k;
  }

  // −ln p of the likeliest is found from all others: next to 1, p itself has lost what it is short of 1.
  let others = 0;
  let entropy = 0;
  let negatives = 0;
  for (let k = 0; k < n; k++) {
    const at = first + k * step;
    const probability = p[at] ?? 0;
    if (k !== line) negatives += Math.exp((z[at] ?? 0) - (z[first + hardest * step] ?? 0));
    if (k === likeliest || probability === 0) continue;
    others += probability;
    entropy -= probability * Math.log(probability);
  }
  result.entropy[t] = entropy - (p[first + likeliest * step] ?? 0) * Math.log1p(-others);
  result.hardestShare[t] = n === 1 ? 0 : 1 / negatives;
  if (n > 1) result.hardest ??= hardest;
}
