// Where the arrow keys lead in a grid (APG grid pattern).

export interface GridPlace {
  readonly row: number;
  readonly col: number;
}

/** The first and last row and column that can be reached, both included. */
export interface GridBounds {
  readonly rows: readonly [number, number];
  readonly cols: readonly [number, number];
}

/** The place that a key leads to, within the bounds; null when the key does not move. `ctrl` makes Home and End reach the corners; with it the arrows are the browser's. */
export function moveInGrid(key: string, ctrl: boolean, { row, col }: GridPlace, { rows, cols }: GridBounds): GridPlace | null {
  const at = (nextRow: number, nextCol: number): GridPlace => ({
    row: Math.min(rows[1], Math.max(rows[0], nextRow)),
    col: Math.min(cols[1], Math.max(cols[0], nextCol)),
  });
  if (ctrl && key.startsWith('Arrow')) return null;
  switch (key) {
    case 'ArrowLeft':
      return at(row, col - 1);
    case 'ArrowRight':
      return at(row, col + 1);
    case 'ArrowUp':
      return at(row - 1, col);
    case 'ArrowDown':
      return at(row + 1, col);
    case 'Home':
      return at(ctrl ? rows[0] : row, cols[0]);
    case 'End':
      return at(ctrl ? rows[1] : row, cols[1]);
    default:
      return null;
  }
}
