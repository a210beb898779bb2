// A step in miniature, before it is drawn: the same ink as the large matrix, hollow where that is.
import { describe, expect, it } from 'vitest';
import { stages } from '../../../src/notation/cellRef.ts';
import { thumbnailScene } from '../../../src/views/figure/drawThumbnail.ts';
import { matrixRows } from '../../../src/views/figure/matrixRows.ts';
import { alone, chapter, directions, viewOf, withoutImage2, words } from './support.ts';

const picked = { row: 1, col: 2 };
const keys = { images: [1, 2, 3], texts: [1, 2, 3] };

describe('thumbnailScene', () => {
  it('goes row by row: image by image, and in it text by text', () => {
    const { size, shades } = thumbnailScene(chapter(), 'compare', 'imageToText', picked);
    expect(size).toBe(3);
    expect(shades.map((shade) => shade?.toFixed(6))).toEqual([0.9, 0.1, 0, 0.1, 0.8, 0.3, 0, 0.1, 0.7].map((shade) => shade.toFixed(6)));
  });

  it('is inked as the large matrix, at every stage and in both directions', () => {
    for (const frame of [chapter(), chapter({ normalize: true, temperature: 1 }), withoutImage2(true)]) {
      for (const stage of stages) {
        for (const direction of directions) {
          const large = matrixRows(frame, viewOf({ stage, direction }), keys, 'full', words).flatMap(({ cells }) => cells);
          const { shades, signed } = thumbnailScene(frame, stage, direction, picked);
          expect(shades).toEqual(large.map(({ hollow, shade }) => (hollow ? null : shade)));
          expect(signed).toBe(large[0]!.signed);
        }
      }
    }
  });

  it('is hollow off the diagonal at Loss, and everywhere before the comparison', () => {
    const hollow = (stage: (typeof stages)[number]) => thumbnailScene(chapter(), stage, 'imageToText', picked).shades.map((shade) => shade === null);
    expect(hollow('loss')).toEqual([false, true, true, true, false, true, true, true, false]);
    expect(hollow('embed').every(Boolean)).toBe(true);
    expect(hollow('softmax').some(Boolean)).toBe(false);
  });

  it('shows the direction that it is asked for', () => {
    const softmax = directions.map((direction) => thumbnailScene(chapter(), 'softmax', direction, picked).shades[5]);
    expect(softmax[0]).toBeCloseTo(0.00078983, 8);
    expect(softmax[1]).toBeCloseTo(0.00328751, 8);
  });

  it('frames the picked cell', () => {
    expect(thumbnailScene(chapter(), 'scale', 'imageToText', picked).picked).toEqual({ row: 1, col: 2 });
  });

  it('is one cell for one pair alone', () => {
    const shown = stages.map((stage) => thumbnailScene(alone, stage, 'imageToText', { row: 0, col: 0 }));
    expect(shown.map(({ size }) => size)).toEqual(stages.map(() => 1));
    expect(shown.map(({ shades }) => shades)).toEqual([[null], [null], [0.6], [expect.closeTo(0.6, 12)], [1], [0], [0]]);
  });
});
