// The text of a cell: the rounding policy, chances that are never certain, and words where a direction is missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction, Stage } from '../../../src/notation/cellRef.ts';
import type { Digits } from '../../../src/notation/format.ts';
import { cellText, hasNoDirection } from '../../../src/views/figure/cellText.ts';
import type { FigureFrame } from '../../../src/views/figure/figureModel.ts';
import { randomInputs } from '../../engine/support.ts';
import { alone, chapter, directions, frameOf, palavras, withoutImage2, words } from './support.ts';

interface Shown {
  readonly direction?: Direction;
  readonly digits?: Digits;
  readonly messages?: typeof words;
}

function texts(frame: FigureFrame, stage: Stage, { direction = 'imageToText', digits = 'full', messages = words }: Shown = {}): string[][] {
  const index = Array.from({ length: frame.trace.logits.rows }, (_, k) => k);
  return index.map((row) => index.map((col) => cellText(frame, { stage, direction, digits }, row, col, messages)));
}

describe('the texts of the chapter’s example', () => {
  const example = chapter();
  it.each<readonly [Stage, Direction, string[][]]>([
    ['embed', 'imageToText', [['', '', ''], ['', '', ''], ['', '', '']]],
    ['normalise', 'imageToText', [['', '', ''], ['', '', ''], ['', '', '']]],
    ['compare', 'imageToText', [['0.9', '0.1', '0'], ['0.1', '0.8', '0.3'], ['0', '0.1', '0.7']]],
    ['scale', 'imageToText', [['12.8571', '1.4286', '0'], ['1.4286', '11.4286', '4.2857'], ['0', '1.4286', '10']]],
    ['softmax', 'imageToText', [['>0.9999', '1.09e−5', '2.61e−6'], ['4.54e−5', '0.9992', '0.000790'], ['4.54e−5', '0.000189', '0.9998']]],
    ['softmax', 'textToImage', [['>0.9999', '4.54e−5', '4.52e−5'], ['1.09e−5', '0.9999', '0.00329'], ['2.61e−6', '4.54e−5', '0.9967']]],
    ['loss', 'imageToText', [['1.35e−5', '', ''], ['', '0.000836', ''], ['', '', '0.000235']]],
    ['loss', 'textToImage', [['1.35e−5', '', ''], ['', '9.08e−5', ''], ['', '', '0.00334']]],
    ['gradient', 'imageToText', [['−4.50e−6', '9.38e−6', '7.98e−6'], ['9.37e−6', '−0.000154', '0.000680'], ['8.00e−6', '3.91e−5', '−0.000595']]],
  ])('at %s, %s', (stage, direction, expected) => {
    expect(texts(example, stage, { direction })).toEqual(expected);
  });

  it('have two significant digits for a novice', () => {
    expect(texts(example, 'scale', { digits: 'novice' })[1]).toEqual(['1.4', '11', '4.3']);
    expect(texts(example, 'softmax', { digits: 'novice' })[1]).toEqual(['4.5e−5', '>0.99', '0.00079']);
  });
});

describe('chances', () => {
  it('are never exactly 0 or 1, nor a loss 0, while there is a rival', () => {
    const cold = fc.double({ min: 1e-4, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 2, max: 5 }), cold, fc.boolean(), (seed, n, temperature, normalize) => {
        const frame = frameOf(randomInputs(seed, n, 3, temperature, normalize));
        for (const direction of directions) {
          for (const digits of ['full', 'novice'] as const) {
            for (const text of texts(frame, 'softmax', { direction, digits }).flat()) expect(text).not.toMatch(/^(0|1)(\.0*)?$/);
            for (const text of texts(frame, 'loss', { direction, digits }).flat()) expect(text).not.toMatch(/^0(\.0*)?$/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say on which side they lie when their double is 0 or 1', () => {
    const cold = chapter({ temperature: 1e-4 });
    expect(cold.trace.probsImageToText.data[0]).toBe(1);
    expect(cold.trace.probsImageToText.data[1]).toBe(0);
    expect(texts(cold, 'softmax')[0]).toEqual(['>0.9999', '<4.94e−324', '<4.94e−324']);
    expect(texts(cold, 'loss')[0]?.[0]).toBe('<4.94e−324');
  });

  it('are certain for one pair alone', () => {
    expect(texts(alone, 'softmax')).toEqual([['1']]);
    expect(texts(alone, 'loss')).toEqual([['0']]);
  });

  it('leave other numbers their plain 0 and 1', () => {
    const orthonormal = chapter({ texts: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], temperature: 1 });
    expect(texts(orthonormal, 'compare')[0]).toEqual(['1', '0', '0']);
    expect(texts(orthonormal, 'scale')[0]).toEqual(['1', '0', '0']);
  });
});

describe('a zero vector', () => {
  const frame = withoutImage2(true);

  it.each(['compare', 'scale'] as const)('has no direction at %s, in words and in its row alone', (stage) => {
    const [first, second, third] = texts(frame, stage);
    expect(second).toEqual(['no direction', 'no direction', 'no direction']);
    expect([...first!, ...third!].join()).not.toContain('no direction');
    expect(texts(frame, stage, { messages: palavras })[1]).toEqual(['sem direção', 'sem direção', 'sem direção']);
  });

  it('leaves chances, losses and gradients their numbers', () => {
    expect(texts(frame, 'softmax')[1]).toEqual(['0.3333', '0.3333', '0.3333']);
    expect(texts(frame, 'loss')[1]).toEqual(['', '1.0986', '']);
    for (const stage of ['embed', 'normalise', 'softmax', 'loss', 'gradient'] as const) {
      expect(hasNoDirection(frame, stage, 1, 1)).toBe(false);
      expect(texts(frame, stage).flat()).not.toContain('no direction');
    }
  });

  it('has dot products of 0 when normalisation is off', () => {
    expect(texts(withoutImage2(false), 'compare')[1]).toEqual(['0', '0', '0']);
    expect(texts(withoutImage2(false), 'scale')[1]).toEqual(['0', '0', '0']);
  });
});
