// The loss with mathjs: its dense matrices of doubles. Square roots, exponentials and logarithms are mapped from Math.
import { add, diag, divide, dotDivide, map, matrix, max, mean, multiply, reshape, subtract, sum, transpose, type Matrix } from 'mathjs';
import { float64, type Contender } from '../contender.ts';

const square = (x: number): number => x * x;
const exp = (x: number): number => Math.exp(x);
const log = (x: number): number => Math.log(x);
const root = (x: number): number => Math.sqrt(x);

const column = (vector: Matrix): Matrix => reshape(vector, [-1, 1]);

const unitRows = (m: Matrix): Matrix => dotDivide(m, column(map(alongRows(sum, map(m, square)), root))) as Matrix;

/** The typings know `sum` and `max` along an axis only as numbers. */
const alongRows = (reduce: typeof sum | typeof max, m: Matrix): Matrix => reduce(m as never, 1 as never) as unknown as Matrix;

/** The mean over rows of ln Σ exp(logit) − own. */
function crossEntropy(logits: Matrix): number {
  const largest = alongRows(max, logits);
  const sums = alongRows(sum, map(subtract(logits, column(largest)) as Matrix, exp));
  return mean(subtract(add(largest, map(sums, log)), diag(logits)) as Matrix) as number;
}

function lossOf(images: Matrix, texts: Matrix, temperature: number): number {
  const logits = divide(multiply(unitRows(images), transpose(unitRows(texts))), temperature) as Matrix;
  return (crossEntropy(logits) + crossEntropy(transpose(logits))) / 2;
}

export const mathjs: Contender = {
  name: 'mathjs',
  tolerance: float64,
  isLibrary: true,
  prepare: ({ images, texts, temperature }) => {
    const x = matrix(images as number[][], 'dense', 'number');
    const y = matrix(texts as number[][], 'dense', 'number');
    return { evaluate: () => lossOf(x, y, temperature) };
  },
};
