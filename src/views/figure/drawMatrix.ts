// The N×N matrix as a keyed D3 join: roles, names, numbers and ink of every cell.
import { select } from 'd3-selection';
import { setAttribute, setFlag, setStyle } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { drawInk } from './drawInk.ts';

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

/** What each cell was painted with last: asking the document would take longer than writing what differs. */
const painted = new WeakMap<Element, { readonly cell: MatrixCell; readonly row: number; readonly col: number }>();

function paint(element: HTMLDivElement, cell: MatrixCell, row: number, col: number): void {
  const last = painted.get(element);
  painted.set(element, { cell, row, col });
  const differs = (key: keyof MatrixCell): boolean => last?.cell[key] !== cell[key];
  if (differs('shade') || differs('signed')) drawInk(element, cell);
  if (last?.cell.text.length !== cell.text.length) setStyle(element, '--chars', String(cell.text.length));
  if (last?.row !== row) setAttribute(element, 'data-row', String(row));
  if (last?.col !== col) setAttribute(element, 'data-col', String(col));
  if (differs('hollow')) setFlag(element, 'data-hollow', cell.hollow);
  if (differs('convention')) setFlag(element, 'data-convention', cell.convention);
  if (differs('diagonal')) setFlag(element, 'data-diagonal', cell.diagonal);
  if (differs('lit')) setFlag(element, 'data-lit', cell.lit);
  if (cell.diagonal && (differs('diagonal') || differs('after'))) setStyle(element, '--after', String(cell.after));
  if (cell.diagonal && (differs('diagonal') || differs('below'))) setStyle(element, '--below', String(cell.below));
  if (differs('picked')) {
    setAttribute(element, 'aria-selected', String(cell.picked));
    setAttribute(element, 'tabindex', cell.picked ? '0' : '-1');
  }
  if (differs('name')) setAttribute(element, 'aria-label', cell.name);
  const span = element.firstElementChild;
  if (span && differs('text')) setText(span, cell.text);
}
