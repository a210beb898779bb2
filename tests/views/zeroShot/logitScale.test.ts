// The slider of 1/τ: logarithmic, with stops that it does not jump over.
import { describe, expect, it } from 'vitest';
import { createLogitScale, scaleStops } from '../../../src/views/zeroShot/logitScale.ts';

const scale = createLogitScale({ min: 1, max: 100 });

describe('the scale of 1/τ', () => {
  it('lies on a logarithmic track', () => {
    expect([1, 10, 100].map((value) => scale.position(value))).toEqual([0, 0.5, 1]);
    expect(scale.at(0.5, 0)).toBe(10);
  });

  it('snaps to CLIP’s start and limit', () => {
    expect(scale.at(scale.position(14), 0.02)).toBe(1 / 0.07);
    expect(scale.at(0.999, 0.02)).toBe(100);
  });

  it('steps within its limits, and never past a stop', () => {
    expect(scale.step(100, 1, false)).toBe(100);
    expect(scale.step(1, -1, false)).toBe(1);
    expect(scale.step(14, 1, false)).toBe(1 / 0.07);
    expect(scale.nextStop(1, 1)).toBe(scaleStops[1]);
    expect(scale.nextStop(100, 1)).toBe(100);
    expect(scale.nextStop(100, -1)).toBe(scaleStops[1]);
  });
});
