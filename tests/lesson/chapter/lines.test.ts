// The list of the chapter's numbers: complete, in its order, and right to the digits of the reference values.
import { describe, expect, it } from 'vitest';
import { chapterMessages } from '../../../src/i18n/chapter/messages.ts';
import { traceOf } from '../../../src/lesson/compute.ts';
import { chapterGroups, linesOf, type ChapterLine } from '../../../src/lesson/chapter/lines.ts';
import { sceneOf, sectionScenes } from '../../../src/lesson/chapter/places.ts';
import { printedGroups, type Quantity } from '../../../src/lesson/chapter/printed.ts';
import { chapterSections } from '../../../src/lesson/chapter/sections.ts';
import { isFault, printedValue } from '../../../src/lesson/chapter/verdict.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { evaluate } from '../../../src/engine/index.ts';
import { readGolden } from '../../engine/support.ts';

type Numbers = readonly string[];
type Rows = readonly Numbers[];

interface Computed {
  readonly similarity: Rows;
  readonly logits: Rows;
  readonly rowSums: Numbers;
  readonly softmaxRows_I2T: Rows;
  readonly lossI2T_perRow: Numbers;
  readonly lossI2T: string;
  readonly lossT2I: string;
  readonly loss: string;
  readonly lossI2T_log10: string;
}

interface Golden {
  readonly image: Rows;
  readonly text: Rows;
  readonly tau: string;
  readonly textNorms: Numbers;
  readonly asPrinted_noNormalisation: Computed;
  readonly normalised: Computed;
  readonly errata: readonly { readonly printed: string }[];
}

const golden = readGolden<Golden>('chapter');
const groups = chapterGroups();
const lines = linesOf(groups);
const of = (quantity: Quantity): readonly ChapterLine[] => lines.filter((line) => line.quantity === quantity);
const verdictsOf = (quantity: Quantity) => of(quantity).map(({ verdict }) => verdict);

/** The reference values of each quantity, in the order of the chapter. */
const references: Readonly<Partial<Record<Quantity, (from: Computed) => Numbers>>> = {
  product: (from) => (from === golden.normalised ? from.logits.flat().map((logit) => `${Number(logit) * Number(golden.tau)}`) : from.similarity.flat()),
  logit: (from) => from.logits.flat(),
  expSum: (from) => from.rowSums,
  probability: (from) => from.softmaxRows_I2T.flat(),
  imageLoss: (from) => from.lossI2T_perRow,
  imageToText: (from) => [from.lossI2T],
  textToImage: (from) => [from.lossT2I],
  symmetric: (from) => [from.loss],
};

