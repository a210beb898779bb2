// The axis below the charts: straight in the logarithm, with stops to snap to, and held at its ends.
import { describe, expect, it } from 'vitest';
import { createTemperatureAxis } from '../../../src/views/temperature/temperatureScale.ts';

const axis = createTemperatureAxis({ min: 0.003, max: 100 });

describe('the axis of τ', () => {
  it('gives every decade the same length', () => {
    expect([axis.position(0.003), axis.position(100)]).toEqual([0, 1]);
    expect(axis.position(0.1) - axis.position(0.01)).toBeCloseTo(axis.position(50) - axis.position(5), 14);
  });
  it('holds a temperature beyond it at its end, and steps from there onto it', () => {
    expect([axis.position(1e-4), axis.position(1e4)]).toEqual([0, 1]);
    expect([axis.step(1e-4, 1, false), axis.step(1e4, -1, false)]).toEqual([0.003, 100]);
    expect([axis.nextStop(1e-4, -1), axis.nextStop(1e-4, 1), axis.nextStop(1e4, 1), axis.nextStop(1e4, -1)]).toEqual([1e-4, 0.003, 1e4, 100]);
  });
  it('gives three digits, and a stop that is near enough exactly', () => {
    expect(axis.at(axis.position(0.0712), 0.02)).toBe(0.07);
    expect(axis.at(axis.position(0.0712), 0)).toBe(0.0712);
    expect([axis.at(-1, 0), axis.at(2, 0)]).toEqual([0.003, 100]);
  });
  it('steps a twentieth of a decade, through the stops', () => {
    expect(axis.step(0.07, 1, false)).toBe(0.0785);
    expect(axis.step(0.065, 1, false)).toBe(0.07);
    expect(axis.nextStop(0.07, -1)).toBe(0.01);
  });
});
