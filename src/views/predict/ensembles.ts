// What the figure of two classes of prompts shows. Index 0 is class A, 1 is class B; angles are degrees from the image.
type ForBoth = readonly [number, number];

export const classNames = ['A', 'B'] as const;

export interface Ensembles {
  readonly prompts: readonly [readonly number[], readonly number[]];
  readonly meanNorms: ForBoth;
  readonly classAngles: ForBoth;
  readonly cosines: ForBoth;
  readonly byEmbedding: ForBoth;
  /** P(A) by each template alone, and their mean. */
  readonly byTemplate: readonly number[];
  readonly byProbability: ForBoth;
}

export function chosen([a, b]: ForBoth): string {
  return a >= b ? classNames[0] : classNames[1];
}