describe('the list of the chapter’s numbers', () => {
  it('begins with its example', () => {
    const read = (quantity: Quantity) => of(quantity).map(({ printed }) => JSON.parse(printed ?? 'null') as unknown);
    expect(read('image')).toEqual(golden.image.map((row) => row.map(Number)));
    expect(read('image')).toEqual(chapterExample.images);
    expect(read('text')).toEqual(golden.text.map((row) => row.map(Number)));
    expect(read('text')).toEqual(chapterExample.texts);
    expect(of('pairs')[0]?.printed).toBe(`${golden.image.length}`);
    expect(Number(of('temperature')[0]?.printed)).toBe(Number(golden.tau));
    expect(Number(golden.tau)).toBe(chapterExample.temperature);
  });

  it.each(Object.entries(references))('has every %s, and its reference value without and with normalisation', (quantity, reference) => {
    const shown = of(quantity as Quantity);
    for (const [key, from] of [['value', golden.asPrinted_noNormalisation], ['normalised', golden.normalised]] as const) {
      const expected = reference(from).map(Number);
      expect(shown).toHaveLength(expected.length);
      for (const [index, value] of expected.entries()) expect(Math.abs((shown[index]?.[key] ?? NaN) - value), `${quantity} ${index}`).toBeLessThanOrEqual(1e-11 * Math.abs(value));
    }
  });

  it('has the norm of each vector', () => {
    expect(of('imageNorm').map(({ value }) => value)).toEqual([1, 1, 1]);
    for (const [index, norm] of golden.textNorms.entries()) expect(of('textNorm')[index]?.value).toBeCloseTo(Number(norm), 14);
  });

  it('has nothing else, each line once, in the order of the sections', () => {
    const known: readonly string[] = [...Object.keys(references), 'image', 'text', 'pairs', 'temperature', 'imageNorm', 'textNorm'];
    expect(lines.filter(({ quantity }) => !known.includes(quantity))).toEqual([]);
    expect(new Set(lines.map(({ quantity, row, col }) => `${quantity} ${row} ${col}`)).size).toBe(lines.length);
    const order = groups.map(({ section }) => chapterSections.indexOf(section));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('writes its calculations with the numbers printed before', () => {
    const logits = (row: number) => of('logit').filter((line) => line.row === row).map(({ printed }) => printed);
    for (const { written, row = 0 } of of('expSum')) expect(written?.split(' + ')).toEqual(logits(row).map((logit) => `e^${logit}`));
    for (const { written, row = 0, col = 0 } of of('probability')) expect(written).toBe(`e^${logits(row)[col]} / ${of('expSum')[row]?.printed}`);
    for (const { written, row = 0 } of of('imageLoss')) expect(written).toBe(`log(${of('probability').find((line) => line.row === row && line.col === row)?.printed})`);
    for (const { printed, value } of of('product')) expect(printedValue(printed ?? '')).toBeCloseTo(value ?? NaN, 14);
  });
});

describe('the verdicts', () => {
  it('are those of the errata', () => {
    expect(verdictsOf('imageNorm')).toEqual(['agrees', 'agrees', 'agrees']);
    expect(verdictsOf('textNorm')).toEqual(['wrong', 'wrong', 'wrong']);
    expect(new Set(verdictsOf('product'))).toEqual(new Set(['agrees']));
    expect(verdictsOf('logit')).toEqual(['rounded', 'rounded', 'agrees', 'rounded', 'rounded', 'rounded', 'agrees', 'rounded', 'agrees']);
    expect(verdictsOf('expSum')).toEqual(['cutOff', 'rounded', 'cutOff']);
    expect(verdictsOf('probability')).toEqual(['cutOff', ...Array.from({ length: 8 }, () => 'rounded')]);
    expect(verdictsOf('imageLoss')).toEqual(['wrong', 'wrong', 'wrong']);
    expect(['imageToText', 'textToImage', 'symmetric'].map((quantity) => verdictsOf(quantity as Quantity)[0])).toEqual(['wrong', 'missing', 'missing']);
  });

  it('leave no erratum out: each is a line with a reason, or a remark', () => {
    const { remarks } = chapterMessages('en');
    const quantityOf: Readonly<Record<string, Quantity | keyof typeof remarks>> = {
      'already unit-length': 'textNorm',
      'sums 383523': 'expSum',
      'p11 =': 'probability',
      'log(0.9999)': 'imageLoss',
      'log(0.9992)': 'imageLoss',
      'log(0.9998)': 'imageLoss',
      'L(I->T) =': 'imageToText',
      'row \'losses\' negative': 'imageLoss',
      'L(T->I) and L': 'textToImage',
      'Softmax(I)': 'symbols',
      'tau:': 'temperature',
      'figure captions': 'notes',
    };
    for (const { printed } of golden.errata) {
      const [, about] = Object.entries(quantityOf).find(([start]) => printed.includes(start)) ?? [];
      expect(about, printed).toBeDefined();
      const isLine = lines.some(({ quantity, verdict, reason }) => quantity === about && isFault(verdict) && reason !== undefined);
      expect(isLine || (about ?? '') in remarks, printed).toBe(true);
    }
    expect(golden.errata).toHaveLength(Object.keys(quantityOf).length);
  });

  it('give a reason for every fault, and for nothing else', () => {
    expect(lines.filter(({ verdict, reason }) => isFault(verdict) !== (reason !== undefined))).toEqual([]);
  });
});

describe('the reasons', () => {
  const mentioned = (quantity: Quantity, index = 0) => of(quantity)[index]?.mentioned ?? [];
  const printedOf = (quantity: Quantity, index = 0) => of(quantity)[index]?.printed ?? '';

  it('lead from base-10 logarithms to what is printed', () => {
    for (const index of [0, 1, 2]) expect(mentioned('imageLoss', index)[0]?.toFixed(4)).toBe(printedOf('imageLoss', index));
    expect(mentioned('imageToText')[0]).toBeCloseTo(Number(golden.asPrinted_noNormalisation.lossI2T_log10), 15);
    expect(mentioned('imageToText')[0]?.toFixed(5)).toBe(printedOf('imageToText'));
    expect((mentioned('imageToText')[0] ?? 0) * (mentioned('imageToText')[1] ?? 0)).toBeCloseTo(of('imageToText')[0]?.value ?? NaN, 15);
  });

  it('tell what rounding would have given', () => {
    expect(mentioned('expSum')).toEqual([383524, expect.closeTo(383468.780511, 5)]);
    expect(mentioned('expSum', 2)).toEqual([22032]);
    expect(mentioned('probability')[0]).toBeCloseTo(1 - 0.99998651260480949387, 15);
    expect((1 - (mentioned('probability')[0] ?? 0)).toFixed(4)).toBe('1.0000');
  });

  it('compare what is missing', () => {
    expect(mentioned('textToImage')[0]).toBeCloseTo(3.176, 3);
    expect(mentioned('symmetric')[0]).toBeCloseTo(0.000754408875061 / 0.000134004096932, 9);
  });
});

describe('what the words quote', () => {
  it('holds for the example', () => {
    expect(of('probability').filter(({ printed, value }) => printed === '0' && (value ?? 1) < 0.00005)).toHaveLength(4);
    const inputs = traceOf(chapterExample).inputs;
    const atDouble = evaluate({ ...inputs, temperature: 0.14 }).lossImageToText;
    expect(atDouble).toBeCloseTo(0.0198, 4);
    expect(Math.round(atDouble / traceOf(chapterExample).lossImageToText)).toBe(55);
    expect(of('probability').filter(({ row }) => row === 0).reduce((total, { printed }) => total + Number(printed), 0)).toBe(0.9999);
  });
});

describe('a line’s place in the figure', () => {
  it('is inside the example, and brings the chapter’s numbers', () => {
    for (const line of lines) {
      const { numbers, lit, view } = sceneOf(line);
      expect(numbers).toBe(chapterExample);
      expect(lit?.stage).toBe(view.stage);
      for (const index of [lit?.row, lit?.col]) expect(index ?? 0).toBeLessThan(3);
    }
  });

  it('is the cell, the row, the vector or the losses that the line is about', () => {
    const lit = (quantity: Quantity, index: number) => sceneOf(of(quantity)[index]!).lit;
    expect(lit('probability', 5)).toEqual({ stage: 'softmax', row: 1, col: 2 });
    expect(lit('expSum', 2)).toEqual({ stage: 'softmax', row: 2 });
    expect(lit('textNorm', 1)).toEqual({ stage: 'normalise', col: 1 });
    expect(lit('imageLoss', 1)).toEqual({ stage: 'loss', row: 1, col: 1 });
    expect(lit('symmetric', 0)).toEqual({ stage: 'loss' });
    expect(sceneOf(of('textToImage')[0]!).view.direction).toBe('textToImage');
    expect(sceneOf(of('imageToText')[0]!).view.direction).toBe('imageToText');
  });

  it('has a scene for every section with numbers', () => {
    for (const { section } of printedGroups) expect(sectionScenes[section]?.numbers).toBe(chapterExample);
  });
});
