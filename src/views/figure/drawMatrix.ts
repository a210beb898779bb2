// The N×N matrix as a keyed D3 join: roles, names, numbers and ink of every cell.
import { select } from 'd3-selection';
import { setText } from '../behaviours/setText.ts';

export interface MatrixCell {
  readonly key: number;
  readonly name: string;
  readonly text: string;
  /** −1 to 1; 0 is bare paper. */
  readonly shade: number;
  readonly signed: boolean;
  readonly hollow: boolean;
  readonly diagonal: boolean;
  readonly picked: boolean;
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
    .selectAll<HTMLDivElement, MatrixCell>(':scope > .matrix-cell')
    .data((row) => row.cells, (cell) => cell.key)
    .join((enter) => {
      const cell = enter.append('div').attr('class', 'matrix-cell').attr('role', 'gridcell');
      cell.append('span');
      return cell;
    })
    .order()
    .each(function (cell) {
      paint(this, cell);
    });
}

/** Shades between 0.45 and 0.6 are skipped: on them neither ink nor paper would be readable. */
function paint(element: HTMLDivElement, cell: MatrixCell): void {
  const size = Math.abs(cell.shade);
  const tone = size < 0.5 ? size * 0.9 : 0.6 + (size - 0.5) * 0.8;
  element.style.setProperty('--tone', tone.toFixed(3));
  set(element, 'data-ink', cell.signed ? (cell.shade < 0 ? 'negative' : 'positive') : 'plain');
  set(element, 'data-dark', String(size >= 0.5));
  set(element, 'data-hollow', String(cell.hollow));
  set(element, 'data-diagonal', String(cell.diagonal));
  set(element, 'aria-selected', String(cell.picked));
  set(element, 'tabindex', cell.picked ? '0' : '-1');
  set(element, 'aria-label', cell.name);
  const span = element.firstElementChild;
  if (span) setText(span, cell.text);
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
