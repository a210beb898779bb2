// Both softmaxes and all losses from one table of exponentials, for logits that lie close to one another.
import type { TraceBuffer } from './workspace.ts';

/**
 * The widest span of logits, in nats, that one shift serves. The shift costs a relative error of at most span·2⁻⁵³ in
 * each exponential, here 7e-15; nothing in it comes near overflow or underflow.
 */
const WIDEST_SPAN = 64;

/**
 * What `contrast` fills for the rows and for the columns, at the cost of N² exponentials instead of 2N²: each logit
 * shifted by the largest of all serves its row and its column. The loss is log1p(Σ_rivals e / e_own), so that the own
 * entry is never added to the rivals and taken out again. Returns false, with nothing to be used in the trace, when the
 * logits span too much; they must be finite. Allocates nothing.
 */
export function contrastTogether(trace: TraceBuffer): boolean {
  const n = trace.logits.rows;
  const z = trace.logits.data;
  let max = -Infinity;
  let min = Infinity;
  for (let at = 0; at < z.length; at++) {
    const logit = z[at] ?? 0;
    max = Math.max(max, logit);
    min = Math.min(min, logit);
  }
  // NaN when a logit is NaN or all are the same infinity.
  if (!(max - min <= WIDEST_SPAN)) return false;

  const p = trace.probsImageToText.data;
  const q = trace.probsTextToImage.data;
  const { rowMax, rowExpSum, colMax, colExpSum, lossPerImage, lossPerText } = trace;
  // The columns' sums over rivals grow row by row.
  for (let j = 0; j < n; j++) {
    colMax[j] = -Infinity;
    colExpSum[j] = 0;
  }
  for (let i = 0; i < n; i++) {
    let rivals = 0;
    let largest = -Infinity;
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      const logit = z[at] ?? 0;
      if (logit > largest) largest = logit;
      if (logit > (colMax[j] ?? 0)) colMax[j] = logit;
      const e = Math.exp(logit - max);
      p[at] = e;
      if (j === i) continue;
      rivals += e;
      colExpSum[j] = (colExpSum[j] ?? 0) + e;
    }
    rowMax[i] = largest;
    rowExpSum[i] = rivals;
  }
  for (let i = 0; i < n; i++) {
    const own = p[i * n + i] ?? 0;
    const rivals = rowExpSum[i] ?? 0;
    lossPerImage[i] = Math.log1p(rivals / own);
    rowExpSum[i] = own + rivals;
    const colRivals = colExpSum[i] ?? 0;
    lossPerText[i] = Math.log1p(colRivals / own);
    colExpSum[i] = own + colRivals;
  }
  for (let i = 0; i < n; i++) {
    const total = rowExpSum[i] ?? 0;
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      const e = p[at] ?? 0;
      p[at] = e / total;
      q[at] = e / (colExpSum[j] ?? 0);
    }
  }
  for (let i = 0; i < n; i++) {
    rowExpSum[i] = (rowExpSum[i] ?? 0) / Math.exp((rowMax[i] ?? 0) - max);
    colExpSum[i] = (colExpSum[i] ?? 0) / Math.exp((colMax[i] ?? 0) - max);
  }
  return true;
}
