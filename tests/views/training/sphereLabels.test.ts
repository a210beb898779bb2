// Where a name stands: straight away from what it names, aside of what is there already, and, if it is an arrow's, of lines where that can be.
import { expect, it } from 'vitest';
import { placeLabels, type LabelWish } from '../../../src/views/training/sphereLabels.ts';

const room = { width: 200, height: 200 };
const wish: LabelWish = { key: 'name', at: { x: 100, y: 100 }, gap: 4, away: { x: 1, y: 0 }, width: 40, height: 10, isNeeded: false };
const across = [{ x: 120, y: 90 }, { x: 130, y: 110 }];
const around = [{ x: 120, y: 20 }, { x: 120, y: 180 }];
const place = (wanted: LabelWish, lines: Parameters<typeof placeLabels>[3], obstacles: Parameters<typeof placeLabels>[1] = []) => placeLabels([wanted], obstacles, room, lines).get('name');

it('is straight away, on a line too', () => {
  expect(place(wish, [across])).toEqual({ x: 124, y: 100 });
});

it('of an arrow is aside of a line that would cross it, and straight away where no place is clear or the line ends before it', () => {
  const shy = { ...wish, shunsLines: true };
  expect(place(shy, [across])?.y).toBeGreaterThan(105);
  expect(place(shy, [around])).toEqual({ x: 124, y: 100 });
  expect(place(shy, [[{ x: 120, y: 60 }, { x: 120, y: 94 }]])).toEqual({ x: 124, y: 100 });
});

it('of an arrow would rather be on a line than on a mark', () => {
  const marks = [0.7, -0.7, 1.4, -1.4].map((angle) => ({ x: 100 + 18 * Math.cos(angle), y: 100 + 18 * Math.sin(angle), width: 6, height: 6 }));
  expect(place({ ...wish, shunsLines: true }, [across], marks)).toEqual({ x: 124, y: 100 });
});

it('that is needed stands apart from all others that name the same place', () => {
  const names = ['a', 'b', 'c', 'd'].map((key): LabelWish => ({ ...wish, key, width: 20, isNeeded: true }));
  const places = [...placeLabels(names, [{ x: 100, y: 100, width: 8, height: 8 }], room).values()];
  expect(places).toHaveLength(4);
  places.forEach((one, at) => places.slice(at + 1).forEach((other) => expect(Math.abs(one.x - other.x) >= 20 || Math.abs(one.y - other.y) >= 10).toBe(true)));
});

it('that is needed is there even where no place is free', () => {
  expect(place({ ...wish, isNeeded: true }, [], [{ x: 100, y: 100, width: 400, height: 400 }])).toEqual({ x: 124, y: 100 });
  expect(place(wish, [], [{ x: 100, y: 100, width: 400, height: 400 }])).toBeUndefined();
});
