// A small matrix beside another, as the rows of a table: numbers, ink, and the marks of what differs.
import { select } from 'd3-selection';
import { setAttribute, setFlag } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { drawInk } from '../figure/drawInk.ts';

export interface ComparedCell {
  readonly text: string;
  /** What the marks say, for who does not see them; '' where there are none. */
  readonly said: string;
  /** −1 to 1; 0 is bare paper. */
  readonly shade: number;
  readonly signed: boolean;
  /** Holds no number. */
  readonly hollow: boolean;
  /** Taken for the match of its line. */
  readonly isLabel: boolean;
  readonly differs: boolean;
  /** Where the simulated format has no number. */
  readonly isFault: boolean;
}

export interface ComparedTable {
  /** One name a column. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ComparedCell[] }[];
}

/** Draws into a `<table>` that has a head with one row, its first cell empty, and a body. */
export function drawCompared(table: HTMLTableElement, { columns, rows }: ComparedTable): void {
  select(table)
    .select('thead tr')
    .selectAll<HTMLTableCellElement, string>(':scope > th')
    .data(columns)
    .join((enter) => enter.append('th').attr('scope', 'col').attr('class', 'hue-text'))
    .each(function (name) {
      setText(this, name);
    });
  select(table)
    .select('tbody')
    .selectAll<HTMLTableRowElement, ComparedTable['rows'][number]>(':scope > tr')
    .data(rows)
    .join((enter) => {
      const row = enter.append('tr');
      row.append('th').attr('scope', 'row').attr('class', 'hue-image');
      return row;
    })
    .each(function ({ name, cells }) {
      const head = this.firstElementChild;
      if (head) setText(head, name);
      select(this)
        .selectAll<HTMLTableCellElement, ComparedCell>(':scope > td')
        .data(cells)
        .join((enter) => {
          const cell = enter.append('td').attr('class', 'compared-cell');
          cell.append('span').attr('class', 'compared-value');
          cell.append('span').attr('class', 'visually-hidden');
          return cell;
        })
        .each(function (cell) {
          paint(this, cell);
        });
    });
}

function paint(element: HTMLTableCellElement, cell: ComparedCell): void {
  drawInk(element, cell);
  setFlag(element, 'data-hollow', cell.hollow);
  setFlag(element, 'data-label', cell.isLabel);
  setFlag(element, 'data-differs', cell.differs);
  setFlag(element, 'data-fault', cell.isFault);
  setAttribute(element, 'data-length', cell.text.length > 6 ? 'long' : 'short');
  const [value, said] = element.children;
  if (value) setText(value, cell.text);
  if (said) setText(said, cell.said);
}
