// Places in the figure.
import { describe, expect, it } from 'vitest';
import { pickWithin } from '../../src/notation/cellRef.ts';

describe('a pick after a removal', () => {
  it.each([[{ row: 3, col: 1 }, 3, { row: 2, col: 1 }], [{ row: 0, col: 5 }, 1, { row: 0, col: 0 }], [{ row: -1, col: 1 }, 2, { row: 0, col: 1 }]])('of %j from %d pairs is %j', (pick, pairs, inside) => {
    expect(pickWithin(pick, pairs)).toEqual(inside);
  });

  it('stays the same object where it is inside', () => {
    const pick = { row: 1, col: 2 };
    expect(pickWithin(pick, 3)).toBe(pick);
  });
});
