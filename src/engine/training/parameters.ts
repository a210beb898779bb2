// The parameters of a batch in one list, for the optimisers, and as the matrices and numbers that the losses read.
import { checkInputs } from '../checkInputs.ts';
import { createMatrix } from '../matrix.ts';
import type { Inputs, Matrix } from '../types.ts';
import type { Parameters } from './appraiser.ts';
import type { Overflow } from './types.ts';

export interface ParameterStore {
  /** Images (N·d), texts (N·d), s, b. */
  readonly flat: Float64Array;
  /** N×d, within `flat`. */
  readonly images: Matrix;
  readonly texts: Matrix;
  /** Where s and b lie in `flat`. */
  readonly scaleAt: number;
  readonly biasAt: number;
  /** What the losses read; its numbers are copies. */
  readonly scalars: Parameters;
  /** A matrix of zeros, N×d. */
  like(): Matrix;
  /** The first parameter that is not finite, or gives no temperature; null when all are well. */
  findOverflow(): Overflow | null;
}

/** The parameters of `inputs`, copied. Throws RangeError as `checkInputs` does. */
export function createParameters({ images, texts, temperature, normalize }: Inputs, bias: number): ParameterStore {
  // An object of the shape that the evaluation is used to: many shapes would make it put its doubles on the heap.
  checkInputs({ images, texts, temperature, normalize });
  const { rows, cols } = images;
  const count = rows * cols;
  const flat = new Float64Array(2 * count + 2);
  flat.set(images.data);
  flat.set(texts.data, count);
  const scaleAt = 2 * count;
  const biasAt = scaleAt + 1;
  flat[scaleAt] = 0 - Math.log(temperature);
  flat[biasAt] = bias;
  const view = (from: number): Matrix => ({ data: flat.subarray(from, from + count), rows, cols });
  // Doubles from the start, whatever they will be.
  const scalars: Parameters = { images: view(0), texts: view(count), temperature: NaN, logScale: NaN, bias: NaN };
  scalars.temperature = temperature;
  return {
    flat, images: scalars.images, texts: scalars.texts, scaleAt, biasAt, scalars,
    like: () => createMatrix(rows, cols),
    findOverflow() {
      // A number that is not finite makes the sum of all differences NaN, so that the search is seldom needed.
      let check = 0;
      for (let k = 0; k < flat.length; k++) check += (flat[k] ?? 0) - (flat[k] ?? 0);
      const isTemperature = scalars.temperature > 0 && scalars.temperature < Infinity;
      if (check === 0 && isTemperature) return null;
      const at = flat.findIndex((x) => !Number.isFinite(x));
      if (at === -1 || at === scaleAt) return { of: 'temperature', index: null };
      if (at === biasAt) return { of: 'bias', index: null };
      return { of: at < count ? 'images' : 'texts', index: Math.floor((at % count) / cols) };
    },
  };
}
