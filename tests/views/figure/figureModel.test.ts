// What stands in the margins and in the matrix at every stage, against the chapter's numbers worked out apart.
import { describe, expect, it } from 'vitest';
import { figureSize, fullRoom, isSigned, isUndefined, operandMatrices, operandsAt } from '../../../src/views/figure/figureModel.ts';
import { stages } from '../../../src/notation/cellRef.ts';
import { alone, cellsAt, chapter, directions, withoutImage2 } from './support.ts';

const example = chapter();
const normalised = chapter({ normalize: true });

/** Every entry agrees to 10 significant digits; null stands for nothing shown. */
function expectMatrix(actual: readonly (readonly (number | null)[])[], expected: readonly (readonly (number | null)[])[]) {
  expect(actual.map((row) => row.map((x) => (x === null ? null : x.toPrecision(10))))).toEqual(
    expected.map((row) => row.map((x) => (x === null ? null : x.toPrecision(10)))));
}

describe('figureSize', () => {
  it.each([
    [1, 'full', 'full'], [3, 'full', 'full'], [4, 'full', 'full'], [5, 'compact', 'dense'], [8, 'compact', 'dense'],
    [10, 'compact', 'dense'], [11, 'dense', 'dense'], [32, 'dense', 'dense'],
  ] as const)('%d pairs are %s, on a phone %s', (pairs, wide, narrow) => {
    expect(figureSize(pairs, false)).toBe(wide);
    expect(figureSize(pairs, true)).toBe(narrow);
  });

  it('is compact where few pairs have no room for large cells, but on a phone', () => {
    expect([figureSize(3, false, false), figureSize(4, true, false), figureSize(11, false, false)]).toEqual(['compact', 'full', 'dense']);
  });

  it('needs more room for a fourth component and for a fourth pair, and no more for components that are bars', () => {
    const rooms = [[1, 3], [3, 3], [4, 3], [3, 4], [4, 4], [4, 5]] as const;
    expect(rooms.map(([pairs, dimensions]) => fullRoom(pairs, dimensions))).toEqual([40, 40, 42.25, 43, 45.25, 42.25]);
  });
});

