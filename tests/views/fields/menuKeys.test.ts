// Where the keys lead in a menu.
import { describe, expect, it } from 'vitest';
import { menuTarget } from '../../../src/views/fields/menuKeys.ts';

const names = ['Copy numbers…', 'Paste numbers…', 'Copy link', 'Éclair'];

describe('menuTarget', () => {
  it.each([
    ['ArrowDown', 0, 1], ['ArrowDown', 3, 0], ['ArrowUp', 1, 0], ['ArrowUp', 0, 3], ['Home', 2, 0], ['End', 0, 3],
    ['c', 0, 2], ['c', 2, 0], ['C', 1, 2], ['p', 0, 1], ['p', 1, 1], ['é', 0, 3],
  ])('%s from item %d leads to item %d', (key, at, to) => {
    expect(menuTarget(key, at, names)).toBe(to);
  });

  it.each(['x', ' ', 'Enter', 'Tab', 'Escape', 'F1', 'Shift'])('%j does not move', (key) => {
    expect(menuTarget(key, 1, names)).toBeNull();
  });
});
