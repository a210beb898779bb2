// The limits at their edges, and that the engine has a loss for everything within them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabDocument } from '../../src/document/document.ts';
import { toInputs } from '../../src/document/inputs.ts';
import { isComponent, isTemperature, limits } from '../../src/document/limits.ts';
import { evaluate, gradients } from '../../src/engine/index.ts';
import { documents } from './support.ts';

describe('isComponent', () => {
  it.each([0, -0, 1, -1, 1e-100, -1e-100, 1e100, -1e100])('takes %d', (value) => {
    expect(isComponent(value)).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity, 1.1e100, -1.1e100, 9e-101, -Number.MIN_VALUE])('refuses %d', (value) => {
    expect(isComponent(value)).toBe(false);
  });
});

describe('isTemperature', () => {
  it.each([1e-4, 0.07, 1, 1e4])('takes %d', (value) => {
    expect(isTemperature(value)).toBe(true);
  });

  it.each([0, -0.07, NaN, Infinity, 9.9e-5, 10001])('refuses %d', (value) => {
    expect(isTemperature(value)).toBe(false);
  });
});

describe('within the limits', () => {
  it('there are at most 32 pairs of at most 16 dimensions', () => {
    expect(limits.pairs).toEqual({ min: 1, max: 32 });
    expect(limits.dimensions).toEqual({ min: 1, max: 16 });
  });

  const expectFinite = (document: LabDocument) => {
    const trace = evaluate(toInputs(document));
    const slopes = gradients(trace);
    const numbers = [
      trace.loss, slopes.temperature, slopes.logitScale, ...trace.logits.data, ...trace.imageNorms, ...trace.textNorms,
      ...slopes.logits.data, ...slopes.images.data, ...slopes.texts.data,
    ];
    expect(numbers.filter((x) => !Number.isFinite(x))).toEqual([]);
  };

  it('every loss and every gradient is finite', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expectFinite(document);
      }),
      { numRuns: 300 },
    );
  });

  it.each([true, false])('also at the largest and smallest vectors with the least temperature (normalising: %s)', (normalize) => {
    const { component, dimensions, pairs, temperature } = limits;
    for (const [size, rival] of [[component.max, -component.max], [component.min, -component.min], [component.max, component.min]] as const) {
      const items = (own: number) =>
        Array.from({ length: pairs.max }, (_, i) => ({
          id: i, drawing: 'cat' as const, label: null, vector: Array<number>(dimensions.max).fill(i % 2 === 0 ? own : -own),
        }));
      for (const value of [temperature.min, temperature.max]) {
        expectFinite({ version: 1, images: items(size), texts: items(rival), temperature: { value, typed: null }, normalize, seed: null });
      }
    }
  });
});
