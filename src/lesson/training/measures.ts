// What the scenes tell of a run: angles, lengths, the parts of a force, and the step at which all is right.
import { norm, pairPlane, type Matrix } from '../../engine/index.ts';
import type { Run, TrainingPoint } from '../../engine/training/index.ts';
import { toDegrees } from '../../notation/degrees.ts';
import { valueAt } from './scene.ts';

export function rowOf({ data, cols }: Matrix, row: number): Float64Array {
  return data.slice(row * cols, (row + 1) * cols);
}

/** The cosine of image i and text j, counted from 0. */
export function cosineOf({ imageUnit, textUnit }: TrainingPoint, image: number, text: number): number {
  return dot(rowOf(imageUnit, image), rowOf(textUnit, text));
}

/** In degrees; NaN where one of the two has no direction. */
export function angleOf({ imageUnit, textUnit }: TrainingPoint, image: number, text: number): number {
  const { angle } = pairPlane(rowOf(imageUnit, image), rowOf(textUnit, text));
  return angle === null ? NaN : toDegrees(angle);
}

/** The length of the part of the force on image `index` that text j makes, for each j. */
export function partsOf(point: TrainingPoint, index: number): readonly number[] {
  const { terms } = point.forceTerms('images', index);
  return Array.from({ length: terms.rows }, (_, j) => norm(rowOf(terms, j)));
}

export function lengthOf(point: TrainingPoint, side: 'images' | 'texts', index: number): number {
  return norm(rowOf(point[side], index));
}

/** The first step at which every image and every text has its partner first; −1 where there is none. */
export function firstAllRight(run: Run): number {
  const steps = Array.from({ length: run.length + 1 }, (_, step) => step);
  return steps.find((step) => valueAt(run, 'accuracyImageToText', step) === 1 && valueAt(run, 'accuracyTextToImage', step) === 1) ?? -1;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0);
}
