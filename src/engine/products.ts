// The product of two matrices, either of them transposed, in blocks whose running sums stay in registers.
import type { Matrix } from './types.ts';

/*
 * One entry at a time, each multiplication waits for two loads and for the addition before it. A block of 2×4 entries
 * has eight sums that do not wait for one another, and uses each number it loads two or four times. Every sum still
 * adds its terms in their order, so a block gives the very doubles that one entry at a time would. A block that the
 * product's edge cuts off takes its first line again in place of each that it lacks, and writes none of those.
 */
const BLOCK_ROWS = 2;
const BLOCK_COLS = 4;

/**
 * out = A·B, Aᵀ·B when `transposed` is 'first', A·Bᵀ when it is 'second'. `out` has the product's size, which is taken
 * as given, and shares nothing with A or B. Allocates nothing.
 */
export function multiply(a: Matrix, b: Matrix, transposed: 'none' | 'first' | 'second', out: Matrix): void {
  const x = a.data;
  const y = b.data;
  const sums = out.data;
  const rows = out.rows;
  const cols = out.cols;
  const terms = transposed === 'first' ? a.rows : a.cols;
  // How far apart in the data the neighbours along a row of the product, along a column of it, and along a sum are.
  const xLine = transposed === 'first' ? 1 : a.cols;
  const xTerm = transposed === 'first' ? a.cols : 1;
  const yLine = transposed === 'second' ? b.cols : 1;
  const yTerm = transposed === 'second' ? 1 : b.cols;
  for (let j = 0; j < cols; j += BLOCK_COLS) {
    const width = Math.min(BLOCK_COLS, cols - j);
    const yStep1 = width > 1 ? yLine : 0;
    const yStep2 = width > 2 ? 2 * yLine : 0;
    const yStep3 = width > 3 ? 3 * yLine : 0;
    for (let i = 0; i < rows; i += BLOCK_ROWS) {
      const hasLower = i + 1 < rows;
      const xStep1 = hasLower ? xLine : 0;
      let s00 = 0, s01 = 0, s02 = 0, s03 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0;
      let xAt = i * xLine;
      let yAt = j * yLine;
      for (let k = 0; k < terms; k++) {
        const x0 = x[xAt] ?? 0;
        const x1 = x[xAt + xStep1] ?? 0;
        const y0 = y[yAt] ?? 0;
        const y1 = y[yAt + yStep1] ?? 0;
        const y2 = y[yAt + yStep2] ?? 0;
        const y3 = y[yAt + yStep3] ?? 0;
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s03 += x0 * y3;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
        s13 += x1 * y3;
        xAt += xTerm;
        yAt += yTerm;
      }
      const upper = i * cols + j;
      sums[upper] = s00;
      if (width > 1) sums[upper + 1] = s01;
      if (width > 2) sums[upper + 2] = s02;
      if (width > 3) sums[upper + 3] = s03;
      if (!hasLower) continue;
      const lower = upper + cols;
      sums[lower] = s10;
      if (width > 1) sums[lower + 1] = s11;
      if (width > 2) sums[lower + 2] = s12;
      if (width > 3) sums[lower + 3] = s13;
    }
  }
}
