// The matrix in the middle: drawn by D3, picked by click, by sliding over it, or by arrow keys.
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { drawMatrix, type MatrixRow } from './drawMatrix.ts';
import { moveInGrid, type GridPlace } from './gridKeys.ts';

interface MatrixViewProps {
  readonly rows: Live<readonly MatrixRow[]>;
  readonly name: string;
  readonly pairs: number;
  readonly pick: GridPlace;
  /** Whether a finger slides over the matrix instead of scrolling the page: where cells are too small to be targets. */
  readonly isPad: boolean;
  readonly onPick: (pick: GridPlace) => void;
}

export function MatrixView({ rows, name, pairs, pick, isPad, onPick }: MatrixViewProps) {
  const root = useDraw<readonly MatrixRow[], HTMLDivElement>(rows, drawMatrix);
  const sliding = useRef<number | null>(null);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey) return;
    const next = moveInGrid(event.key, event.ctrlKey, pick, { rows: [0, pairs - 1], cols: [0, pairs - 1] });
    if (!next) return;
    event.preventDefault();
    onPick(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${next.row}"][data-col="${next.col}"]`)?.focus();
  };

  const pickCell = (element: Element | null) => {
    const cell = element?.closest<HTMLElement>('.matrix-cell');
    if (!cell || !root.current?.contains(cell)) return;
    const next = { row: Number(cell.dataset.row), col: Number(cell.dataset.col) };
    if (next.row !== pick.row || next.col !== pick.col) onPick(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const slides = event.isPrimary && event.button === 0 && (event.pointerType !== 'touch' || isPad);
    sliding.current = slides ? event.pointerId : null;
    if (!slides || !(event.target instanceof Element)) return;
    // The press would take the focus only after the pick: what is being typed is committed to the vector that it was typed for.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !event.currentTarget.contains(activeElement)) activeElement.blur();
    pickCell(event.target);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 0) sliding.current = null;
    else if (sliding.current === event.pointerId) pickCell(document.elementFromPoint(event.clientX, event.clientY));
  };

  return (
    <div
      ref={root}
      className="matrix"
      role="grid"
      aria-label={name}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onClick={(event) => event.target instanceof Element && pickCell(event.target)}
    />
  );
}
