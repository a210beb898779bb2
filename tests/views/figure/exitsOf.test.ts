// The losses that leave the diagonal, and the margins beside them.
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../src/notation/cellRef.ts';
import type { Digits } from '../../../src/notation/format.ts';
import { exitsOf } from '../../../src/views/figure/exitsOf.ts';
import { lossShare, type FigureFrame } from '../../../src/views/figure/figureModel.ts';
import { alone, chapter, palavras, words } from './support.ts';

interface Shown {
  readonly keys?: readonly number[];
  readonly picked?: number;
  readonly digits?: Digits;
  readonly messages?: typeof words;
}

const exits = (frame: FigureFrame, direction: Direction, { keys = [11, 12, 13], picked = 1, digits = 'full', messages = words }: Shown = {}) =>
  exitsOf(frame, { direction, picked, digits }, keys, messages);

/** Bars of margins given as differences of scores at τ: 20 logits fill the bar. */
function expectMargins(frame: FigureFrame, direction: Direction, expected: readonly number[]) {
  const shown = exits(frame, direction).map(({ margin }) => margin);
  expect(shown).toHaveLength(expected.length);
  const { temperature } = frame.trace.inputs;
  shown.forEach((margin, k) => expect(margin).toBeCloseTo(Math.max(-1, Math.min(1, expected[k]! / temperature / 20)), 12));
}

/** The captions of pairs 1 and 2 changed places. */
const swappedTexts = [[0.1, 0.8, 0.1], [0.9, 0.1, 0], [0, 0.3, 0.7]];
const swapped = chapter({ texts: swappedTexts });

describe('losses', () => {
  it('are those of the rows, or of the columns', () => {
    expect(exits(chapter(), 'imageToText').map(({ text }) => text)).toEqual(['1.35e−5', '0.000836', '0.000235']);
    expect(exits(chapter(), 'textToImage').map(({ text }) => text)).toEqual(['1.35e−5', '9.08e−5', '0.00334']);
  });

  it('have bars on the logarithmic scale', () => {
    const { lossPerText } = chapter().trace;
    expect(exits(chapter(), 'textToImage').map(({ loss }) => loss)).toEqual([...lossPerText].map(lossShare));
  });

  it('are never a bare 0 while there is a rival, though their bar is empty', () => {
    const [first] = exits(chapter({ temperature: 1e-4 }), 'imageToText');
    expect(first).toMatchObject({ text: '<4.94e−324', loss: 0 });
  });

  it('follow the ids and the pick', () => {
    const shown = exits(chapter(), 'textToImage', { keys: [3, 1, 2], picked: 2 });
    expect(shown.map(({ key }) => key)).toEqual([3, 1, 2]);
    expect(shown.map(({ picked }) => picked)).toEqual([false, false, true]);
  });
});

describe('margins', () => {
  it('are own score minus the best rival’s, along the row or down the column', () => {
    expectMargins(chapter(), 'imageToText', [0.8, 0.5, 0.6]);
    expectMargins(chapter(), 'textToImage', [0.8, 0.7, 0.4]);
  });

  it('grow as the temperature falls, in logits as the losses do', () => {
    for (const temperature of [0.01, 1, 100]) expectMargins(chapter({ temperature }), 'imageToText', [0.8, 0.5, 0.6]);
    const own = (temperature: number) => exits(chapter({ temperature }), 'imageToText')[0]!.margin!;
    expect(own(0.14)).toBeCloseTo(own(0.07) / 2, 12);
  });

  it('are negative where a rival wins', () => {
    expectMargins(swapped, 'imageToText', [-0.8, -0.7, 0.6]);
    expectMargins(swapped, 'textToImage', [-0.7, -0.8, 0.4]);
  });

  it('fill the bar and no more, on either side', () => {
    const images = [[9, 0, 0], [0, 9, 0], [0, 0, 9]];
    const bars = (frame: FigureFrame) => exits(frame, 'imageToText').map(({ margin }) => margin);
    expect(bars(chapter({ images }))).toEqual([1, 1, 1]);
    expect(bars(chapter({ images, texts: swappedTexts }))).toEqual([-1, -1, 1]);
  });

  it('are 0 at a tie', () => {
    expectMargins(chapter({ texts: [[1, 1, 1], [1, 1, 1], [1, 1, 1]] }), 'imageToText', [0, 0, 0]);
  });

  it('are null with no rival', () => {
    for (const direction of ['imageToText', 'textToImage'] as const) {
      expect(exits(alone, direction, { keys: [7] })).toEqual([expect.objectContaining({ key: 7, text: '0', loss: 0, margin: null })]);
    }
  });
});

describe('names', () => {
  it('say whose, the loss, and the margin in logits', () => {
    expect(exits(chapter(), 'imageToText')[1]?.name).toBe('image 2: −ln p 0.000836; margin 7.1429');
    expect(exits(chapter(), 'textToImage')[2]?.name).toBe('text 3: −ln p 0.00334; margin 5.7143');
    expect(exits(swapped, 'imageToText')[0]?.name).toBe('image 1: −ln p 11.4286; margin −11.4286');
  });

  it('keep to the reader’s digits and language', () => {
    expect(exits(chapter(), 'imageToText', { digits: 'novice' })[1]?.name).toBe('image 2: −ln p 0.00084; margin 7.1');
    expect(exits(chapter(), 'textToImage', { messages: palavras })[2]?.name).toBe('texto 3: −ln p 0.00334; margem 5.7143');
  });

  it('say that there is no rival', () => {
    expect(exits(alone, 'imageToText', { keys: [7] })[0]?.name).toBe('image 1: −ln p 0; no rival');
  });
});
