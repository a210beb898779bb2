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
 * logits span too much or one is not finite. Allocates nothing.
 */
export function contrastTogether(trace: TraceBuffer): boolean {
  const n = trace.logits.rows;
  const z = trace.logits.data;
  let max = -Infinity;
  let min = Infinity;
  for (let at = 0; at < z.length; at++) {
    const logit = z[at] ?? 0;
    if (logit > max) max = logit;
    if (logit < min) min = logit;
  }
  if (!(max - min <= WIDEST_SPAN)) return false;

  const p = trace.probsImageToText.data;
  const q = trace.probsTextToImage.data;
  const { rowMax, rowExpSum, colMax, colExpSum, lossPerImage, lossPerText } = trace;
  // Until the columns are complete, `q` is the table of exponentials, `colExpSum` the columns' sums over rivals, and
  // `lossPerText` their largest exponentials.
  for (let i = 0; i < n; i++) {
    let rivals = 0;
    let largest = -Infinity;
    let largestExp = 0;
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      const logit = z[at] ?? 0;
      const e = Math.exp(logit - max);
      q[at] = e;
      if (logit > largest) {
        largest = logit;
        largestExp = e;
      }
      if (i === 0 || logit > (colMax[j] ?? 0)) {
        colMax[j] = logit;
        lossPerText[j] = e;
      }
      const above = i === 0 ? 0 : (colExpSum[j] ?? 0);
      colExpSum[j] = i === j ? above : above + e;
      if (i !== j) rivals += e;
    }
    const own = q[i * n + i] ?? 0;
    const total = own + rivals;
    // A logit that is NaN, which the comparisons pass over, makes its row's total NaN.
    if (!(total > 0)) return false;
    for (let at = i * n; at < (i + 1) * n; at++) p[at] = (q[at] ?? 0) / total;
    rowMax[i] = largest;
    rowExpSum[i] = total / largestExp;
    lossPerImage[i] = Math.log1p(rivals / own);
  }
  for (let j = 0; j < n; j++) {
    const own = q[j * n + j] ?? 0;
    const rivals = colExpSum[j] ?? 0;
    const total = own + rivals;
    for (let at = j; at < n * n; at += n) q[at] = (q[at] ?? 0) / total;
    colExpSum[j] = total / (lossPerText[j] ?? 0);
    lossPerText[j] = Math.log1p(rivals / own);
  }
  return true;
}
