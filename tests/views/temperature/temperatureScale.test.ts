// The slider's scale: exact stops, a round trip, one way up, and keys that reach everything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/document/limits.ts';
import { stepLog } from '../../../src/views/slider/sliderScale.ts';
import { createTemperatureScale, stops } from '../../../src/views/temperature/temperatureScale.ts';

const { min, max } = limits.temperature;
const scale = createTemperatureScale({ min, max });
const temperature = fc.double({ min: Math.log10(min), max: Math.log10(max), noNaN: true }).map((power) => Math.min(max, Math.max(min, 10 ** power)));
const place = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const direction = fc.constantFrom(1 as const, -1 as const);
const digitsOf = (value: number) => value.toExponential().split('e')[0]!.replace('.', '').length;

describe('the scale of the slider', () => {
  it('gives the two decades around the start two thirds of the track', () => {
    expect(scale.position(min)).toBe(0);
    expect(scale.position(0.01)).toBeCloseTo(0.14, 12);
    expect(scale.position(1)).toBeCloseTo(0.8, 12);
    expect(scale.position(max)).toBe(1);
    expect(scale.position(min / 10)).toBe(0);
    expect(scale.position(max * 10)).toBe(1);
  });

  it('grows with the temperature, and the temperature with it', () => {
    fc.assert(fc.property(temperature, temperature, (a, b) => Math.sign(scale.position(a) - scale.position(b)) === Math.sign(a - b) || Math.abs(a / b - 1) < 1e-12));
    fc.assert(fc.property(place, place, fc.constantFrom(0, 0.02), (a, b, reach) => (a <= b) === (scale.at(a, reach) <= scale.at(b, reach)) || scale.at(a, reach) === scale.at(b, reach)));
  });

  it('comes back to the temperature, to 3 significant digits and within the limits', () => {
    fc.assert(
      fc.property(temperature, (value) => {
        const back = scale.at(scale.position(value), 0);
        expect(back / value).toBeCloseTo(1, 2);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5001 * 10 ** (Math.floor(Math.log10(value)) - 2));
        expect(digitsOf(back)).toBeLessThanOrEqual(3);
      }),
    );
    fc.assert(fc.property(place, (position) => scale.at(position, 0.02) >= min && scale.at(position, 0.02) <= max));
    expect(scale.at(-1, 0)).toBe(min);
    expect(scale.at(2, 0)).toBe(max);
  });

  it('gives a stop exactly, within reach and not beyond', () => {
    for (const stop of stops) {
      for (const off of [-0.0199, 0, 0.0199]) expect(scale.at(scale.position(stop) + off, 0.02)).toBe(stop);
      for (const off of [-0.021, 0.021]) expect(scale.at(scale.position(stop) + off, 0.02)).not.toBe(stop);
    }
  });
});

describe('the keys of the slider', () => {
  it('always move, by 3 significant digits, never past a stop or an end', () => {
    fc.assert(
      fc.property(temperature, direction, fc.boolean(), (value, way, fine) => {
        const next = scale.step(value, way, fine);
        expect(next >= min && next <= max).toBe(true);
        expect(digitsOf(next)).toBeLessThanOrEqual(3);
        if (way === 1 ? value < max : value > min) expect((next - value) * way).toBeGreaterThan(0);
        for (const stop of stops) expect((stop - value) * way > 0 && (next - stop) * way > 0).toBe(false);
      }),
    );
  });

  it('step by a twentieth of a decade, finely by a hundredth', () => {
    expect(scale.step(0.07, 1, false)).toBe(0.0785);
    expect(scale.step(0.07, 1, true)).toBe(0.0716);
    expect(scale.step(0.0785, -1, false)).toBe(0.07);
    expect(stepLog(95, 1, false, [1, 100])).toBe(100);
  });

  it('go from end to end through the stops', () => {
    const walk = (from: number, way: 1 | -1) => {
      const seen = [from];
      for (let next = scale.nextStop(from, way); next !== seen.at(-1); next = scale.nextStop(next, way)) seen.push(next);
      return seen;
    };
    expect(walk(min, 1)).toEqual([min, 0.01, 0.07, 1, max]);
    expect(walk(max, -1)).toEqual([max, 1, 0.07, 0.01, min]);
    expect(scale.nextStop(0.05, 1)).toBe(0.07);
    expect(scale.nextStop(0.05, -1)).toBe(0.01);
  });
});
