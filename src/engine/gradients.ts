// The derivatives of the loss, symmetric or of one direction, with respect to everything a learner can change.
import { embeddingGradients } from './embeddingGradients.ts';
import type { Gradients, Matrix, SoftmaxObjective, Trace } from './types.ts';
import { checkWorkspace, createGradientsBuffer, type Mutable, type Workspace } from './workspace.ts';

/**
 * Derivatives of the objective (nats: `trace.loss`, `trace.lossImageToText` or `trace.lossTextToImage`) with respect to
 * the logits (N×N), the unit vectors taken as free variables (N×d, null when not normalising), the raw embeddings (N×d,
 * through the normalisation when it is on), the temperature and the logit scale s = ln(1/τ).
 *
 * Without a workspace the result is fresh. With one it lives there until the next call and nothing is allocated; the
 * trace may be that workspace's own or any other of the same sizes. When normalising, rows that are zero vectors have
 * raw gradient 0, by convention; a subnormal row's raw gradient can be ±Infinity, as the true one exceeds any double.
 * Throws RangeError when the workspace was made for other sizes.
 *
 * Source: ∂L/∂logits = (P + Q − 2I)/(2N) when symmetric, (P − I)/N or (Q − I)/N in one direction, and the chain rule; P are the row
 * softmaxes, Q the column ones.
 */
export function gradients(trace: Trace, workspace?: Workspace, objective: SoftmaxObjective = 'symmetric'): Gradients {
  const { images, temperature } = trace.inputs;
  if (workspace) checkWorkspace(workspace, trace.inputs);
  const buffer = workspace ? workspace.gradients : createGradientsBuffer(images.rows, images.cols);
  const out = buffer.result;

  logitGradients(trace, objective, out);
  embeddingGradients(trace, buffer, divideByTemperature);
  out.temperature = 0 - out.logitScale / temperature;
  return out;
}

/**
 * Fills ∂L/∂logits (N×N) and ∂L/∂s. Both are summed over rivals alone, so that nothing cancels: 1 − P_ii is the sum of
 * the other probabilities of row i, and ∂L/∂s = Σ G·logits is Σ_rivals P·(logit − own); likewise for Q and the columns.
 */
function logitGradients(trace: Trace, objective: SoftmaxObjective, out: Mutable<Gradients>): void {
  const n = trace.logits.rows;
  const z = trace.logits.data;
  const p = trace.probsImageToText.data;
  const q = trace.probsTextToImage.data;
  const g = out.logits.data;
  // Halves of the mean over both directions, of which one may have all.
  const byRows = objective === 'symmetric' ? 1 : objective === 'imageToText' ? 2 : 0;
  const byColumns = 2 - byRows;
  let scale = 0;
  for (let i = 0; i < n; i++) g[i * n + i] = 0;
  for (let i = 0; i < n; i++) {
    const own = z[i * n + i] ?? 0;
    let missed = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const at = i * n + j;
      const logit = z[at] ?? 0;
      const pAt = byRows * (p[at] ?? 0);
      const qAt = byColumns * (q[at] ?? 0);
      g[at] = (pAt + qAt) / (2 * n);
      missed += pAt;
      g[j * n + j] = (g[j * n + j] ?? 0) - qAt;
      // A probability of 0 weighs nothing even where the difference overflows.
      if (pAt > 0) scale += pAt * (logit - own);
      if (qAt > 0) scale += qAt * (logit - (z[j * n + j] ?? 0));
    }
    g[i * n + i] = (g[i * n + i] ?? 0) - missed;
  }
  for (let i = 0; i < n; i++) g[i * n + i] = (g[i * n + i] ?? 0) / (2 * n);
  out.logitScale = scale / (2 * n);
}

/** The logits are products over τ, which is the trace's. */
function divideByTemperature(out: Matrix, trace: Trace): void {
  const { temperature } = trace.inputs;
  for (let at = 0; at < out.data.length; at++) out.data[at] = (out.data[at] ?? 0) / temperature;
}
