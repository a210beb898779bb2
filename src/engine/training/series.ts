// What a run records of each of its steps.
import { alignment } from '../alignment.ts';
import { margins } from '../margin.ts';
import { modalityGap } from '../modalityGap.ts';
import { uniformity } from '../uniformity.ts';
import type { Mutable } from '../workspace.ts';
import type { TrainingOptions } from './options.ts';
import type { TrainingPoint } from './types.ts';

/**
 * Losses in nats; accuracies from 0 to 1, ties not counted; the margin is the mean over all images and texts of the own score minus the best rival's
 * (cosine when normalising, else dot product), whatever the temperature.
 */
export const quantities = [
  'loss', 'lossImageToText', 'lossTextToImage', 'accuracyImageToText', 'accuracyTextToImage', 'temperature', 'bias', 'alignment',
  'uniformityImages', 'uniformityTexts', 'modalityGap', 'gradientNorm', 'meanMatchedCosine', 'margin',
] as const;

export type Quantity = (typeof quantities)[number];

/**
 * One value a step, from step 0 on. null where a quantity does not exist: the bias without the sigmoid objective, the losses of either direction
 * with it, uniformities and the margin of a single pair.
 */
export type RunSeries = Readonly<Record<Quantity, Float64Array | null>>;

export interface Recorder {
  /** Appends what `point` is to the series. */
  record(point: TrainingPoint): void;
  /** Everything recorded so far; the same object until more is. Not to be changed. */
  read(): RunSeries;
}

/** For N pairs and these options. */
export function createRecorder(n: number, { objective }: TrainingOptions): Recorder {
  const exists = (quantity: Quantity): boolean => {
    if (quantity === 'bias') return objective === 'sigmoid';
    if (quantity === 'lossImageToText' || quantity === 'lossTextToImage') return objective !== 'sigmoid';
    if (quantity === 'uniformityImages' || quantity === 'uniformityTexts' || quantity === 'margin') return n > 1;
    return true;
  };
  const measure = createMeasure(n);
  let capacity = 64;
  let count = 0;
  let lists = quantities.map((quantity) => (exists(quantity) ? new Float64Array(capacity) : null));
  let series: RunSeries | null = null;
  return {
    record(point) {
      if (count === capacity) {
        capacity *= 2;
        lists = lists.map((list) => list && grown(list, capacity));
      }
      const values = measure(point);
      for (let k = 0; k < quantities.length; k++) {
        const list = lists[k];
        if (list) list[count] = bounded(values[k] ?? 0);
      }
      count++;
      series = null;
    },
    read() {
      series ??= Object.fromEntries(quantities.map((quantity, k) => [quantity, lists[k]?.subarray(0, count) ?? null])) as Mutable<RunSeries>;
      return series;
    },
  };
}

/** A margin of dot products can leave the doubles where they themselves do not. */
function bounded(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

function grown(list: Float64Array, capacity: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(capacity);
  longer.set(list);
  return longer;
}

/** Reads every quantity of a point, in the order of `quantities`, into memory that each call overwrites. What does not exist is of no meaning. */
function createMeasure(n: number): (point: TrainingPoint) => Float64Array {
  const values = new Float64Array(quantities.length);
  const own = { images: new Float64Array(n), texts: new Float64Array(n) };
  let centroids = new Float64Array(0);
  return (point) => {
    const { imageUnit, textUnit, logits, temperature } = point;
    if (centroids.length !== imageUnit.cols) centroids = new Float64Array(imageUnit.cols);
    margins(logits, own);
    const aligned = alignment(imageUnit, textUnit);
    values[0] = point.loss;
    values[1] = point.lossImageToText;
    values[2] = point.lossTextToImage;
    values[3] = positive(own.images) / n;
    values[4] = positive(own.texts) / n;
    values[5] = temperature;
    values[6] = point.bias;
    values[7] = aligned;
    values[8] = uniformity(imageUnit) ?? 0;
    values[9] = uniformity(textUnit) ?? 0;
    values[10] = modalityGap(imageUnit, textUnit, centroids);
    values[11] = point.gradientNorm;
    values[12] = 1 - aligned / 2;
    values[13] = (temperature * (sum(own.images) + sum(own.texts))) / (2 * n);
    return values;
  };
}

function positive(list: Float64Array): number {
  let count = 0;
  for (let k = 0; k < list.length; k++) if ((list[k] ?? 0) > 0) count++;
  return count;
}

function sum(list: Float64Array): number {
  let total = 0;
  for (let k = 0; k < list.length; k++) total += list[k] ?? 0;
  return total;
}
