// The microscope's charts as data: curves within their planes, levels with names where there is room, and the best τ only where it is shown.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { chartNames, createScene, levelsOf, scale } from '../../../src/labs/temperature/charts.ts';
import { misranked } from '../../../src/lesson/presets.ts';
import { createReader } from '../../../src/lesson/temperature/reading.ts';

const reading = () => createReader({ row: 0, col: 1 }, 'textToImage')(createDocument(misranked));

describe('levels', () => {
  it('name 1/N, ln N and equal shares', () => {
    expect(levelsOf('probability', 3).map(({ name }) => name)).toEqual(['0', '1/3', '1']);
    expect(levelsOf('entropy', 3).map(({ name }) => name)).toEqual(['0', 'ln 3']);
    expect(levelsOf('loss', 3)).toEqual([{ key: '0', at: 0, name: '0' }, { key: 'ln 3', at: 0.5, name: 'ln 3' }]);
    expect(levelsOf('share', 3).map(({ name }) => name)).toEqual(['0', '1/2', '1']);
  });
  it('stand without a name where there is no room, and not twice where two are one', () => {
    expect(levelsOf('probability', 32)).toContainEqual({ key: '1/32', at: 1 / 32, name: '' });
    expect(levelsOf('share', 2).map(({ key }) => key)).toEqual(['0', '1']);
  });
});

describe('a scene', () => {
  it('has its point where its curve crosses the line', () => {
    for (const name of chartNames) {
      const { lines, at, points } = createScene(name, { hasPicked: true, showsBest: true })(reading());
      expect(at).toBe(scale.position(1));
      expect(points.map(({ key }) => key)).toEqual(lines.curves.map(({ key }) => key));
      for (const [k, { x, y }] of lines.curves.entries()) {
        const after = Array.from(x).findIndex((place) => place > at!);
        const [low, high] = [Math.min(y[after - 1]!, y[after]!), Math.max(y[after - 1]!, y[after]!)];
        expect(points[k]!.at, name).toBeGreaterThanOrEqual(low - 1e-12);
        expect(points[k]!.at, name).toBeLessThanOrEqual(high + 1e-12);
      }
      if (name !== 'loss') for (const { y } of lines.curves) for (const part of Array.from(y)) expect(part >= 0 && part <= 1 + 1e-12, name).toBe(true);
    }
  });
  it('has a point above the top of the chart where a loss is more than twice that of guessing', () => {
    const isAbove = (temperature: number) => {
      const { points } = createScene('loss', { hasPicked: false, showsBest: true })(createReader({ row: 0, col: 1 }, 'textToImage')(createDocument({ ...misranked, temperature })));
      return points.some(({ at }) => at > 1);
    };
    expect([isAbove(0.01), isAbove(0.1)]).toEqual([true, false]);
  });
  it('has a curve for the picked candidate only where it is another', () => {
    const keys = (hasPicked: boolean) => createScene('probability', { hasPicked, showsBest: true })(reading()).lines.curves.map(({ key }) => key);
    expect(keys(true)).toEqual(['picked', 'own']);
    expect(keys(false)).toEqual(['own']);
  });
  it('marks the best τ in the chart of the loss, unless it is to be found', () => {
    const marks = (name: 'loss' | 'share', showsBest: boolean) => createScene(name, { hasPicked: false, showsBest })(reading()).lines.marks;
    expect(marks('loss', true)).toContainEqual({ key: 'best', at: expect.closeTo(scale.position(0.145608804934), 9) });
    expect(marks('loss', false).map(({ key }) => key)).toEqual(['limit', 'start']);
    expect(marks('share', true).map(({ key }) => key)).toEqual(['limit', 'start']);
  });
  it('keeps its lines while only the line moves', () => {
    const follow = createScene('loss', { hasPicked: false, showsBest: true });
    const first = reading();
    expect(follow({ ...first, temperature: 3 }).lines).toBe(follow(first).lines);
  });
});
