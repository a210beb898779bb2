// The list of steps and the chapter's example as data.
import { describe, expect, it } from 'vitest';
import { evaluate, type Matrix } from '../../src/engine/index.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { stepKey, steps } from '../../src/lesson/steps.ts';
import { stages } from '../../src/notation/cellRef.ts';

describe('steps', () => {
  it('are the stages in order, numbered from 1', () => {
    expect(steps.map(({ stage }) => stage)).toEqual(stages);
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('cover the four steps of the chapter, as their words say', () => {
    expect(new Set(steps.flatMap(({ chapterStep }) => chapterStep ?? []))).toEqual(new Set([1, 2, 3, 4]));
    for (const { stage, chapterStep } of steps) {
      const words = pageMessages('en').steps[stage].chapterStep;
      expect(words.startsWith(`Its step ${chapterStep ?? 'none'}`)).toBe(chapterStep !== null);
    }
  });

  it('have words of their own for dot products and for the second direction', () => {
    expect(stepKey('compare', { normalize: false, direction: 'imageToText' })).toBe('compareDot');
    expect(stepKey('compare', { normalize: true, direction: 'textToImage' })).toBe('compare');
    expect(stepKey('softmax', { normalize: true, direction: 'textToImage' })).toBe('softmaxTextToImage');
    expect(stepKey('loss', { normalize: true, direction: 'textToImage' })).toBe('lossTextToImage');
    for (const { stage, hasDirections } of steps) {
      const [first, second] = (['imageToText', 'textToImage'] as const).map((direction) => stepKey(stage, { normalize: true, direction }));
      expect(first !== second).toBe(hasDirections);
    }
  });
});

describe('the numbers that the words quote', () => {
  const rows = (values: readonly (readonly number[])[]): Matrix => ({ data: Float64Array.from(values.flat()), rows: values.length, cols: 3 });
  const at = (change: { normalize?: boolean; temperature?: number; texts?: readonly (readonly number[])[] } = {}) => {
    const { images, texts, temperature, normalize } = { ...chapterExample, ...change };
    return evaluate({ images: rows(images), texts: rows(texts), temperature, normalize });
  };

  it('are those of the example', () => {
    const trace = at();
    expect(trace.loss).toBeCloseTo(0.000754, 6);
    expect(trace.lossImageToText).toBeCloseTo(0.00036, 5);
    expect(trace.lossTextToImage).toBeCloseTo(0.00115, 5);
    expect(trace.loss / at({ normalize: true }).loss).toBeCloseTo(5.6, 1);
    expect(at({ normalize: true, temperature: 0.14 }).loss / at({ normalize: true }).loss).toBeCloseTo(69, 0);
    expect((trace.lossPerText[2] ?? 0) / 6 / trace.loss).toBeCloseTo(0.74, 2);
    expect(at({ texts: [[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0, 0.7]] }).loss).toBeCloseTo(0.000083, 6);
    expect(trace.cosine.data[5]).toBeCloseTo(0.394, 3);
    expect(trace.probsImageToText.data[5]).toBeCloseTo(0.00079, 5);
    expect(trace.probsTextToImage.data[5]).toBeCloseTo(0.0033, 4);
  });
});
