// The numbers of the lab as its views draw them.
import type { Matrix } from '../../engine/index.ts';
import type { Way } from '../../lesson/zeroShot/scenes.ts';
import { formatCosine, formatNumber, formatUncertain, type Digits } from '../../notation/format.ts';
import { answerFor, choicesOf, classificationOf, hasNoDirection, rowNorms, type ZeroShotFrame } from '../../state/zeroShot/frame.ts';
import type { VectorScene } from '../../views/figure/vectorScene.ts';
import type { ResultRow } from '../../views/zeroShot/patchResults.ts';

export interface ResultWords {
  cosine(value: string): string;
  margin(value: string): string;
  readonly noDirection: string;
  className(index: number): string;
}

/** Vectors as they were typed, with their lengths. `matrix`: n×d. */
export function typedVectors(matrix: Matrix, digits: Digits): VectorScene {
  const norms = rowNorms(matrix);
  const zero = [...norms.keys()].filter((row) => norms[row] === 0);
  return { operands: 'raw', shown: matrix, raw: matrix, norms, zero, largest: matrix.data.reduce((most, x) => Math.max(most, Math.abs(x)), 1), digits, isMasked: false };
}

/** What a way says of one image. */
export function resultRow(frame: ZeroShotFrame, way: Way, template: number, image: number, digits: Digits, words: ResultWords): ResultRow {
  const { probs } = choicesOf(frame, way, template);
  const cosine = classificationOf(frame, way, template)?.cosine;
  const { best, margin } = answerFor(frame, way, template, image);
  const detail = (at: number): string => {
    if (hasNoDirection(frame, way, template, at)) return words.noDirection;
    return cosine ? words.cosine(formatCosine(cosine.data[image * cosine.cols + at] ?? 0, { digits })) : '';
  };
  const cells = Array.from({ length: probs.cols }, (_, at) => {
    const share = probs.data[image * probs.cols + at] ?? 0;
    return { text: formatUncertain(share, probs.cols, { digits, isProbability: true }), share, detail: detail(at), isBest: at === best };
  });
  return { cells, answer: words.className(best), margin: words.margin(formatNumber(margin, { digits })) };
}
