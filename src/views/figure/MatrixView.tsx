// The matrix in the middle: drawn by D3, picked by click, drag or arrow keys.
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { drawMatrix, type MatrixRow } from './drawMatrix.ts';
import { moveInGrid, type GridPlace } from './gridKeys.ts';

interface MatrixViewProps {
  readonly rows: Live<readonly MatrixRow[]>;
  readonly name: string;
  readonly pairs: number;
  readonly pick: GridPlace;
  readonly onPick: (pick: GridPlace) => void;
}

export function MatrixView({ rows, name, pairs, pick, onPick }: MatrixViewProps) {
  const root = useDraw<readonly MatrixRow[], HTMLDivElement>(rows, drawMatrix);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey) return;
    const next = moveInGrid(event.key, event.ctrlKey || event.metaKey, pick, { rows: [0, pairs - 1], cols: [0, pairs - 1] });
    if (!next) return;
    event.preventDefault();
    onPick(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${next.row}"][data-col="${next.col}"]`)?.focus();
  };

  /** The cell under the pointer, also while it drags: small cells are picked by sliding over the matrix. */
  const pickAt = (event: PointerEvent) => {
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.matrix-cell');
    if (!cell || !root.current?.contains(cell)) return;
    const next = { row: Number(cell.dataset.row), col: Number(cell.dataset.col) };
    if (next.row !== pick.row || next.col !== pick.col) onPick(next);
  };

  return (
    <div
      ref={root}
      className="matrix"
      role="grid"
      aria-label={name}
      onKeyDown={onKeyDown}
      onPointerDown={pickAt}
      onPointerMove={(event) => event.buttons === 1 && pickAt(event)}
    />
  );
}
