// The line of a list that grows: true to its extremes, no longer than the picture is wide, and the same however it grew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scalesOf } from '../../../src/views/charts/chartPicture.ts';
import type { Ground, Scales } from '../../../src/views/charts/scene.ts';
import { createTracer } from '../../../src/views/charts/tracer.ts';

const layout = { top: 0, right: 0, bottom: 0, left: 0, inset: 0 };

function scalesTo(end: number, width = 100): Scales {
  const ground: Ground = {
    x: { kind: 'linear', from: 0, to: end, beyond: 'end' }, y: { kind: 'linear', from: 0, to: 1, beyond: 'out' }, ticks: [], levels: [], marks: [],
  };
  return scalesOf(ground, layout, { width, height: 100, rem: 16 });
}

const spotsOf = (path: string) => [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('a traced line', () => {
  it('goes through every value while each has a column of its own', () => {
    expect(createTracer()([0, 0.5, 1], scalesTo(2))).toBe('M0,100h0L50,50L100,0');
  });
  it('keeps both extremes of a column, in the order in which they came', () => {
    const path = (values: readonly number[]) => createTracer()(values, scalesTo(1000));
    expect(path([0.5, 0.9, 0.1, 0.4])).toBe('M0.5,10L0.5,90');
    expect(path([0.5, 0.1, 0.9, 0.4])).toBe('M0.5,90L0.5,10');
  });
  it('breaks where a value is none', () => {
    expect(createTracer()([0, NaN, 1], scalesTo(2))).toBe('M0,100h0M100,0h0');
    expect(createTracer()([NaN, NaN], scalesTo(2))).toBe('');
  });
  it('has at most two places a pixel, however long it is', () => {
    const values = Float64Array.from({ length: 10_001 }, (_, k) => (Math.sin(k * k) + 1) / 2);
    const spots = spotsOf(createTracer()(values, scalesTo(10_000)));
    expect(spots.length).toBeLessThanOrEqual(2 * 101);
    expect(Math.min(...spots.map(({ y }) => y))).toBeLessThan(0.1);
  });
  it('is the same in one piece as grown bit by bit, and after a change of scales', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(NaN)), { maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 8 }), fc.integer({ min: 1, max: 80 }), (list, cuts, end) => {
      const values = Float64Array.from(list);
      const [scales, others] = [scalesTo(end), scalesTo(end, 37)];
      const whole = createTracer()(values, scales);
      const grown = createTracer();
      for (const cut of [...cuts].sort((a, b) => a - b)) grown(values.subarray(0, cut), scales);
      expect(grown(values, scales)).toBe(whole);
      expect(grown(values, others)).toBe(createTracer()(values, others));
      expect(grown(values, scales)).toBe(whole);
    }));
  });
  it('takes in only what is new', () => {
    let asked = 0;
    const counted: Scales = { ...scalesTo(100), y: (value) => { asked += 1; return value; } };
    const trace = createTracer();
    const values = new Float64Array(100);
    trace(values.subarray(0, 99), counted);
    asked = 0;
    trace(values, counted);
    expect(asked).toBe(1);
  });
});
