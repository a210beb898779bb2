// The charts of the small figures: axes that hold what lies beyond them, names beside the curves, and what is not told yet.
import { describe, expect, it } from 'vitest';
import { linesPicture, movingPicture, scalesOf } from '../../../src/views/charts/chartPicture.ts';
import { figureGround, figureLayout, figureLines, figureScene } from '../../../src/views/predict/figureChart.ts';

const room = { width: 480, height: 176, rem: 16 };
const ground = figureGround(
  { kind: 'log', from: 1, to: 100, ticks: [1, 10, 100].map((at) => ({ at, text: String(at) })) },
  { kind: 'linear', from: 0, to: 4, ticks: [{ at: 2, text: '2' }] },
);
const lines = figureLines([{ key: 'a', look: 'solid', points: [[1, 0], [10, 4], [100, 2]], name: 'curve', nameAt: 0.5, nameSide: 'above' }]);
const scales = scalesOf(ground, figureLayout, room);

describe('the chart of a small figure', () => {
  it('names a curve beside it', () => {
    const { names } = linesPicture(lines, scales, 16);
    expect(names).toEqual([{ key: 'a', text: 'curve', x: scales.x(10), y: scales.y(4) - 0.6 * 16, anchor: 'middle' }]);
  });
  it('puts its line at the control, and a question mark where nothing is told yet', () => {
    const scene = (unknown: number | null) => figureScene(ground, lines, [{ key: 'a', at: [10, 4] }], unknown, 'label');
    expect(movingPicture(scene(null), scales, 16)).toMatchObject({ cursor: [{ x1: scales.x(10) }], notes: [] });
    expect(movingPicture(scene(100), scales, 16).notes).toMatchObject([{ text: '?', x: scales.plane.right, anchor: 'middle' }]);
  });
  it('keeps what lies beyond the axes at their ends', () => {
    const beyond = figureScene(ground, lines, [{ key: 'a', at: [1000, -3] }], null, 'label');
    expect(movingPicture(beyond, scales, 16).circles).toMatchObject([{ x: scales.plane.right, y: scales.y(0) }]);
  });
});
