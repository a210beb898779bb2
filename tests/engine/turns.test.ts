// The angles between vectors before and after.
import { describe, expect, it } from 'vitest';
import { turn, turnsBetween } from '../../src/engine/index.ts';
import { matrixOf } from './support.ts';

describe('turns', () => {
  it('are the angles between the rows, in radians', () => {
    const turns = turnsBetween(matrixOf([[1, 0], [0, 2], [1, 0]]), matrixOf([[0, 1], [1, 1], [-3, 0]]));
    [Math.PI / 2, Math.PI / 4, Math.PI].forEach((angle, i) => expect(turns[i]).toBeCloseTo(angle, 14));
  });

  it('do not count lengths', () => {
    expect(turnsBetween(matrixOf([[0.9, 0.1, 0]]), matrixOf([[9, 1, 0]]))[0]).toBeCloseTo(0, 15);
  });

  it('are what a vector was turned by, however little', () => {
    for (const radians of [1e-9, 0.01, 1, 3]) expect(turnsBetween(matrixOf([[1, 2, 3]]), matrixOf([turn([1, 2, 3], [3, -1, 0], -radians)]))[0]).toBeCloseTo(radians, 14);
  });

  it('do not exist for zero vectors', () => {
    expect(turnsBetween(matrixOf([[0, 0], [1, 0]]), matrixOf([[1, 0], [0, 0]]))).toEqual([null, null]);
  });

  it('need one shape', () => {
    expect(() => turnsBetween(matrixOf([[1, 0]]), matrixOf([[1, 0, 0]]))).toThrow('1×2 and 1×3');
  });
});
