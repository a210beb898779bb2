// The loss with ml-matrix: matrices of doubles in JavaScript.
import { Matrix } from 'ml-matrix';
import { float64, type Contender } from '../contender.ts';

const unitRows = (m: Matrix): Matrix => m.clone().divColumnVector(Matrix.pow(m, 2).sum('row').map(Math.sqrt));

function lossOf(images: Matrix, texts: Matrix, temperature: number): number {
  const logits = unitRows(images).mmul(unitRows(texts).transpose()).div(temperature);
  const own = logits.diagonal();
  const rowMax = own.map((_, i) => logits.maxRow(i));
  const colMax = own.map((_, j) => logits.maxColumn(j));
  const rowSums = logits.clone().subColumnVector(rowMax).exp().sum('row');
  const colSums = logits.clone().subRowVector(colMax).exp().sum('column');
  let loss = 0;
  own.forEach((z, i) => {
    loss += rowMax[i]! + Math.log(rowSums[i]!) - z;
    loss += colMax[i]! + Math.log(colSums[i]!) - z;
  });
  return loss / (2 * own.length);
}

export const mlMatrix: Contender = {
  name: 'ml-matrix',
  tolerance: float64,
  isLibrary: true,
  prepare: ({ images, texts, temperature }) => {
    const x = new Matrix(images as number[][]);
    const y = new Matrix(texts as number[][]);
    return { evaluate: () => lossOf(x, y, temperature) };
  },
};
