// Two vectors of one direction are found; zeros have none.
import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../src/engine/index.ts';
import { equalRows } from '../../../src/lesson/training/equalRows.ts';

describe('equalRows', () => {
  it.each([
    [[1, 0, 0, 1, 1, 0], true],
    [[1, 0, 0, 1, 1, 1e-16], false],
    [[0, 0, 0, 0, 1, 0], false],
  ])('of %j is %s', (values, isSo) => {
    expect(equalRows(createMatrix(3, 2, values))).toBe(isSo);
  });
});
