// Numbers that lie outside of a slider's limits: which way keys lead from them, and what is said of them.
import { describe, expect, it } from 'vitest';
import { createSliderScale, spokenRange, stepPast } from '../../../src/views/slider/sliderScale.ts';

const scale = createSliderScale({ min: 1e-4, max: 100 }, [0.001, 1]);

describe('from a number outside of the limits', () => {
  it.each([[0, 1, 1e-4], [0, -1, 0], [1e-5, 1, 1e-4], [1e-5, -1, 1e-5], [500, -1, 100], [500, 1, 500]] as const)('%d, in the direction %d, a step leads to %d', (value, direction, to) => {
    expect(scale.step(value, direction, false)).toBe(to);
    expect(scale.nextStop(value, direction)).toBe(to);
  });

  it.each([[0, 1, 1e-4], [0, -1, 0], [100, 1, 112], [1e-4, -1, 8.91e-5], [0.98, 1, 1]] as const)('%d, in the direction %d, a step in a field leads to %d', (value, direction, to) => {
    expect(stepPast(scale, value, direction, false)).toBe(to);
  });
});

describe('what a slider says', () => {
  it.each([[0, '0', '100'], [0.07, '0.0001', '100'], [500, '0.0001', '500']])('of %d is that number, between %s and %s', (value, min, max) => {
    expect(spokenRange(scale.limits, value)).toEqual({ 'aria-valuemin': min, 'aria-valuemax': max, 'aria-valuenow': String(value) });
  });
});
