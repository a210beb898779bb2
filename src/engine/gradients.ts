// The derivatives of the symmetric loss with respect to everything a learner can change.
import type { Gradients, Matrix, Trace } from './types.ts';
import { checkWorkspace, createGradientsBuffer, type Workspace } from './workspace.ts';

/**
 * Derivatives of `trace.loss` (nats) with respect to the logits (N×N), the unit vectors taken as free variables (N×d,
 * null when not normalising), the raw embeddings (N×d, through the normalisation when it is on), the temperature and
 * the logit scale s = ln(1/τ).
 *
 * Without a workspace the result is fresh. With one it lives there until the next call and nothing is allocated; the
 * trace may be that workspace's own or any other of the same sizes. When normalising, rows that are zero vectors have
 * raw gradient 0, by convention; a subnormal row's raw gradient can be ±Infinity, as the true one exceeds any double.
 * Throws RangeError when the workspace was made for other sizes.
 *
 * Source: ∂L/∂logits = (P + Q − 2I)/(2N), and the chain rule; P are the row softmaxes, Q the column ones. The diagonal
 * uses 1 − P_ii = 1 − exp(−loss_i), which expm1 gives without cancellation.
 */
export function gradients(trace: Trace, workspace?: Workspace): Gradients {
  const { images, texts, temperature, normalize } = trace.inputs;
  if (workspace) checkWorkspace(workspace, trace.inputs);
  const buffer = workspace ? workspace.gradients : createGradientsBuffer(images.rows, images.cols);
  const out = buffer.result;

  logitGradient(trace, out.logits);
  if (normalize) {
    pullBack(out.logits, 'rows', trace.textUnit, trace, buffer.imageUnit);
    pullBack(out.logits, 'columns', trace.imageUnit, trace, buffer.textUnit);
    throughNormalisation(buffer.imageUnit, trace.imageUnit, trace.imageNorms, out.images);
    throughNormalisation(buffer.textUnit, trace.textUnit, trace.textNorms, out.texts);
    out.imageUnit = buffer.imageUnit;
    out.textUnit = buffer.textUnit;
  } else {
    pullBack(out.logits, 'rows', texts, trace, out.images);
    pullBack(out.logits, 'columns', images, trace, out.texts);
    out.imageUnit = null;
    out.textUnit = null;
  }

  // ∂L/∂s = Σ G·logits, written with differences from the diagonal: Σ_rivals P·(logit − own), and Q likewise.
  const n = images.rows;
  const z = trace.logits.data;
  const p = trace.probsImageToText.data;
  const q = trace.probsTextToImage.data;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const at = i * n + j;
      const logit = z[at] ?? 0;
      const pAt = p[at] ?? 0;
      const qAt = q[at] ?? 0;
      // A probability of 0 weighs nothing even where the difference overflows.
      if (pAt > 0) sum += pAt * (logit - (z[i * n + i] ?? 0));
      if (qAt > 0) sum += qAt * (logit - (z[j * n + j] ?? 0));
    }
  }
  out.logitScale = sum / (2 * n) + 0;
  out.temperature = 0 - sum / (2 * n) / temperature;
  return out;
}

/** out = ∂L/∂logits (N×N). Adding 0 turns −0 into 0. */
function logitGradient(trace: Trace, out: Matrix): void {
  const n = out.rows;
  const p = trace.probsImageToText.data;
  const q = trace.probsTextToImage.data;
  for (let at = 0; at < n * n; at++) out.data[at] = ((p[at] ?? 0) + (q[at] ?? 0)) / (2 * n);
  for (let i = 0; i < n; i++) {
    const missed = Math.expm1(-(trace.lossPerImage[i] ?? 0)) + Math.expm1(-(trace.lossPerText[i] ?? 0));
    out.data[i * n + i] = missed / (2 * n) + 0;
  }
}

/**
 * out[i] = (1/τ) Σ_j G[i, j]·other[j] for 'rows', out[j] = (1/τ) Σ_i G[i, j]·other[i] for 'columns'.
 * G: N×N, other and out: N×d; τ is the trace's.
 */
function pullBack(g: Matrix, axis: 'rows' | 'columns', other: Matrix, trace: Trace, out: Matrix): void {
  const n = g.rows;
  const d = other.cols;
  const { temperature } = trace.inputs;
  const lineStep = axis === 'rows' ? n : 1;
  const entryStep = axis === 'rows' ? 1 : n;
  for (let line = 0; line < n; line++) {
    for (let c = 0; c < d; c++) out.data[line * d + c] = 0;
    for (let k = 0; k < n; k++) {
      const weight = g.data[line * lineStep + k * entryStep] ?? 0;
      for (let c = 0; c < d; c++) {
        out.data[line * d + c] = (out.data[line * d + c] ?? 0) + weight * (other.data[k * d + c] ?? 0);
      }
    }
    for (let c = 0; c < d; c++) out.data[line * d + c] = (out.data[line * d + c] ?? 0) / temperature;
  }
}

/**
 * out = (I − u uᵀ) g / ‖x‖ for each row: the Jacobian of x ↦ x/‖x‖, so the result is perpendicular to x.
 * g, unit, out: N×d; norms: N. Rows of norm 0 give 0.
 */
function throughNormalisation(g: Matrix, unit: Matrix, norms: Float64Array, out: Matrix): void {
  const d = g.cols;
  for (let i = 0; i < g.rows; i++) {
    const length = norms[i] ?? 0;
    let along = 0;
    for (let k = i * d; k < (i + 1) * d; k++) along += (g.data[k] ?? 0) * (unit.data[k] ?? 0);
    for (let k = i * d; k < (i + 1) * d; k++) {
      const across = (g.data[k] ?? 0) - along * (unit.data[k] ?? 0);
      out.data[k] = length === 0 || across === 0 ? 0 : across / length;
    }
  }
}
