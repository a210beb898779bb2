// Where the keys of a slider lead.
import { expect, it } from 'vitest';
import { sliderTarget } from '../../../src/views/slider/sliderKeys.ts';

const ways = { min: 0, max: 50, step: (direction: number) => 20 + direction, page: (direction: number) => 20 + 5 * direction };

it.each([
  ['ArrowRight', 21], ['ArrowUp', 21], ['ArrowLeft', 19], ['ArrowDown', 19], ['PageUp', 25], ['PageDown', 15], ['Home', 0], ['End', 50], ['Enter', null], ['a', null],
])('%s leads from 20 of 50 to %s', (key, target) => {
  expect(sliderTarget(key, ways)).toBe(target);
});
