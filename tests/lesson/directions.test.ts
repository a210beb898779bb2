// Batches whose directions differ: which costs more, and that what is said of each is so.
import { describe, expect, it } from 'vitest';
import { createDocument, type DocumentNumbers } from '../../src/document/createDocument.ts';
import { toInputs } from '../../src/document/inputs.ts';
import { evaluate, type Trace } from '../../src/engine/index.ts';
import { compareDirections, directionPresetIds, directionPresets, type DirectionPresetId } from '../../src/lesson/directions.ts';
import { readGolden } from '../engine/support.ts';
import { optionsOf } from './support.ts';

type Text = string | number;
interface Item {
  readonly id: string;
  readonly scenario: { readonly image: readonly (readonly Text[])[]; readonly text: readonly (readonly Text[])[]; readonly tau: number };
  readonly numbers: Readonly<Record<'lossI2T' | 'lossT2I' | 'P_23' | 'Q_23', Text>> & { readonly perSampleT2I: readonly Text[] };
}
const { items } = readGolden<{ readonly items: readonly Item[] }>('misconceptions');
const itemOf = (id: string): Item => items.find((item) => item.id === id)!;
const numeric = (rows: readonly (readonly Text[])[]): number[][] => rows.map((row) => row.map(Number));

const numbersOf = (id: DirectionPresetId): DocumentNumbers => directionPresets[id].numbers!;
const traceOf = (id: DirectionPresetId): Trace => evaluate(toInputs(createDocument(numbersOf(id))));
const P = ({ probsImageToText: { data } }: Trace, row: number, col: number) => data[row * 3 + col]!;
const Q = ({ probsTextToImage: { data } }: Trace, row: number, col: number) => data[row * 3 + col]!;

describe.each(directionPresetIds)('the batch %s', (id) => {
  it('costs more in the direction that the figure is turned to', () => {
    const { costlier, more, less } = compareDirections(traceOf(id))!;
    expect(costlier).toBe(directionPresets[id].view.direction);
    expect(more).toBeGreaterThan(1.5 * less);
  });
  it('picks a cell whose two probabilities differ', () => {
    const { row, col } = directionPresets[id].view.pick!;
    const trace = traceOf(id);
    expect(Math.abs(Math.log(P(trace, row, col) / Q(trace, row, col)))).toBeGreaterThan(0.3);
  });
});

describe('one caption for two photos', () => {
  const trace = traceOf('one-caption');
  it('has the reference’s vectors and losses', () => {
    const { scenario, numbers } = itemOf('directions-equal');
    expect(numbersOf('one-caption')).toMatchObject({ images: numeric(scenario.image), texts: numeric(scenario.text), temperature: scenario.tau });
    expect(trace.lossImageToText).toBeCloseTo(Number(numbers.lossI2T), 11);
    expect(trace.lossTextToImage).toBeCloseTo(Number(numbers.lossT2I), 11);
    numeric([numbers.perSampleT2I])[0]?.forEach((loss, j) => expect(trace.lossPerText[j]).toBeCloseTo(loss, 10));
  });
  it('splits the images between two equal texts, and leads text 2 to image 1', () => {
    for (const row of [0, 1]) expect(P(trace, row, 0)).toBe(P(trace, row, 1));
    expect(Q(trace, 0, 1)).toBeGreaterThan(Q(trace, 1, 1));
    expect(compareDirections(trace)).toMatchObject({ costlier: 'textToImage', index: 1, rival: 0 });
    expect(compareDirections(trace)!.rivalLogit).toBeCloseTo(10, 12);
    expect(compareDirections(trace)!.ownLogit).toBeCloseTo(8, 12);
  });
});

it('two captions for one photo are its logits transposed, with the losses changed over', () => {
  const [caption, photo] = [traceOf('one-caption'), traceOf('one-photo')];
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) expect(photo.logits.data[i * 3 + j]).toBe(caption.logits.data[j * 3 + i]);
  expect([photo.lossImageToText, photo.lossTextToImage]).toEqual([caption.lossTextToImage, caption.lossImageToText]);
});

it('the chapter’s cell (2, 3) is 0.00079 along its row and 0.0033 down its column, where the weakest pair stands', () => {
  const trace = traceOf('printed');
  expect(P(trace, 1, 2)).toBeCloseTo(Number(itemOf('transpose-P').numbers.P_23), 12);
  expect(Q(trace, 1, 2)).toBeCloseTo(Number(itemOf('transpose-P').numbers.Q_23), 12);
  const own = [0, 1, 2].map((i) => trace.logits.data[i * 4]!);
  expect(Math.min(...own)).toBe(own[2]);
});

it('the hub lies close to all images, is preferred by two of them, and pays only in its own column', () => {
  const trace = traceOf('hub');
  for (const row of [0, 1]) expect(P(trace, row, 2)).toBeGreaterThan(P(trace, row, row));
  expect(Math.min(trace.lossPerImage[0]!, trace.lossPerImage[1]!)).toBeGreaterThan(0.5);
  expect(trace.lossPerText[2]).toBeGreaterThan(0.2);
  expect(Math.max(trace.lossPerText[0]!, trace.lossPerText[1]!)).toBeLessThan(0.01);
  const cosines = [0, 1, 2].map((i) => trace.cosine.data[i * 3 + 2]!);
  expect(Math.min(...cosines)).toBeGreaterThan(0.5);
});

describe('a comparison', () => {
  it('is none for one pair', () => {
    expect(compareDirections(optionsOf({ images: [[1]], texts: [[2]] }, 0, 0).trace)).toBeNull();
  });
  it('finds neither costlier where the logits are symmetric', () => {
    const same = [[1, 0.2], [0.2, 1]];
    expect(compareDirections(optionsOf({ images: same, texts: same }, 0, 0).trace)).toMatchObject({ costlier: null });
  });
});
