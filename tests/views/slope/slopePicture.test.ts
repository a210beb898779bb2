// The loss over a component as a drawing: inside its frame, true to its order, and whole where nothing changes.
import { describe, expect, it } from 'vitest';
import { slopePicture, slopeSize, type SlopeScene } from '../../../src/views/slope/slopePicture.ts';

const scene = (change: Partial<SlopeScene> = {}): SlopeScene => ({
  from: 1, to: 2, values: [0, 1, 2, 3], losses: [1, 2, 5, 10], before: 2, after: 5, foretold: 4, label: 'seen', ...change,
});

describe('the picture of a step', () => {
  it('stays inside its frame, also where the line leads far off', () => {
    const { curve, start, foretold, end } = slopePicture(scene({ foretold: -40 }));
    const numbers = [...curve.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    expect(numbers).toHaveLength(4);
    for (const { x, y } of [...numbers, start, foretold, end]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(slopeSize.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(slopeSize.height);
    }
  });
  it('has the greater loss higher, and the line’s end above or below the curve’s', () => {
    const { start, foretold, end } = slopePicture(scene());
    expect(end.y).toBeLessThan(foretold.y);
    expect(foretold.y).toBeLessThan(start.y);
    expect(foretold.x).toBe(end.x);
  });
  it('is a level line where the loss is the same everywhere, or the step is none', () => {
    const flat = slopePicture(scene({ losses: [2, 2, 2, 2], after: 2, foretold: 2, to: 1, values: [1, 1, 1, 1] }));
    expect(JSON.stringify(flat)).not.toMatch(/NaN|null/);
    expect(flat.start.y).toBe(flat.end.y);
  });
});
