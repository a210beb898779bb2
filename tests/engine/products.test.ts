// The product of matrices in blocks: known values, and the very doubles of a sum taken entry by entry.
import { describe, expect, it } from 'vitest';
import { createMatrix, createRandom, normal, type Matrix } from '../../src/engine/index.ts';
import { multiply } from '../../src/engine/products.ts';
import { at, matrixOf } from './support.ts';

const random = createRandom(11);
const draw = (rows: number, cols: number): Matrix => createMatrix(rows, cols, Array.from({ length: rows * cols }, () => normal(random)));

function flipped(m: Matrix): Matrix {
  return createMatrix(m.cols, m.rows, Array.from({ length: m.cols * m.rows }, (_, k) => at(m, k % m.rows, Math.floor(k / m.rows))));
}

/** A·B, one entry after the other. */
function entryByEntry(a: Matrix, b: Matrix): number[] {
  return Array.from({ length: a.rows * b.cols }, (_, entry) => {
    let sum = 0;
    for (let k = 0; k < a.cols; k++) sum += at(a, Math.floor(entry / b.cols), k) * at(b, k, entry % b.cols);
    return sum;
  });
}

describe('multiply', () => {
  it('knows a product, with either factor transposed', () => {
    const out = createMatrix(2, 2);
    const a = matrixOf([[1, 2], [3, 4]]);
    const b = matrixOf([[5, 6], [7, 8]]);
    const products = (['none', 'first', 'second'] as const).map((transposed) => {
      multiply(a, b, transposed, out);
      return Array.from(out.data);
    });
    expect(products).toEqual([[19, 22, 43, 50], [26, 30, 38, 44], [17, 23, 39, 53]]);
  });
  it('gives the doubles of the plain sums, whatever the blocks leave over', () => {
    for (let rows = 1; rows <= 5; rows++) {
      for (let cols = 1; cols <= 9; cols++) {
        for (const terms of [1, 2, 7]) {
          const a = draw(rows, terms);
          const b = draw(terms, cols);
          const out = createMatrix(rows, cols);
          const wanted = entryByEntry(a, b);
          for (const [x, y, transposed] of [[a, b, 'none'], [flipped(a), b, 'first'], [a, flipped(b), 'second']] as const) {
            out.data.fill(NaN);
            multiply(x, y, transposed, out);
            expect(Array.from(out.data), `${rows}×${terms}×${cols}, ${transposed}`).toEqual(wanted);
          }
        }
      }
    }
  });
});