describe('the margins', () => {
  it('hold unit vectors from Normalise on, and gradients at Gradient', () => {
    expect(stages.map((stage) => operandsAt(stage, true))).toEqual(['raw', 'unit', 'unit', 'unit', 'unit', 'unit', 'gradient']);
  });

  it('hold the raw vectors until Gradient when normalisation is bypassed', () => {
    expect(stages.map((stage) => operandsAt(stage, false))).toEqual(['raw', 'raw', 'raw', 'raw', 'raw', 'raw', 'gradient']);
  });

  it('show the vectors as typed', () => {
    const { images, texts } = operandMatrices(example, 'raw');
    expect([...images.data]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
    expect([...texts.data]).toEqual([0.9, 0.1, 0, 0.1, 0.8, 0.1, 0, 0.3, 0.7]);
  });

  it('show them divided by their norms', () => {
    const { images, texts } = operandMatrices(normalised, 'unit');
    expect([...images.data]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
    expectMatrix([[...texts.data]], [[0.9938837346736, 0.1104315260748, 0, 0.1230914909793, 0.9847319278347, 0.1230914909793, 0, 0.3939192985792, 0.919145030018]]);
  });

  it('show what the loss answers to each component of image and of text', () => {
    const { images, texts } = operandMatrices(example, 'gradient');
    expect(images.data[5]).toBeCloseTo(0.006575098907072, 14);
    expect(texts.data[5]).toBeCloseTo(0.000559031320612, 14);
  });

  it('show gradients by the vectors as typed, which under normalisation turn them without stretching them', () => {
    const { texts } = operandMatrices(normalised, 'gradient');
    const typed = operandMatrices(normalised, 'raw').texts;
    const along = [0, 3, 6].map((first) => [0, 1, 2].reduce((sum, k) => sum + texts.data[first + k]! * typed.data[first + k]!, 0));
    for (const share of along) expect(share).toBeCloseTo(0, 14);
    expect(Math.max(...texts.data)).toBeGreaterThan(1e-3);
  });
});

describe('the matrix', () => {
  it.each(['embed', 'normalise'] as const)('is empty at %s', (stage) => {
    expect(cellsAt(example, stage).flat().every((value) => value === null)).toBe(true);
  });

  it('compares by dot products when normalisation is off, image by row and text by column', () => {
    expectMatrix(cellsAt(example, 'compare'), [[0.9, 0.1, 0], [0.1, 0.8, 0.3], [0, 0.1, 0.7]]);
  });

  it('compares by cosines when it is on', () => {
    expectMatrix(cellsAt(normalised, 'compare'), [
      [0.9938837346736, 0.1230914909793, 0], [0.1104315260748, 0.9847319278347, 0.3939192985792], [0, 0.1230914909793, 0.919145030018],
    ]);
  });

  it('holds the logits that the chapter prints', () => {
    expectMatrix(cellsAt(example, 'scale'), [[90 / 7, 10 / 7, 0], [10 / 7, 80 / 7, 30 / 7], [0, 10 / 7, 10]]);
    expect(cellsAt(example, 'scale')[0]?.[0]).toBeCloseTo(12.8571, 4);
    expect(cellsAt(normalised, 'scale')[1]?.[2]).toBeCloseTo(5.62741855113, 10);
  });

  it('holds probabilities along rows, or down columns', () => {
    expectMatrix(cellsAt(example, 'softmax', 'imageToText'), [
      [0.9999865126048095, 1.0879993477212435e-5, 2.6074017132937e-6], [4.5362012098720e-5, 0.99916480787607, 0.00078983011182806],
      [4.5389270466551e-5, 0.00018939734682757, 0.99976521338271],
    ]);
    expectMatrix(cellsAt(example, 'softmax', 'textToImage'), [
      [0.9999865126048095, 4.5395807829511e-5, 4.5248622635982e-5], [1.0879993477212435e-5, 0.99990920838434, 0.0032875126237846],
      [2.6074017132937e-6, 4.5395807829511e-5, 0.99666723875358],
    ]);
  });

  it('keeps only the losses of the diagonal, of the direction that is looked at', () => {
    expectMatrix(cellsAt(example, 'loss', 'imageToText'), [[1.34874861462e-5, null, null], [null, 8.35541091185e-4, null], [null, null, 2.34814183987e-4]]);
    expectMatrix(cellsAt(example, 'loss', 'textToImage'), [[1.34874861462e-5, null, null], [null, 9.07957374672e-5, null], [null, null, 3.33832726543e-3]]);
  });

  it('holds (P + Q − 2I)/2N at Gradient, whatever the direction', () => {
    const expected = [
      [-4.495798396823e-6, 9.379300217787e-6, 7.976004058213e-6], [9.373667595989e-6, -1.543306232643e-4, 6.795571226021e-4],
      [7.999445363307e-6, 3.913219244285e-5, -5.945913106191e-4],
    ];
    for (const direction of directions) {
      cellsAt(example, 'gradient', direction).forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(expected[i]![j]!, 15)));
    }
  });

  it('gives one pair alone the probability 1, the loss 0 and no gradient', () => {
    expect(stages.map((stage) => cellsAt(alone, stage)[0]?.[0])).toEqual([null, null, 0.6, 0.6 / 0.07, 1, 0, 0]);
  });

  it('prints signs from Compare to Scale and at Gradient', () => {
    expect(stages.filter(isSigned)).toEqual(['compare', 'scale', 'gradient']);
  });
});

describe('isUndefined', () => {
  const marks = (frame: ReturnType<typeof chapter>) => [0, 1, 2].map((row) => [0, 1, 2].map((col) => isUndefined(frame, row, col)));
  const none = [[false, false, false], [false, false, false], [false, false, false]];

  it('marks the row of a zero image and the column of a zero text', () => {
    expect(marks(withoutImage2(true))).toEqual([[false, false, false], [true, true, true], [false, false, false]]);
    const texts = [[0, 0, 0], [0, 1, 0], [0, 0, 1]];
    expect(marks(chapter({ texts, normalize: true }))).toEqual([[true, false, false], [true, false, false], [true, false, false]]);
  });

  it('marks nothing without normalising, nor for a vector that is merely tiny', () => {
    expect(marks(withoutImage2(false))).toEqual(none);
    expect(marks(chapter({ texts: [[1e-100, 0, 0], [0, 1, 0], [0, 0, 1]], normalize: true }))).toEqual(none);
  });
});
