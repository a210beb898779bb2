// The microscope's charts as data: curves within their planes, levels with names where there is room, and the best τ only where it is shown.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { chartNames, createScene, levelsOf } from '../../../src/labs/temperature/charts.ts';
import { misranked } from '../../../src/lesson/presets.ts';
import { createReader } from '../../../src/lesson/temperature/reading.ts';
import { scalesOf } from '../../../src/views/charts/chartPicture.ts';

const reading = () => createReader({ row: 0, col: 1 }, 'textToImage')(createDocument(misranked));

describe('levels', () => {
  it('name 1/N, ln N and equal shares', () => {
    expect(levelsOf('probability', 3).map(({ name }) => name)).toEqual(['0', '1/3', '1']);
    expect(levelsOf('entropy', 3).map(({ name }) => name)).toEqual(['0', 'ln 3']);
    expect(levelsOf('loss', 3).map(({ at, name, look }) => [at, name, look])).toEqual([[0, '0', 'faint'], [Math.log(3), 'ln 3', 'strong']]);
    expect(levelsOf('share', 3).map(({ name }) => name)).toEqual(['0', '1/2', '1']);
  });
  it('stand without a name where there is no room, and not twice where two are one', () => {
    expect(levelsOf('probability', 32)).toContainEqual({ key: '1/32', at: 1 / 32, name: '', look: 'strong', side: 'left' });
    expect(levelsOf('share', 2).map(({ key }) => key)).toEqual(['0', '1']);
  });
});

const options = { hasPicked: true, best: 'best', above: 'above' };
const layout = { top: 0, right: 0, bottom: 0, left: 0, inset: 0 };
const room = { width: 900, height: 100, rem: 16 };

describe('a scene', () => {
  it('has its dot where its curve crosses the line', () => {
    for (const name of chartNames) {
      const { ground, lines, at, dots } = createScene(name, options)(reading());
      const scales = scalesOf(ground, layout, room);
      expect(at).toBe(1);
      expect(dots.map(({ key }) => key)).toEqual(lines.map(({ key }) => key));
      for (const [k, { path }] of lines.entries()) {
        const spots = [...path(scales).matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        const after = spots.findIndex(([x]) => x > scales.x(1));
        const heights = [spots[after - 1]![1], spots[after]![1]];
        const height = scales.y(dots[k]!.at[1]);
        expect(height, name).toBeGreaterThanOrEqual(Math.min(...heights) - 0.01);
        expect(height, name).toBeLessThanOrEqual(Math.max(...heights) + 0.01);
        if (name !== 'loss') for (const [, y] of spots) expect(y >= -0.01 && y <= 100.01, name).toBe(true);
      }
    }
  });
  it('tells a loss above the top of the chart', () => {
    const notes = (temperature: number) => createScene('loss', options)(createReader({ row: 0, col: 1 }, 'textToImage')(createDocument({ ...misranked, temperature }))).notes;
    expect(notes(0.01)).toEqual([{ key: 'above', at: 0.01, text: 'above', place: 'top' }]);
    expect(notes(0.1)).toEqual([]);
  });
  it('has a curve for the picked candidate only where it is another', () => {
    const keys = (hasPicked: boolean) => createScene('probability', { ...options, hasPicked })(reading()).lines.map(({ key }) => key);
    expect(keys(true)).toEqual(['picked', 'own']);
    expect(keys(false)).toEqual(['own']);
  });
  it('marks the best τ in the chart of the loss, unless it is to be found', () => {
    const marks = (name: 'loss' | 'share', best: string | null) => createScene(name, { ...options, best })(reading()).ground.marks;
    expect(marks('loss', 'best').find(({ key }) => key === 'best')).toMatchObject({ at: expect.closeTo(0.145608804934, 9), name: 'best' });
    expect(marks('loss', null).map(({ key }) => key)).toEqual(['limit', 'start']);
    expect(marks('share', 'best').map(({ key }) => key)).toEqual(['limit', 'start']);
  });
  it('keeps its ground and lines while only the line moves', () => {
    const follow = createScene('loss', options);
    const first = reading();
    expect(follow({ ...first, temperature: 3 }).lines).toBe(follow(first).lines);
    expect(follow({ ...first, temperature: 3 }).ground).toBe(follow(first).ground);
  });
});
