// The temperature at which a batch's symmetric loss is least, where there is one, and where the loss tends to where there is none.
import { softplus } from './softplus.ts';
import type { Matrix } from './types.ts';

/**
 * Where the symmetric loss over τ has its least value; losses in nats.
 *  - `at`: at this temperature, as some line ranks a rival above its partner while partners score above the average.
 *  - `cold`: it falls all the way as τ → 0, towards `loss`: 0, or more where rivals tie with a partner.
 *  - `hot`: it falls all the way as τ → ∞, towards `loss` = ln N, as partners score no higher than the average.
 *  - `constant`: it does not depend on τ, as all candidates of each line score alike, or there is but one.
 */
export type BestTemperature =
  | { readonly kind: 'at'; readonly temperature: number; readonly loss: number }
  | { readonly kind: 'cold' | 'hot' | 'constant'; readonly loss: number };

/** What rounding makes of scores that are equal, as a part of the largest of them. */
const NOISE = 1e-12;
const MOST_ROUNDS = 60;
const PRECISION = 1e-13;

/**
 * `scores`: N×N cosines or dot products, image i with text j. Scores closer than 1e-12 of the largest count as equal.
 *
 * The loss is a mean of log-sum-exps of multiples of 1/τ, and so convex in 1/τ (Boyd and Vandenberghe, "Convex Optimization",
 * 2004, section 3.1.5): its slope changes sign at most once. The change is bracketed by doubling or halving, then found by
 * Newton steps, each replaced by a bisection where it leaves the bracket; to a relative 1e-13.
 *
 * Throws RangeError when the matrix is not square.
 */
export function bestTemperature(scores: Matrix): BestTemperature {
  const n = scores.rows;
  if (scores.cols !== n) throw new RangeError(`a best temperature needs a square matrix of scores: got ${n}×${scores.cols}`);
  const { spread, noise, advantage, worst, tiedLoss } = survey(scores);
  if (spread <= noise) return { kind: 'constant', loss: Math.log(n) };
  if (advantage <= noise) return { kind: 'hot', loss: Math.log(n) };
  if (worst <= noise) return { kind: 'cold', loss: tiedLoss };

  // In units of the widest spread, so that the search knows no scale.
  const found = new Float64Array(3);
  let [low, high] = [0, Infinity];
  let scale = 1;
  for (let round = 0; round < 2 * MOST_ROUNDS; round++) {
    measure(scores, scale, spread, found);
    const [, slope = 0, curvature = 0] = found;
    if (slope < 0) low = scale;
    else high = scale;
    const newton = scale - slope / curvature;
    const isBracketed = low > 0 && high < Infinity;
    const next = !isBracketed ? (slope < 0 ? 2 * scale : scale / 2) : newton > low && newton < high ? newton : (low + high) / 2;
    const isFound = isBracketed && Math.abs(next - scale) <= PRECISION * scale;
    scale = next;
    if (isFound) break;
  }
  measure(scores, scale, spread, found);
  return { kind: 'at', temperature: spread / scale, loss: found[0] ?? 0 };
}

/** The N rows and then the N columns: where a line begins and how far apart its entries are. Its own entry is number line mod N. */
function lineOf(line: number, n: number): { readonly first: number; readonly step: number; readonly own: number } {
  return line < n ? { first: line * n, step: 1, own: line } : { first: line - n, step: n, own: line - n };
}

/**
 * Of all lines: the widest spread of their scores; what counts as equal; the mean advantage of partners over the line's mean;
 * by how much a rival beats its line's partner at most; and the loss that ties leave when every other rival is out of reach.
 */
function survey({ data, rows: n }: Matrix) {
  const noise = NOISE * data.reduce((largest, score) => Math.max(largest, Math.abs(score)), 0);
  let [spread, advantage, worst, tiedLoss] = [0, 0, 0, 0];
  for (let line = 0; line < 2 * n; line++) {
    const { first, step, own } = lineOf(line, n);
    const partner = data[first + own * step] ?? 0;
    let [min, max, tied] = [Infinity, -Infinity, 0];
    for (let k = 0; k < n; k++) {
      const score = data[first + k * step] ?? 0;
      min = Math.min(min, score);
      max = Math.max(max, score);
      if (Math.abs(score - partner) <= noise) tied++;
      advantage += (partner - score) / (2 * n * n);
    }
    spread = Math.max(spread, max - min);
    worst = Math.max(worst, max - partner);
    tiedLoss += Math.log(tied) / (2 * n);
  }
  return { spread, noise, advantage, worst, tiedLoss };
}

/**
 * Into `out`: the symmetric loss at the temperature spread/scale, and its first two derivatives with respect to `scale`. Summed
 * over rivals alone, so that small ones keep their relative accuracy: the slope of a line is Σ_rivals p·(score − partner)/spread.
 */
function measure({ data, rows: n }: Matrix, scale: number, spread: number, out: Float64Array): void {
  let [loss, slope, curvature] = [0, 0, 0];
  for (let line = 0; line < 2 * n; line++) {
    const { first, step, own } = lineOf(line, n);
    const partner = data[first + own * step] ?? 0;
    let best = -Infinity;
    for (let k = 0; k < n; k++) if (k !== own) best = Math.max(best, ((data[first + k * step] ?? 0) - partner) / spread);
    let [sum, leads, squares] = [0, 0, 0];
    for (let k = 0; k < n; k++) {
      if (k === own) continue;
      const lead = ((data[first + k * step] ?? 0) - partner) / spread;
      const weight = Math.exp((lead - best) * scale);
      sum += weight;
      leads += weight * lead;
      squares += weight * lead * lead;
    }
    const missed = Math.exp(-softplus(-(best * scale + Math.log(sum))));
    const mean = (missed * leads) / sum;
    loss += softplus(best * scale + Math.log(sum)) / (2 * n);
    slope += mean / (2 * n);
    curvature += ((missed * squares) / sum - mean * mean) / (2 * n);
  }
  out[0] = loss;
  out[1] = slope;
  out[2] = curvature;
}
