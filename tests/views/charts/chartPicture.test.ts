// The picture of a chart: places on its axes, what is left out and what is held at the ends, and the anchors of words.
import { describe, expect, it } from 'vitest';
import { groundPicture, linesPicture, movingPicture, scalesOf, through, type Layout } from '../../../src/views/charts/chartPicture.ts';
import type { Axis, ChartScene, Ground } from '../../../src/views/charts/scene.ts';

const layout: Layout = { top: 1, right: 1, bottom: 2, left: 3, inset: 0.5 };
const room = { width: 480, height: 176, rem: 16 };
const axis = (kind: Axis['kind'], from: number, to: number, beyond: Axis['beyond']): Axis => ({ kind, from, to, beyond });

const ground: Ground = {
  x: axis('log', 1, 100, 'end'), y: axis('linear', 0, 4, 'out'),
  ticks: [1, 10, 100].map((at) => ({ at, text: String(at) })),
  levels: [{ key: '2', at: 2, name: '2', look: 'strong', side: 'left' }, { key: 'bound', at: 1, name: 'bound', look: 'dashed', side: 'inside' }, { key: 'mute', at: 3, name: '', look: 'faint', side: 'left' }],
  marks: [{ key: 'early', at: 2, name: 'early', look: 'dashed' }, { key: 'late', at: 90, name: 'late', look: 'dotted' }],
};
const scales = scalesOf(ground, layout, room);
const { plane } = scales;

describe('axes', () => {
  it('leave room around the plane, and within it above and below', () => {
    expect(plane).toEqual({ left: 48, right: 464, top: 16, bottom: 144 });
    expect([scales.y(0), scales.y(4)]).toEqual([136, 24]);
  });
  it('put a decade of a logarithmic axis midway between its neighbours, and count upwards', () => {
    expect([1, 10, 100].map(scales.x)).toEqual([48, 256, 464]);
    expect(scales.y(2)).toBe(80);
  });
  it('hold what lies beyond at the end that is nearer, or let it leave the plane, though not for ever', () => {
    expect([scales.x(0.1), scales.x(1e9)]).toEqual([48, 464]);
    expect(scales.y(5)).toBeLessThan(plane.top);
    expect(scales.y(1e300)).toBe(-1760);
    expect(scalesOf({ ...ground, y: axis('log', 1, 10, 'out') }, layout, room).y(0)).toBe(1760);
  });
  it('keep a plane where there is no room for one', () => {
    const { plane: narrow, x } = scalesOf(ground, layout, { ...room, width: 40, height: 8 });
    expect([narrow.right - narrow.left, narrow.bottom - narrow.top]).toEqual([1, 1]);
    expect(Number.isFinite(x(10))).toBe(true);
  });
});

describe('the ground', () => {
  const picture = groundPicture(ground, scales, 16);
  it('keeps the words of its ends inside', () => {
    expect(picture.numbers.slice(1).map(({ key, anchor }) => [key, anchor])).toEqual([['x 0', 'start'], ['x 1', 'middle'], ['x 2', 'end']]);
    expect(picture.markNames.map(({ anchor, x }) => [anchor, Math.sign(x - scales.x(anchor === 'start' ? 2 : 90))])).toEqual([['start', 1], ['end', -1]]);
  });
  it('names a level to its left or on it, and one without a name nowhere', () => {
    expect(picture.levels.map(({ key }) => key)).toEqual(['2', 'bound', 'mute']);
    expect(picture.numbers[0]).toMatchObject({ key: 'y 2', anchor: 'end', x: plane.left - 6, y: scales.y(2) });
    expect(picture.levelNames).toHaveLength(1);
    expect(picture.levelNames[0]).toMatchObject({ x: plane.right - 4, y: scales.y(1) - 8 });
  });
});

describe('lines', () => {
  it('go through their points, and break where a value is none', () => {
    const { paths } = linesPicture([{ key: 'a', look: 'solid', path: through([1, 10, 100, 100], [0, 4, NaN, 2]), name: null }], scales, 16);
    expect(paths[0]!.path).toBe('M48,136L256,24M464,80Z');
  });
});

describe('what moves', () => {
  const scene = (change: Partial<ChartScene>): ChartScene => ({ ground, lines: [], at: 10, dots: [], notes: [], label: null, ...change });
  it('is a line, with a dot for each value that is on the plane', () => {
    const { cursor, circles } = movingPicture(scene({ dots: [{ key: 'in', at: [10, 4], look: 'solid' }, { key: 'above', at: [10, 4.01], look: 'solid' }, { key: 'none', at: [10, NaN], look: 'solid' }] }), scales, 16);
    expect(cursor).toMatchObject([{ x1: 256, x2: 256, y1: 16, y2: 144 }]);
    expect(circles).toMatchObject([{ key: 'in', x: 256, y: 24 }]);
  });
  it('is no line where there is nothing to move', () => {
    expect(movingPicture(scene({ at: null }), scales, 16).cursor).toEqual([]);
  });
});
