// The inner product of every row of one matrix with every row of another.
import type { Matrix } from './types.ts';

/** out[i, j] = Σ_k a[i, k]·b[j, k]; a: N×d, b: M×d, out: N×M. Allocates nothing. */
export function rowProducts(a: Matrix, b: Matrix, out: Matrix): void {
  const d = a.cols;
  const n = a.rows;
  const m = b.rows;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      let sum = 0;
      for (let k = 0; k < d; k++) sum += (a.data[i * d + k] ?? 0) * (b.data[j * d + k] ?? 0);
      out.data[i * m + j] = sum;
    }
  }
}
