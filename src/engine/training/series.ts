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
  const kept = quantities.filter(exists);
  let capacity = 64;
  let count = 0;
  let lists = new Map(kept.map((quantity) => [quantity, new Float64Array(capacity)]));
  let series: RunSeries | null = null;
  return {
    record(point) {
      if (count === capacity) {
        capacity *= 2;
        lists = new Map([...lists].map(([quantity, list]) => [quantity, grown(list, capacity)]));
      }
      const values = measure(point);
      for (const quantity of kept) (lists.get(quantity) ?? [])[count] = bounded(values[quantity] ?? 0);
      count++;
      series = null;
    },
    read() {
      series ??= Object.fromEntries(quantities.map((quantity) => [quantity, lists.get(quantity)?.subarray(0, count) ?? null])) as Mutable<RunSeries>;
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

/** Every quantity of a point; null where it does not exist for a single pair. */
function measure(point: TrainingPoint): Readonly<Record<Quantity, number | null>> {
  const { imageUnit, textUnit, logits, temperature } = point;
  const { images, texts } = margins(logits);
  const n = logits.rows;
  const aligned = alignment(imageUnit, textUnit);
  return {
    loss: point.loss,
    lossImageToText: point.lossImageToText,
    lossTextToImage: point.lossTextToImage,
    accuracyImageToText: images.filter((m) => m > 0).length / n,
    accuracyTextToImage: texts.filter((m) => m > 0).length / n,
    temperature,
    bias: point.bias,
    alignment: aligned,
    uniformityImages: uniformity(imageUnit),
    uniformityTexts: uniformity(textUnit),
    modalityGap: modalityGap(imageUnit, textUnit).distance,
    gradientNorm: point.gradientNorm,
    meanMatchedCosine: 1 - aligned / 2,
    margin: n === 1 ? null : (temperature * (sum(images) + sum(texts))) / (2 * n),
  };
}

function sum(list: Float64Array): number {
  return list.reduce((total, x) => total + x, 0);
}
