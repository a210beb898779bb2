// Where the arrow keys lead among the terms of a formula.
import { describe, expect, it } from 'vitest';
import { moveAmong, type TermBox } from '../../../src/views/formula/moveAmong.ts';

const box = (x: number, y: number): TermBox => ({ left: x - 10, right: x + 10, top: y - 5, bottom: y + 5 });
// A fraction with a term above three, and its value on the line between; one of the three stands a little higher, as an exponent does.
const fraction = [box(50, 0), box(10, 30), box(50, 27), box(90, 30), box(150, 15)];
const lead = (key: string, at: number) => moveAmong(key, at, () => fraction);

describe('moveAmong', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
  ])('%s leads from %i to %i, as the formula is read, and stays at its ends', (key, from, to) => {
    expect(lead(key, from)).toBe(to);
  });

  it('leads down and up to the nearest of the next line, of which a raised term is one', () => {
    const lines = fraction.slice(0, 4);
    expect(moveAmong('ArrowDown', 0, () => lines)).toBe(2);
    expect(moveAmong('ArrowUp', 3, () => lines)).toBe(0);
    expect(moveAmong('ArrowUp', 1, () => lines)).toBe(0);
  });

  it('passes over no line', () => {
    expect(lead('ArrowDown', 0)).toBe(4);
    expect(lead('ArrowUp', 1)).toBe(4);
  });

  it('stays where nothing lies that way', () => {
    expect(lead('ArrowUp', 0)).toBe(0);
    expect(lead('ArrowDown', 2)).toBe(2);
  });

  it('leaves other keys alone, and measures for those only that need it', () => {
    const never = () => { throw new Error('measured'); };
    for (const key of ['Enter', ' ', 'Tab', 'a']) expect(moveAmong(key, 0, never)).toBeNull();
    expect(moveAmong('ArrowLeft', 2, never)).toBe(1);
  });
});
