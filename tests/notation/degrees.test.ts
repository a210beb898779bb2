// Angles in degrees: there and back, and as they are written.
import { describe, expect, it } from 'vitest';
import { degree, formatDegrees, toDegrees, toRadians } from '../../src/notation/degrees.ts';

describe('degrees and radians', () => {
  it('turn into each other', () => {
    expect([toDegrees(Math.PI / 2), toRadians(180), toDegrees(degree)]).toEqual([90, Math.PI, 1]);
  });
});

describe('formatDegrees', () => {
  it.each([
    [66.8014, 'full', '66.8'], [66.8014, 'novice', '67'], [90, 'full', '90'], [40.02, 'full', '40.0'], [0, 'full', '0'], [180, 'full', '180'],
    [0.01234, 'full', '0.0123'], [0.3, 'novice', '0.3'], [0.0001, 'full', '0.0001'], [0.00009, 'full', '<0.0001'], [1.92e-9, 'novice', '<0.0001'], [179.99, 'full', '>179.9'], [179.6, 'novice', '>179'],
  ] as const)('writes %d° (%s) as %s', (angle, digits, text) => {
    expect(formatDegrees(toRadians(angle), digits)).toBe(text);
  });
});
