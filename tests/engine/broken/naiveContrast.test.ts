// The softmax without its shift, in smaller formats: where Infinity and NaN appear, and the right loss where none does.
import { describe, expect, it } from 'vitest';
import { broken, createMatrix, evaluate, naiveContrast, roundTo } from '../../../src/engine/index.ts';
import { at, chapterImages, chapterTexts, inputsOf, randomInputs } from '../support.ts';

const chapter = (temperature: number) => evaluate(inputsOf(chapterImages, chapterTexts, temperature, true));

describe('float16', () => {
  it('overflows at the chapter’s temperature on the whole diagonal, and nowhere else', () => {
    const { exponentials, probsImageToText, probsTextToImage, loss } = broken(chapter(0.07), 'naive-float16');
    expect(exponentials!.data.map((e) => Number(e === Infinity))).toEqual(Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1));
    for (const probs of [probsImageToText, probsTextToImage!]) {
      expect(probs.data.map((p) => Number(Number.isNaN(p)))).toEqual(Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1));
      expect(at(probs, 0, 1)).toBe(0);
    }
    expect(loss).toBeNaN();
  });

  it('loses a pair for ever where only a rival overflows', () => {
    const { probsImageToText, lossPerImage, loss } = naiveContrast(createMatrix(2, 2, [1, 12, 1, 2]), 'float16');
    expect(at(probsImageToText, 0, 0)).toBe(0);
    expect(at(probsImageToText, 0, 1)).toBeNaN();
    expect(at(lossPerImage, 0)).toBe(Infinity);
    expect(loss).toBe(Infinity);
  });

  it('has no sum to divide by where all exponentials vanish', () => {
    const { exponentials, probsImageToText } = naiveContrast(createMatrix(2, 2, [-18, -18, 0, 0]), 'float16');
    expect(at(exponentials, 0, 0)).toBe(0);
    expect(at(probsImageToText, 0, 0)).toBeNaN();
    expect(at(probsImageToText, 1, 0)).toBe(0.5);
  });

  it('knows a sure choice as 1, with the loss 0', () => {
    const { lossPerImage } = naiveContrast(createMatrix(2, 2, [10, 0, 0, 10]), 'float16');
    expect(Object.is(at(lossPerImage, 0), 0)).toBe(true);
  });
});

describe('float32', () => {
  it('holds at CLIP’s first temperature and breaks at its last', () => {
    expect(broken(chapter(0.07), 'naive-float32').loss).toBeCloseTo(chapter(0.07).loss, 6);
    expect(broken(chapter(0.01), 'naive-float32').loss).toBeNaN();
  });
});

describe('where nothing overflows', () => {
  it.each([['float16', 3e-3], ['float32', 1e-6]] as const)('%s gives the right loss to its own precision', (format, tolerance) => {
    for (let seed = 0; seed < 20; seed++) {
      const trace = evaluate(randomInputs(seed, 4, 3, 0.5, true));
      expect(Math.abs(naiveContrast(trace.logits, format).loss - trace.loss)).toBeLessThan(tolerance * (1 + trace.loss));
    }
  });

  it.each(['float16', 'float32'] as const)('%s holds only numbers of its own', (format) => {
    const { exponentials, probsImageToText, lossPerText, loss } = naiveContrast(evaluate(randomInputs(1, 5, 4, 0.3, true)).logits, format);
    for (const x of [...exponentials.data, ...probsImageToText.data, ...lossPerText, loss]) expect(roundTo(format, x)).toBe(x);
  });
});
