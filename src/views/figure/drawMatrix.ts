// The N×N matrix as a keyed D3 join: roles, names, numbers and ink of every cell.
import { select } from 'd3-selection';
import { setAttribute, setFlag, setStyle } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { toneOf } from './tone.ts';

export interface MatrixCell {
  readonly key: number;
  readonly name: string;
  readonly text: string;
  /** −1 to 1; 0 is bare paper. */
  readonly shade: number;
  readonly signed: boolean;
  /** Shows no number at this stage. */
  readonly hollow: boolean;
  /** Rests on the convention for zero vectors. */
  readonly convention: boolean;
  readonly diagonal: boolean;
  readonly picked: boolean;
  readonly lit: boolean;
  /** Cells to the right of it and below it, which its arrows cross. */
  readonly after: number;
  readonly below: number;
}

export interface MatrixRow {
  readonly key: number;
  readonly cells: readonly MatrixCell[];
}

export function drawMatrix(root: Element, rows: readonly MatrixRow[]): void {
  select(root)
    .selectAll<HTMLDivElement, MatrixRow>(':scope > .matrix-row')
    .data(rows, (row) => row.key)
    .join((enter) => enter.append('div').attr('class', 'matrix-row').attr('role', 'row'))
    .order()
    .each(function (row, rowIndex) {
      select(this)
        .selectAll<HTMLDivElement, MatrixCell>(':scope > .matrix-cell')
        .data(row.cells, (cell) => cell.key)
        .join((enter) => {
          const cell = enter.append('div').attr('class', 'matrix-cell').attr('role', 'gridcell');
          cell.append('span').attr('class', 'matrix-value');
          return cell;
        })
        .order()
        .each(function (cell, colIndex) {
          paint(this, cell, rowIndex, colIndex);
        });
    });
}

/** Lays ink on a cell; signed values stay light enough for ink throughout. */
export function ink(element: HTMLElement, { shade, signed }: Pick<MatrixCell, 'shade' | 'signed'>): void {
  const { tone, isDark } = signed ? { tone: Math.abs(shade), isDark: false } : toneOf(shade);
  setStyle(element, '--tone', tone.toFixed(3));
  setAttribute(element, 'data-ink', signed ? (shade < 0 ? 'negative' : 'positive') : 'plain');
  setFlag(element, 'data-dark', isDark);
}

function paint(element: HTMLDivElement, cell: MatrixCell, row: number, col: number): void {
  ink(element, cell);
  setStyle(element, '--chars', String(cell.text.length));
  setAttribute(element, 'data-row', String(row));
  setAttribute(element, 'data-col', String(col));
  setFlag(element, 'data-hollow', cell.hollow);
  setFlag(element, 'data-convention', cell.convention);
  setFlag(element, 'data-diagonal', cell.diagonal);
  setFlag(element, 'data-lit', cell.lit);
  if (cell.diagonal) {
    setStyle(element, '--after', String(cell.after));
    setStyle(element, '--below', String(cell.below));
  }
  setAttribute(element, 'aria-selected', String(cell.picked));
  setAttribute(element, 'tabindex', cell.picked ? '0' : '-1');
  setAttribute(element, 'aria-label', cell.name);
  const span = element.firstElementChild;
  if (span) setText(span, cell.text);
}
