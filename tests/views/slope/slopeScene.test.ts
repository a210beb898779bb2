// The loss over a component as a chart: inside its plane, true to its order, and whole where nothing changes.
import { describe, expect, it } from 'vitest';
import { linesPicture, movingPicture, scalesOf } from '../../../src/views/charts/chartPicture.ts';
import { slopeLayout, slopeScene, type Slope } from '../../../src/views/slope/slopeScene.ts';

const room = { width: 320, height: 132, rem: 16 };

function pictureOf(change: Partial<Slope> = {}) {
  const scene = slopeScene({ from: 1, to: 2, values: [0, 1, 2, 3], losses: [1, 2, 5, 10], before: 2, after: 5, foretold: 4, label: 'seen', ...change });
  const scales = scalesOf(scene.ground, slopeLayout, room);
  const [start, foretold, end] = movingPicture(scene, scales, room.rem).circles;
  return { paths: linesPicture(scene.lines, scales, room.rem).paths, start: start!, foretold: foretold!, end: end! };
}

describe('the chart of a step', () => {
  it('stays inside its frame, also where the line leads far off', () => {
    const { paths, start, foretold, end } = pictureOf({ foretold: -40 });
    const spots = [...paths[0]!.path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    expect(spots).toHaveLength(4);
    for (const { x, y } of [...spots, start, foretold, end]) {
      expect(x >= 0 && x <= room.width).toBe(true);
      expect(y >= 0 && y <= room.height).toBe(true);
    }
  });
  it('has the greater loss higher, and the line’s end above or below the curve’s', () => {
    const { start, foretold, end } = pictureOf();
    expect(end.y).toBeLessThan(foretold.y);
    expect(foretold.y).toBeLessThan(start.y);
    expect(foretold.x).toBe(end.x);
  });
  it('is a level line where the loss is the same everywhere, or the step is none', () => {
    const flat = pictureOf({ losses: [2, 2, 2, 2], after: 2, foretold: 2, to: 1, values: [1, 1, 1, 1] });
    expect(JSON.stringify(flat)).not.toMatch(/NaN|null/);
    expect(flat.start.y).toBe(flat.end.y);
  });
});
