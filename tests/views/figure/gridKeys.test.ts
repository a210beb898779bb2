// Where the keys of a grid lead: one step, to the ends, to the corners, and never out of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveInGrid, type GridBounds } from '../../../src/views/figure/gridKeys.ts';

const bounds: GridBounds = { rows: [0, 3], cols: [0, 4] };
const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

describe('moveInGrid', () => {
  it.each([
    ['ArrowLeft', 2, 1], ['ArrowRight', 2, 3], ['ArrowUp', 1, 2], ['ArrowDown', 3, 2], ['Home', 2, 0], ['End', 2, 4],
  ])('%s leads from (2, 2) to (%d, %d)', (key, row, col) => {
    expect(moveInGrid(key, false, { row: 2, col: 2 }, bounds)).toEqual({ row, col });
  });

  it('reaches the corners with Ctrl', () => {
    expect(moveInGrid('Home', true, { row: 2, col: 2 }, bounds)).toEqual({ row: 0, col: 0 });
    expect(moveInGrid('End', true, { row: 2, col: 2 }, bounds)).toEqual({ row: 3, col: 4 });
  });

  it.each([
    ['ArrowLeft', 0, 0], ['ArrowUp', 0, 0], ['ArrowRight', 3, 4], ['ArrowDown', 3, 4],
  ])('%s stays at the edge, and still counts as a move', (key, row, col) => {
    expect(moveInGrid(key, false, { row, col }, bounds)).toEqual({ row, col });
  });

  it('keeps to bounds that do not begin at 0', () => {
    const inner: GridBounds = { rows: [1, 2], cols: [2, 3] };
    expect(moveInGrid('ArrowUp', false, { row: 1, col: 2 }, inner)).toEqual({ row: 1, col: 2 });
    expect(moveInGrid('Home', false, { row: 2, col: 3 }, inner)).toEqual({ row: 2, col: 2 });
    expect(moveInGrid('Home', true, { row: 2, col: 3 }, inner)).toEqual({ row: 1, col: 2 });
    expect(moveInGrid('End', true, { row: 1, col: 2 }, inner)).toEqual({ row: 2, col: 3 });
  });

  it.each(['Enter', 'Escape', ' ', 'Tab', 'a', '5', 'F2', 'PageUp', 'PageDown', 'arrowleft', ''])('leaves the key “%s” alone', (key) => {
    for (const ctrl of [false, true]) expect(moveInGrid(key, ctrl, { row: 2, col: 2 }, bounds)).toBeNull();
  });

  it('never leaves the bounds, wherever it starts and however long it walks', () => {
    const span = fc.tuple(fc.nat(3), fc.nat(5)).map(([first, more]): [number, number] => [first, first + more]);
    const place = fc.record({ row: fc.integer({ min: -3, max: 12 }), col: fc.integer({ min: -3, max: 12 }) });
    fc.assert(
      fc.property(span, span, place, fc.array(fc.tuple(fc.constantFrom(...moves), fc.boolean()), { minLength: 1, maxLength: 20 }), (rows, cols, start, walk) => {
        let at = start;
        for (const [key, ctrl] of walk) {
          const next = moveInGrid(key, ctrl, at, { rows, cols });
          if (next === null) continue;
          at = next;
          expect(at.row).toBeGreaterThanOrEqual(rows[0]);
          expect(at.row).toBeLessThanOrEqual(rows[1]);
          expect(at.col).toBeGreaterThanOrEqual(cols[0]);
          expect(at.col).toBeLessThanOrEqual(cols[1]);
        }
      }),
    );
  });

  it('comes back by the opposite arrow, away from the edges', () => {
    for (const [there, back] of [['ArrowLeft', 'ArrowRight'], ['ArrowUp', 'ArrowDown']] as const) {
      const start = { row: 1, col: 2 };
      expect(moveInGrid(back, false, moveInGrid(there, false, start, bounds)!, bounds)).toEqual(start);
      expect(moveInGrid(there, false, moveInGrid(back, false, start, bounds)!, bounds)).toEqual(start);
    }
  });
});
