// The softmax and the loss of every row or column of logits, each shifted on its own, whatever the size of the logits.
import { softplus } from './softplus.ts';
import type { Matrix } from './types.ts';

/**
 * Treats N lines of `logits` (N×N), each the N candidates among which line k must pick number k. Lines are the rows
 * when `axis` is 'rows' (image → text) and the columns when it is 'columns' (text → image). Fills
 *  - `max` (N): the largest logit of each line;
 *  - `expSum` (N): Σ exp(logit − max), in [1, N];
 *  - `probs` (N×N): the softmax along each line, indexed as `logits` is;
 *  - `losses` (N): −ln of the probability of the line's own entry, in nats.
 *
 * With m the largest rival and s = Σ_rivals exp(z − m), the loss is softplus(m + ln s − own). The line's own entry is
 * never added to the rivals and taken out again, so the loss keeps its relative accuracy however small it is.
 * A line without rivals (N = 1) has probability 1 and loss exactly 0. Logits must be finite. Allocates nothing.
 */
export function contrastLines(
  logits: Matrix,
  axis: 'rows' | 'columns',
  max: Float64Array,
  expSum: Float64Array,
  probs: Matrix,
  losses: Float64Array,
): void {
  const n = logits.rows;
  const z = logits.data;
  const p = probs.data;
  const lineStep = axis === 'rows' ? n : 1;
  const entryStep = axis === 'rows' ? 1 : n;
  for (let line = 0; line < n; line++) {
    const first = line * lineStep;
    const own = z[first + line * entryStep] ?? 0;

    let rival = -Infinity;
    for (let k = 0; k < n; k++) if (k !== line) rival = Math.max(rival, z[first + k * entryStep] ?? 0);
    let rivals = 0;
    for (let k = 0; k < n; k++) {
      if (k === line) continue;
      const at = first + k * entryStep;
      const e = Math.exp((z[at] ?? 0) - rival);
      p[at] = e;
      rivals += e;
    }

    losses[line] = softplus(rival - own + Math.log(rivals));

    const wins = own >= rival;
    const ownExp = wins ? 1 : Math.exp(own - rival);
    const rivalExp = wins ? Math.exp(rival - own) : 1;
    const total = ownExp + rivals * rivalExp;
    max[line] = wins ? own : rival;
    expSum[line] = total;
    for (let k = 0; k < n; k++) {
      const at = first + k * entryStep;
      p[at] = (k === line ? ownExp : (p[at] ?? 0) * rivalExp) / total;
    }
  }
}
