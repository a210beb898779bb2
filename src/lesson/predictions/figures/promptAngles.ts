// Two classes of three prompts each around one image in a plane: averaging embeddings against averaging probabilities.
import { averageProbabilities, classify, classWeights, createMatrix, templateWeights, type Matrix } from '../../../engine/index.ts';
import { toDegrees, toRadians } from '../../../notation/degrees.ts';

/** Degrees between the image and each prompt; class A's third is the odd one. */
const classA = [35, 35] as const;
const classB = [40, 40, 40] as const;
export const oddAngle = 80;
export const ensembleScale = 100;

/** Index 0 is class A, 1 is class B. */
type ForBoth = readonly [number, number];

export interface Ensembles {
  /** Degrees from the image. */
  readonly prompts: readonly [readonly number[], readonly number[]];
  /** The length of the mean of each class's prompts. */
  readonly meanNorms: ForBoth;
  /** Between the image and each class vector: degrees, and cosine. */
  readonly classAngles: ForBoth;
  readonly cosines: ForBoth;
  /** P(class | image) of the classifier made of averaged embeddings. */
  readonly byEmbedding: ForBoth;
  /** P(A | image) by each template alone. */
  readonly byTemplate: readonly number[];
  /** Their mean. */
  readonly byProbability: ForBoth;
}

function directions(degrees: readonly number[]): Matrix {
  return createMatrix(degrees.length, 2, degrees.flatMap((angle) => [Math.cos(toRadians(angle)), Math.sin(toRadians(angle))]));
}

const pairOf = (values: ArrayLike<number>): ForBoth => [values[0] ?? 0, values[1] ?? 0];

/** `odd`: degrees, in [0, 90]. */
export function ensembles(odd: number, scale: number): Ensembles {
  const degrees = [[...classA, odd], classB] as const;
  const prompts = degrees.map(directions);
  const image = directions([0]);
  const { weights, meanNorms } = classWeights(prompts);
  const { cosine, probs } = classify(image, weights, scale);
  const angleOf = (index: number) => toDegrees(Math.atan2(weights.data[2 * index + 1] ?? 0, weights.data[2 * index] ?? 0));
  return {
    prompts: degrees,
    meanNorms: pairOf(meanNorms),
    classAngles: [angleOf(0), angleOf(1)],
    cosines: pairOf(cosine.data),
    byEmbedding: pairOf(probs.data),
    byTemplate: classB.map((_, template) => classify(image, templateWeights(prompts, template), scale).probs.data[0] ?? 0),
    byProbability: pairOf(averageProbabilities(image, prompts, scale).probs.data),
  };
}
