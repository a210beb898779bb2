// The numbers that can be copied: every vector and matrix of the calculation, by the names that the page gives them.
import type { Side } from '../../document/document.ts';
import { createMatrix, margins, type Matrix } from '../../engine/index.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Direction, Stage } from '../../notation/cellRef.ts';
import type { MatrixNames } from '../../notation/matrixText.ts';
import type { Frame } from '../../state/frame.ts';
import { cellAt } from '../../views/figure/figureModel.ts';
import { labelsOf } from '../labels.ts';

export interface CopySource {
  readonly key: string;
  readonly name: string;
  readonly matrix: Matrix;
  readonly names: MatrixNames;
}

export interface CopyGroup {
  readonly name: string;
  readonly sources: readonly CopySource[];
}

/** Vectors are N×d or 1×d; matrices N×N, indexed [image][text]; norms, losses and margins N×1, without margins where there is no rival. */
export function copyGroups(frame: Frame, messages: Messages, locale: Locale): readonly CopyGroup[] {
  const { document, trace, gradients } = frame;
  const { figure } = messages;
  const words = exchangeMessages(locale);
  const { images, texts } = labelsOf(document, messages);
  const own = margins(trace.logits);

  const vectors = (key: string, name: string, side: Side, matrix: Matrix): CopySource => ({
    key, name, matrix, names: { rows: side === 'images' ? images : texts, columns: null },
  });
  const square = (key: string, name: string, matrix: Matrix): CopySource => ({ key, name, matrix, names: { rows: images, columns: texts } });
  const column = (key: string, name: string, side: Side, values: Float64Array): CopySource =>
    vectors(key, name, side, createMatrix(values.length, 1, values));
  const item = (side: Side) => (label: string, index: number): CopySource => {
    const { data, cols } = trace.inputs[side];
    const name = `${side === 'images' ? figure.image(index + 1) : figure.text(index + 1)}, ${label}`;
    return { key: `${side} ${index}`, name, matrix: createMatrix(1, cols, data.subarray(index * cols, (index + 1) * cols)), names: { rows: [label], columns: null } };
  };

  return [
    {
      name: words.groups.vectors,
      sources: [
        vectors('images', figure.imageGrid, 'images', trace.inputs.images),
        vectors('texts', figure.textGrid, 'texts', trace.inputs.texts),
        column('imageNorms', figure.norms.images, 'images', trace.imageNorms),
        column('textNorms', figure.norms.texts, 'texts', trace.textNorms),
        vectors('imageUnit', words.imageUnit, 'images', trace.imageUnit),
        vectors('textUnit', words.textUnit, 'texts', trace.textUnit),
      ],
    },
    {
      name: words.groups.matrices,
      sources: [
        square('cosine', figure.matrixNames.compare, trace.cosine),
        ...(trace.inputs.normalize ? [] : [square('dot', figure.matrixNames.compareDot, dotProducts(frame))]),
        square('logits', figure.matrixNames.scale, trace.logits),
        square('probsImageToText', figure.matrixNames.softmax, trace.probsImageToText),
        square('probsTextToImage', figure.matrixNames.softmaxTextToImage, trace.probsTextToImage),
        column('lossPerImage', figure.matrixNames.loss, 'images', trace.lossPerImage),
        column('lossPerText', figure.matrixNames.lossTextToImage, 'texts', trace.lossPerText),
        ...(images.length > 1 ? [column('imageMargins', words.margins.images, 'images', own.images), column('textMargins', words.margins.texts, 'texts', own.texts)] : []),
      ],
    },
    {
      name: words.groups.gradients,
      sources: [
        square('gradientLogits', words.gradients.logits, gradients.logits),
        ...(gradients.imageUnit ? [vectors('gradientImageUnit', words.gradients.imageUnit, 'images', gradients.imageUnit)] : []),
        ...(gradients.textUnit ? [vectors('gradientTextUnit', words.gradients.textUnit, 'texts', gradients.textUnit)] : []),
        vectors('gradientImages', words.gradients.images, 'images', gradients.images),
        vectors('gradientTexts', words.gradients.texts, 'texts', gradients.texts),
      ],
    },
    { name: words.groups.single, sources: [...images.map(item('images')), ...texts.map(item('texts'))] },
  ];
}

/** The products that the page shows while the vectors are not normalised (N×N). */
function dotProducts(frame: Frame): Matrix {
  const { rows, cols } = frame.trace.logits;
  const cells = Array.from({ length: rows * cols }, (_, at) => cellAt(frame, 'compare', 'imageToText', Math.floor(at / cols), at % cols) ?? 0);
  return createMatrix(rows, cols, cells);
}

/** The source that shows what the figure shows. */
export function sourceAt(stage: Stage, direction: Direction, normalize: boolean): string {
  const isImages = direction === 'imageToText';
  switch (stage) {
    case 'embed':
      return 'images';
    case 'normalise':
      return 'imageUnit';
    case 'compare':
      return normalize ? 'cosine' : 'dot';
    case 'scale':
      return 'logits';
    case 'softmax':
      return isImages ? 'probsImageToText' : 'probsTextToImage';
    case 'loss':
      return isImages ? 'lossPerImage' : 'lossPerText';
    case 'gradient':
      return 'gradientLogits';
  }
}
