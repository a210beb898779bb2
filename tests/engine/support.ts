// What the engine's tests share: random inputs, golden files, and a second formulation in exact rational steps.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createMatrix, createRandom, normal, type Inputs, type Matrix } from '../../src/engine/index.ts';

export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return createMatrix(rows.length, rows[0]?.length ?? 0, rows.flat());
}

export function inputsOf(
  images: readonly (readonly number[])[],
  texts: readonly (readonly number[])[],
  temperature: number,
  normalize: boolean,
): Inputs {
  return { images: matrixOf(images), texts: matrixOf(texts), temperature, normalize };
}

export function randomInputs(seed: number, n: number, d: number, temperature: number, normalize: boolean): Inputs {
  const random = createRandom(seed);
  const draw = (): Matrix => createMatrix(n, d, Array.from({ length: n * d }, () => normal(random)));
  return { images: draw(), texts: draw(), temperature, normalize };
}

/** N orthonormal pairs: every image is its own text. */
export function orthonormal(n: number, temperature: number): Inputs {
  const rows = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  return inputsOf(rows, rows, temperature, true);
}

export const chapterImages = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
export const chapterTexts = [[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0.3, 0.7]];

export function at(m: ArrayLike<number> | Matrix, i: number, j = -1): number {
  const value = 'data' in m ? m.data[i * m.cols + j] : m[i];
  if (value === undefined) throw new Error(`no entry ${i}, ${j}`);
  return value;
}

export function readGolden<T>(name: string): T {
  return JSON.parse(gunzipSync(readFileSync(new URL(`../golden/${name}.json.gz`, import.meta.url))).toString('utf8')) as T;
}

/** A number as the golden files write it. */
export type Num = number | 'NaN' | 'Infinity' | '-Infinity';

/** A golden array, whole or sampled. */
export interface Sampled {
  readonly sampled: true;
  readonly shape: readonly number[];
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly values: readonly (readonly Num[])[];
  readonly sum: number;
  readonly sumAbs: number;
  readonly sumSq: number;
  readonly rowNorms: readonly number[];
}
