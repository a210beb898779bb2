// One run's matrix minus another's: signs, colours, the picture of a large one, and what is no difference.
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/engine/index.ts';
import { differencePicture } from '../../../src/views/training/differencePicture.ts';
import { differenceTable, largestDifference } from '../../../src/views/training/differenceTable.ts';

const words = { image: (n: number) => `I${n}`, text: (n: number) => `T${n}` };
const matrix = (...rows: readonly (readonly number[])[]): Matrix => ({ rows: rows.length, cols: rows.length, data: Float64Array.from(rows.flat()) });

const first = matrix([0.9, 0.1], [0.5, 0.3]);
const second = matrix([0.4, 0.35], [0.5 + 1e-15, -1]);

describe('the table of differences', () => {
  const { columns, rows } = differenceTable({ first, second }, words);
  it('has the first minus the second, with its sign, and colours by it', () => {
    expect(columns).toEqual(['T1', 'T2']);
    expect(rows.map(({ name, cells }) => [name, cells.map(({ text }) => text)])).toEqual([['I1', ['+0.5', '−0.25']], ['I2', ['0', '+1.3']]]);
    expect(rows.flatMap(({ cells }) => cells.map(({ shade }) => shade))).toEqual([0.5, expect.closeTo(-0.25, 12), 0, 1]);
  });
  it('has 0 for what the matrices round away of their numbers, which is less of a small number', () => {
    const texts = (a: number, b: number) => differenceTable({ first: matrix([a]), second: matrix([b]) }, words).rows[0]!.cells[0]!.text;
    expect([texts(1 - 9.81e-10, 1), texts(-0.3, -0.30004), texts(-0.3, -0.30006), texts(4e-6, 3e-6), texts(4e-6, 3.997e-6)]).toEqual(['0', '0', '+6e−5', '+1e−6', '0']);
  });
  it('borders the pairs', () => {
    expect(rows.map(({ cells }) => cells.map(({ isLabel }) => isLabel))).toEqual([[true, false], [false, true]]);
  });
  it('has no number where a run has none', () => {
    expect(differenceTable({ first: matrix([NaN]), second: matrix([1]) }, words).rows[0]!.cells[0]).toMatchObject({ text: '—', hollow: true, shade: 0 });
  });
});

describe('the largest difference', () => {
  it('is that of the greatest size, whatever its sign', () => {
    expect(largestDifference({ first, second })).toEqual({ image: 2, text: 2, value: 1.3 });
    expect(largestDifference({ first: matrix([0]), second: matrix([0.25]) })).toEqual({ image: 1, text: 1, value: -0.25 });
  });
  it('is none where all is the same but for rounding', () => {
    expect(largestDifference({ first: matrix([0.1 + 0.2]), second: matrix([0.3]) })).toBeNull();
  });
});

describe('the picture of differences', () => {
  const { tones, signs, pairs } = differencePicture({ first, second });
  const cellsOf = (path: string) => [...path.matchAll(/M(\d)\.\d+ (\d)\./g)].map(([, col, row]) => `${row},${col}`);
  it('has each cell that differs once, in its sign and tone', () => {
    expect(pairs).toBe(2);
    expect(tones.filter(({ path }) => path !== '').map(({ sign, tone, path }) => [sign, tone, cellsOf(path)])).toEqual([
      ['positive', 5.5 / 12, ['0,0']], ['positive', 11.5 / 12, ['1,1']], ['negative', 2.5 / 12, ['0,1']],
    ]);
  });
  it('has a cross for more, a dash for less, and nothing for the same', () => {
    expect(signs.match(/v/g)).toHaveLength(2);
    expect(signs.match(/h/g)).toHaveLength(3);
  });
  it('has the same tones whatever differs, so that none is made or taken away', () => {
    expect(differencePicture({ first, second: first }).tones.map(({ key }) => key)).toEqual(tones.map(({ key }) => key));
  });
});
