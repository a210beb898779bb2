// The matrix of a step as rows of cells: probabilities in either direction, cosines, or SigLIP's probabilities that image and text belong together.
import { sigmoid, type Matrix, type Trace } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Direction } from '../../notation/cellRef.ts';
import { formatNumber, type Digits } from '../../notation/format.ts';
import type { MatrixRow } from '../figure/drawMatrix.ts';
import type { FigureFrame, FigureSize, FigureView } from '../figure/figureModel.ts';
import type { GridPlace } from '../figure/gridKeys.ts';
import { matrixRows, type Keys } from '../figure/matrixRows.ts';

/** What the matrix of a step shows. */
export type StepMatrixKind = Direction | 'cosine' | 'sigmoid';

export interface StepMatrixView {
  readonly kind: StepMatrixKind;
  readonly pick: GridPlace;
  readonly digits: Digits;
  /** Whether the run is played. */
  readonly isMoving: boolean;
}

/** `bias` is b of SigLIP's loss. */
export function matrixOfStep(frame: FigureFrame, bias: number, { kind, pick, digits, isMoving }: StepMatrixView, keys: Keys, size: FigureSize, messages: Messages): readonly MatrixRow[] {
  const view: FigureView = {
    stage: kind === 'cosine' ? 'compare' : kind === 'sigmoid' ? 'scale' : 'softmax',
    direction: kind === 'textToImage' ? 'textToImage' : 'imageToText',
    pick, digits, lit: null, dimmed: [], masked: [],
  };
  const rows = matrixRows(frame, view, keys, size, messages, isMoving);
  return kind === 'sigmoid' ? rows.map((row, i) => withSigmoids(row, i, frame, bias, digits, size, messages)) : rows;
}

const namesInTrace = { cosine: 'cosine', imageToText: 'probsImageToText', textToImage: 'probsTextToImage' } as const;

/** The matrix as numbers, N×N. */
export function stepMatrix(trace: Trace, bias: number, kind: StepMatrixKind): Matrix {
  if (kind !== 'sigmoid') return trace[namesInTrace[kind]];
  const { data, rows, cols } = trace.logits;
  return { data: data.map((logit) => sigmoid(logit + bias)), rows, cols };
}

function withSigmoids(row: MatrixRow, i: number, { trace: { logits } }: FigureFrame, bias: number, digits: Digits, size: FigureSize, messages: Messages): MatrixRow {
  return {
    ...row,
    cells: row.cells.map((cell, j) => {
      const share = sigmoid((logits.data[i * logits.cols + j] ?? 0) + bias);
      const said = formatNumber(share, { digits });
      const place = messages.figure.matrixCell(i + 1, j + 1);
      return { ...cell, name: cell.name === place ? place : `${place}: ${said}`, text: size === 'dense' ? '' : said, shade: share, signed: false };
    }),
  };
}
