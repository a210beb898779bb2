// How values become ink: what keeps its shade, what saturates, and how losses spread.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossShare, shadeAt, type FigureFrame } from '../../../src/views/figure/figureModel.ts';
import type { Stage } from '../../../src/notation/cellRef.ts';
import { randomInputs } from '../../engine/support.ts';
import { alone, cellsAt, chapter, frameOf } from './support.ts';

const shades = (frame: FigureFrame, stage: Stage) => cellsAt(frame, stage).flat().map((value) => shadeAt(frame, stage)(value ?? NaN));
const temperature = fc.double({ min: 1e-4, max: 1e4, noNaN: true });

function expectSame(actual: readonly number[], expected: readonly number[]) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((shade, k) => expect(shade).toBeCloseTo(expected[k]!, 12));
}

describe('the shades of logits', () => {
  it('stay when only the temperature moves, for dot products up to 1', () => {
    fc.assert(fc.property(temperature, (moved) => expectSame(shades(chapter({ temperature: moved }), 'scale'), [0.9, 0.1, 0, 0.1, 0.8, 0.3, 0, 0.1, 0.7])));
  });

  it('are those of the cosines, whatever the vectors and the temperature', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 5 }), temperature, (seed, n, moved) => {
        const frame = frameOf(randomInputs(seed, n, 3, moved, true));
        expectSame(shades(frame, 'scale'), shades(frame, 'compare'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the shades of scores', () => {
  const long = chapter({ images: [[3, 0, 0], [0, 1, 0], [0, 0, -3]] });

  it('stop at full ink beyond 1, on the side of their sign', () => {
    for (const stage of ['compare', 'scale'] as const) expectSame(shades(long, stage), [1, 0.3, 0, 0.1, 0.8, 0.3, 0, -0.3, -1]);
  });
});

describe('the shades of probabilities', () => {
  it('are the probabilities', () => {
    expectSame(shades(chapter(), 'softmax'), cellsAt(chapter(), 'softmax').flat().map((p) => p ?? NaN));
  });
});

describe('the shades of gradients', () => {
  it('are measured against the largest, keeping signs', () => {
    const inks = shades(chapter(), 'gradient');
    expect(inks[5]).toBe(1);
    expect(inks[8]).toBeCloseTo(-0.5945913 / 0.6795571, 6);
    expect(Math.max(...inks.map(Math.abs))).toBe(1);
  });

  it('are bare paper where there is no gradient at all', () => {
    expect(shades(alone, 'gradient')).toEqual([0]);
  });
});

describe('lossShare', () => {
  const loss = fc.double({ min: 0, max: 1000, noNaN: true });

  it('is 0 for no loss, and visible for any other', () => {
    expect(lossShare(0)).toBe(0);
    fc.assert(
      fc.property(loss.filter((x) => x > 0), (x) => {
        expect(lossShare(x)).toBeGreaterThanOrEqual(0.02);
      }),
    );
  });

  it('never falls as the loss grows, nor leaves 0 to 1', () => {
    fc.assert(
      fc.property(loss, loss, (a, b) => {
        const [less, more] = [lossShare(Math.min(a, b)), lossShare(Math.max(a, b))];
        expect(less).toBeLessThanOrEqual(more);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([[1e-4, 0.25], [1e-2, 0.5], [1, 0.75], [10, 0.875], [100, 1], [1e5, 1]])('gives each decade an eighth: %d nats fill %d', (nats, share) => {
    expect(lossShare(nats)).toBeCloseTo(share, 12);
  });

  it('is the shade of a loss', () => {
    expect(shadeAt(chapter(), 'loss')(8.35541091185e-4)).toBeCloseTo((Math.log10(8.35541091185e-4) + 6) / 8, 12);
  });
});
