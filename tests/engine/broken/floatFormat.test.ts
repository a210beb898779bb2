// Rounding to float16 and float32: known values, every float16 there is, and the halves between them.
import { describe, expect, it } from 'vitest';
import { largestOf, roundTo, roundToFloat16 } from '../../../src/engine/index.ts';

/** The number that a float16's 16 bits stand for, by the definition of the format. */
function decode(bits: number): number {
  const sign = bits >> 15 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** The bits of 0, of each finite float16 above it, and of Infinity, in their order. */
const infinity = 31 << 10;

describe('float16', () => {
  it.each([
    ['a tenth', 0.1, 0.0999755859375],
    ['a third', 1 / 3, 0.333251953125],
    ['the first whole number it lacks', 2049, 2048],
    ['a half that goes up to the even one', 2051, 2052],
    ['the largest', 65504, 65504],
    ['the last that comes down to the largest', 65519.99, 65504],
    ['the first that overflows', 65520, Infinity],
    ['what the chapter’s first logit becomes', Math.exp(0.9 / 0.07), Infinity],
    ['the smallest', 2 ** -24, 2 ** -24],
    ['half of the smallest, which goes to the even one, 0', 2 ** -25, 0],
    ['a little more than that half', 2 ** -25 * (1 + 2 ** -52), 2 ** -24],
    ['the smallest double', 5e-324, 0],
  ])('%s', (_, x, rounded) => {
    expect(roundToFloat16(x)).toBe(rounded);
    expect(roundToFloat16(-x)).toBe(-rounded);
  });

  it('keeps zeros, infinities and NaN', () => {
    for (const x of [0, -0, Infinity, -Infinity, NaN]) expect(roundToFloat16(x)).toBe(x);
  });

  it('keeps each number that it has', () => {
    for (let bits = 0; bits <= infinity; bits++) if (roundToFloat16(decode(bits)) !== decode(bits)) expect.fail(`${decode(bits)} is not kept`);
  });

  it('goes to the nearest, and from the middle to the even one', () => {
    for (let bits = 0; bits < infinity; bits++) {
      const below = decode(bits);
      const above = bits + 1 === infinity ? 65536 : decode(bits + 1);
      const [down, up] = [decode(bits), decode(bits + 1)];
      const middle = (below + above) / 2;
      const found = [roundToFloat16(middle * (1 - 2 ** -52)), roundToFloat16(middle), roundToFloat16(middle * (1 + 2 ** -52))];
      const wanted = [down, bits % 2 === 0 ? down : up, up];
      if (found.join() !== wanted.join()) expect.fail(`around ${middle}: ${found.join()} instead of ${wanted.join()}`);
    }
  });
});

describe('a format', () => {
  it('has the largest number that is said', () => {
    expect(largestOf.float16).toBe(decode(infinity - 1));
    expect(Math.fround(largestOf.float32)).toBe(largestOf.float32);
    expect(Math.fround(largestOf.float32 * (1 + 2 ** -24))).toBe(Infinity);
  });

  it('overflows where an exponent passes the logarithm of it', () => {
    expect(roundTo('float16', Math.exp(11.08))).toBeLessThan(Infinity);
    expect(roundTo('float16', Math.exp(11.1))).toBe(Infinity);
    expect(roundTo('float32', Math.exp(88.7))).toBeLessThan(Infinity);
    expect(roundTo('float32', Math.exp(88.73))).toBe(Infinity);
  });

  it('is float32 as JavaScript rounds to it', () => {
    expect(roundTo('float32', 0.1)).toBe(Math.fround(0.1));
  });
});
