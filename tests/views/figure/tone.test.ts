// The ink of a share: more for more, and never a tone on which no text can be read.
import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../src/views/figure/tone.ts';

describe('the tone of a share', () => {
  it('grows with it, from bare paper to full ink', () => {
    const tones = Array.from({ length: 101 }, (_, percent) => toneOf(percent / 100).tone);
    expect(tones[0]).toBe(0);
    expect(tones[100]).toBe(1);
    expect(tones.every((tone, at) => at === 0 || tone > tones[at - 1]!)).toBe(true);
  });

  it('skips what neither ink nor paper can be read on', () => {
    for (let share = 0; share <= 1; share += 0.01) {
      const { tone, isDark } = toneOf(share);
      expect(isDark ? tone >= 0.7 : tone <= 0.35).toBe(true);
    }
  });
});
