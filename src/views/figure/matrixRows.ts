// The matrix in the middle as rows of cells ready to draw: text, name, ink and marks of each.
import type { Messages } from '../../i18n/messages.ts';
import { cellText, hasNoDirection } from './cellText.ts';
import type { MatrixCell, MatrixRow } from './drawMatrix.ts';
import { cellAt, isSigned, isUndefined, shadeAt, type FigureFrame, type FigureSize, type FigureView } from './figureModel.ts';

export interface Keys {
  readonly images: readonly number[];
  readonly texts: readonly number[];
}

/**
 * `keys` are the ids of images and texts, by which cells keep their element when pairs move. `isMoving`: the numbers change many times a second, so that
 * of a dense matrix only the picked cell is named with its number.
 */
export function matrixRows(frame: FigureFrame, view: FigureView, keys: Keys, size: FigureSize, messages: Messages, isMoving = false): MatrixRow[] {
  const shade = shadeAt(frame, view.stage);
  const words = messages.figure;
  const blank = (row: number, col: number): Omit<MatrixCell, 'name' | 'text'> => ({
    key: keys.texts[col] ?? col,
    shade: 0,
    signed: false,
    hollow: false,
    convention: false,
    diagonal: row === col,
    picked: row === view.pick.row && col === view.pick.col,
    lit: isLit(view, row, col),
    after: keys.texts.length - 1 - col,
    below: keys.images.length - 1 - row,
  });
  const cell = (row: number, col: number): MatrixCell => {
    const value = cellAt(frame, view.stage, view.direction, row, col);
    const noDirection = hasNoDirection(frame, view.stage, row, col);
    if (view.masked.includes('matrix')) return { ...blank(row, col), name: `${words.matrixCell(row + 1, col + 1)}: ${messages.lesson.hidden}`, text: '?' };
    const isNamed = !isMoving || size !== 'dense' || (row === view.pick.row && col === view.pick.col);
    const said = !isNamed ? '' : value === null ? pairOf(view, row, col, messages) : cellText(frame, view, row, col, messages);
    const place = words.matrixCell(row + 1, col + 1);
    return {
      ...blank(row, col),
      name: said === '' ? place : `${place}: ${said}`,
      text: size === 'dense' ? '' : noDirection && size === 'compact' ? '—' : said,
      shade: value === null || noDirection ? 0 : shade(value),
      signed: isSigned(view.stage),
      hollow: value === null,
      convention: value !== null && isUndefined(frame, row, col),
    };
  };
  return keys.images.map((key, row) => ({ key, cells: keys.texts.map((_, col) => cell(row, col)) }));
}

/** Before the comparison a cell holds no number; on the diagonal it says which pair it is. */
function pairOf({ stage }: FigureView, row: number, col: number, messages: Messages): string {
  return row === col && (stage === 'embed' || stage === 'normalise') ? messages.figure.pair(row + 1) : '';
}

function isLit({ lit }: FigureView, row: number, col: number): boolean {
  if (lit === null || (lit.row === undefined && lit.col === undefined)) return false;
  return (lit.row === undefined || lit.row === row) && (lit.col === undefined || lit.col === col);
}
