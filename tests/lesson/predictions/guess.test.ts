// What is answered to a question: written down, read back, and judged.
import { describe, expect, it } from 'vitest';
import { isNearly, judge, readGuess, writeGuess, type Guess } from '../../../src/lesson/predictions/guess.ts';
import { reading, type Ask, type Reading } from '../../../src/lesson/predictions/prediction.ts';
import { readingText } from '../../../src/lesson/predictions/readingText.ts';

const choice: Ask = { kind: 'choice', options: 4, right: 2 };
const number: Ask = { kind: 'number', right: 'factor', bounds: [1, 3, 10] };
const bars: Ask = { kind: 'bars', right: ['a', 'b'], tolerance: 0.1, mistaken: [[1, 0], [0, 0]], nearly: 2 };
const cell: Ask = { kind: 'cell', right: { row: 1, col: 2 }, mistaken: [{ row: 2, col: 2 }] };
const outcome = () => [reading('factor', 5.6), reading('a', 0.3), reading('b', 0.7)];
const verdict = (ask: Ask, guess: Guess) => judge({ ask, outcome }, guess);

describe('an answer', () => {
  it.each<[Ask, Guess]>([
    [choice, { kind: 'choice', option: 3 }],
    [number, { kind: 'number', value: 5.6, text: '5,6' }],
    [bars, { kind: 'bars', values: [0.25, 1] }],
    [cell, { kind: 'cell', row: 0, col: 2 }],
  ])('to a question that asks for $kind is read back as it was written', (ask, guess) => {
    expect(readGuess(ask, writeGuess(guess))).toEqual(guess);
  });

  it.each<[Ask, string]>([
    [choice, '4'], [choice, '-1'], [choice, '1.5'], [choice, ''], [choice, '1,2'],
    [number, 'x'], [number, ''], [number, '1e999'],
    [bars, '0.5'], [bars, '0.5,2'], [bars, '0.5,x'], [bars, '0,0,0'],
    [cell, '1'], [cell, '1,x'], [cell, '1,2,3'], [cell, '32,0'], [cell, '0,1e300'], [cell, '-1,0'],
  ])('that is none is not read: $kind %s', (ask, text) => {
    expect(readGuess(ask, text)).toBeNull();
  });
});

describe('the verdict', () => {
  it('on a choice has the reason of the option', () => {
    expect(verdict(choice, { kind: 'choice', option: 2 })).toEqual({ isRight: true, reason: 2 });
    expect(verdict(choice, { kind: 'choice', option: 0 })).toEqual({ isRight: false, reason: 0 });
  });

  it.each([[0.5, 0, false], [1, 1, false], [3, 2, true], [9.9, 2, true], [10, 3, false], [-5, 0, false]])('on the number %s has reason %s; right: %s', (value, reason, isRight) => {
    expect(verdict(number, { kind: 'number', value, text: String(value) })).toEqual({ isRight, reason });
  });

  it('on bars is right where each comes close enough, else has the reason of the likest mistake', () => {
    expect(verdict(bars, { kind: 'bars', values: [0.39, 0.61] })).toEqual({ isRight: true, reason: 0 });
    expect(verdict(bars, { kind: 'bars', values: [0.3, 0.55] })).toEqual({ isRight: false, reason: 2 });
    expect(verdict(bars, { kind: 'bars', values: [0.9, 0.1] })).toEqual({ isRight: false, reason: 1 });
  });

  it.each([[[0.3, 0.7], false], [[0.3, 0.55], true], [[0.9, 0.1], false]])('on the bars %j is nearly right: %s', (values, expected) => {
    expect(isNearly(bars, verdict(bars, { kind: 'bars', values }))).toBe(expected);
  });

  it('on anything but bars is never nearly right', () => {
    expect(isNearly(choice, verdict(choice, { kind: 'choice', option: 3 }))).toBe(false);
  });

  it('on a cell has a reason for known mistakes and one for all others', () => {
    expect(verdict(cell, { kind: 'cell', row: 1, col: 2 })).toEqual({ isRight: true, reason: 0 });
    expect(verdict(cell, { kind: 'cell', row: 2, col: 2 })).toEqual({ isRight: false, reason: 1 });
    expect(verdict(cell, { kind: 'cell', row: 0, col: 0 })).toEqual({ isRight: false, reason: 2 });
  });

  it('is refused for an answer of another kind, and where there is no such number', () => {
    expect(() => verdict(choice, { kind: 'cell', row: 0, col: 0 })).toThrow(RangeError);
    expect(() => verdict({ ...number, right: 'x' }, { kind: 'number', value: 1, text: '1' })).toThrow(RangeError);
  });
});

describe('a number of the outcome', () => {
  it.each<[Reading['as'], number, number, string]>([
    ['number', 0.0616, 1, '0.0616'],
    ['cosine', 1 - 2 ** -52, 1, '1'],
    ['norm', 1 + 2 ** -52, 1, '1'],
    ['ratio', 5.629812, 1, '×5.63'],
    ['share', 1, 3, '>0.9999'],
    ['loss', 0.000754408875, 3, '0.000754'],
    ['count', 2, 3, '2/3'],
  ])('is written as a %s: %s of %s', (as, value, of, text) => {
    expect(readingText(reading('x', value, as, of))).toBe(text);
  });
});
