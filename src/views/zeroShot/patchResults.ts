// Writes probabilities, ink and answers into the rows that React laid out.
import { setAttribute, setFlag, setStyle } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { toneOf } from '../figure/tone.ts';

export interface ResultCell {
  /** The probability, formatted. */
  readonly text: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Below it: the cosine, formatted; '' where there is none. */
  readonly detail: string;
  readonly isBest: boolean;
}

export interface ResultRow {
  readonly cells: readonly ResultCell[];
  readonly answer: string;
  readonly margin: string;
}

/** Patches every row under `root`; creates no node once they hold text. */
export function patchResults(root: HTMLElement, rows: readonly ResultRow[]): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-result]')) {
    const row = rows[Number(element.dataset.result)];
    if (!row) continue;
    element.querySelectorAll<HTMLElement>('.result-cell').forEach((cell, col) => patchCell(cell, row.cells[col]));
    write(element, '.result-answer-name', row.answer);
    const answer = element.querySelector('.result-answer-name');
    if (answer) setAttribute(answer, 'title', row.answer);
    write(element, '.result-margin', row.margin);
  }
}

function patchCell(element: HTMLElement, cell: ResultCell | undefined): void {
  if (!cell) return;
  const { tone, isDark } = toneOf(cell.share);
  setStyle(element, '--tone', tone.toFixed(3));
  setStyle(element, '--chars', String(cell.text.length));
  setFlag(element, 'data-dark', isDark);
  setFlag(element, 'data-best', cell.isBest);
  write(element, '.result-value', cell.text);
  write(element, '.result-detail', cell.detail);
}

function write(element: HTMLElement, selector: string, text: string): void {
  const holder = element.querySelector(selector);
  if (holder) setText(holder, text);
}
