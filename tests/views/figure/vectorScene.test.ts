// What one margin shows at each stage, on the scale that both share.
import { describe, expect, it } from 'vitest';
import { stages } from '../../../src/notation/cellRef.ts';
import { vectorScene } from '../../../src/views/figure/vectorScene.ts';
import { alone, chapter, viewOf, withoutImage2 } from './support.ts';

const sides = ['images', 'texts'] as const;

describe('vectorScene', () => {
  it('shows the operands that the stage uses', () => {
    const shown = (normalize: boolean) => stages.map((stage) => vectorScene(chapter({ normalize }), 'texts', viewOf({ stage })));
    expect(shown(true).map(({ operands }) => operands)).toEqual(['raw', 'unit', 'unit', 'unit', 'unit', 'unit', 'gradient']);
    expect(shown(false).map(({ operands }) => operands)).toEqual(['raw', 'raw', 'raw', 'raw', 'raw', 'raw', 'gradient']);
    expect(shown(true).map((scene) => scene.shown.data[0]?.toFixed(7))).toEqual(['0.9000000', ...Array<string>(5).fill('0.9938837'), '-0.0000023']);
  });

  it('keeps what was computed to itself where its side is masked, and never what was typed', () => {
    const masked = (normalize: boolean) => stages.map((stage) => vectorScene(chapter({ normalize }), 'texts', viewOf({ stage, masked: ['texts'] })).isMasked);
    expect(masked(true)).toEqual([false, true, true, true, true, true, true]);
    expect(masked(false)).toEqual([false, false, false, false, false, false, true]);
    expect(vectorScene(chapter(), 'images', viewOf({ stage: 'gradient', masked: ['texts'] })).isMasked).toBe(false);
  });

  it('shows its own side', () => {
    const stage = 'embed';
    expect([...vectorScene(chapter(), 'images', viewOf({ stage })).shown.data]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
    expect([...vectorScene(chapter(), 'texts', viewOf({ stage })).shown.data]).toEqual([0.9, 0.1, 0, 0.1, 0.8, 0.1, 0, 0.3, 0.7]);
  });

  it('keeps the numbers as typed, and their norms, at every stage', () => {
    for (const stage of stages) {
      const { raw, norms } = vectorScene(chapter({ normalize: true }), 'texts', viewOf({ stage }));
      expect([...raw.data]).toEqual([0.9, 0.1, 0, 0.1, 0.8, 0.1, 0, 0.3, 0.7]);
      expect([...norms].map((norm) => norm.toFixed(12))).toEqual(['0.905538513814', '0.812403840464', '0.761577310586']);
    }
    expect([...vectorScene(chapter(), 'images', viewOf()).norms]).toEqual([1, 1, 1]);
  });

  it('passes the reader’s digits on', () => {
    expect(vectorScene(chapter(), 'images', viewOf({ digits: 'novice' })).digits).toBe('novice');
  });
});

describe('the scale of the bars', () => {
  const largest = (frame: ReturnType<typeof chapter>, stage: (typeof stages)[number]) => sides.map((side) => vectorScene(frame, side, viewOf({ stage })).largest);

  it('is one for images and texts, set by the largest component of either, whatever its sign', () => {
    expect(largest(chapter({ texts: [[0, -3, 0], [0, 1, 0], [0, 0, 1]] }), 'embed')).toEqual([3, 3]);
    expect(largest(chapter({ images: [[1, 0, 0], [0, 0, -4], [0, 0, 1]] }), 'embed')).toEqual([4, 4]);
  });

  it('is that of what is shown, not of what was typed', () => {
    expect(largest(chapter({ images: [[5, 0, 0], [0, 1, 0], [0, 0, 1]], normalize: true }), 'compare')).toEqual([1, 1]);
  });

  it('is at least 1, so that small vectors look small', () => {
    expect(largest(chapter({ images: [[0.1, 0, 0], [0, 0.1, 0], [0, 0, 0.1]] }), 'embed')).toEqual([1, 1]);
  });

  it('is the largest derivative at Gradient, small as it is', () => {
    for (const share of largest(chapter(), 'gradient')) expect(share).toBeCloseTo(0.009707958894316, 14);
  });

  it('is never 0, even where every derivative is', () => {
    expect(largest(alone, 'gradient')).toEqual([1, 1]);
  });
});

describe('the list of zero vectors', () => {
  it('is that of its own side, with or without normalising', () => {
    for (const normalize of [true, false]) {
      expect(sides.map((side) => vectorScene(withoutImage2(normalize), side, viewOf()).zero)).toEqual([[1], []]);
    }
    const texts = [[0, 0, 0], [0, 1, 0], [0, 0, 0]];
    expect(sides.map((side) => vectorScene(chapter({ texts }), side, viewOf()).zero)).toEqual([[], [0, 2]]);
  });
});
