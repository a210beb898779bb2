// Pasted text: it is a matrix of finite numbers, the same however it is written, or a TensorParseError that points into the text.
import fc from 'fast-check';
import { expect } from 'vitest';
import { commaIn, parseTensor, TensorParseError } from '../../src/engine/index.ts';
import type { Family } from './family.ts';
import { anyText, mutated } from './texts.ts';

const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -99, max: 99 }).map((hundredths) => hundredths / 100));
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, cols]) => fc.array(fc.array(number, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }));

type Writer = (rows: readonly (readonly number[])[]) => string;

const decimalCommas: Writer = (rows) => rows.map((row) => row.map((x) => String(x).replace('.', ',')).join(';')).join('\n');
const writers: readonly Writer[] = [
  decimalCommas,
  (rows) => rows.map((row) => row.join('\t')).join('\r\n') + '\r\n',
  (rows) => rows.map((row) => row.join(', ')).join('\n'),
  (rows) => rows.map((row) => row.join('  ')).join('\n'),
  (rows) => JSON.stringify(rows),
  (rows) => `| ${rows[0]!.map((_, k) => `x${k}`).join(' | ')} |\n|${rows[0]!.map(() => '---').join('|')}|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
  (rows) => `np.array([${rows.map((row) => `[${row.join(', ')}]`).join(',\n          ')}], dtype=np.float64)`,
  (rows) => `[${rows.map((row) => `[${row.join(' ')}]`).join('\n ')}]`,
  (rows) => `tensor([${rows.map((row) => `[${row.join(', ')}]`).join(',\n        ')}], device='cuda:0', grad_fn=<MulBackward0>)`,
  (rows) => `\\begin{bmatrix} ${rows.map((row) => row.join(' & ')).join(' \\\\ ')} \\end{bmatrix}`,
];

const written = fc.tuple(matrix, fc.constantFrom(...writers)).map(([rows, write]) => write(rows));
const soup = fc.string({ unit: fc.constantFrom('0', '1', '.', ',', ';', '\t', '\n', '\r', ' ', '[', ']', '(', ')', '|', '-', 'e', '"', '#', '\\', '&', 'a', '%', '{', '}'), maxLength: 40 });

const codes = ['empty', 'ragged', 'notANumber', 'notFinite', 'notTwoDimensional', 'tooLarge'];

export const pastes: Family = {
  name: 'pastes',
  share: 0.2,
  property: fc.property(fc.oneof(mutated(written), soup, anyText(60)), fc.constantFrom(undefined, 'decimal', 'separator'), (text, comma) => {
    expect(['none', 'ambiguous', 'decimal', 'separator']).toContain(commaIn(text));
    try {
      const { data, rows, cols } = parseTensor(text, comma);
      expect(rows > 0 && cols > 0 && data.length === rows * cols && data.every(Number.isFinite)).toBe(true);
    } catch (error) {
      if (!(error instanceof TensorParseError)) throw error;
      expect(codes).toContain(error.code);
      const lines = text.split(/\r\n|[\n\r]/);
      expect(error.line >= 1 && error.line <= lines.length && error.column >= 1 && error.column <= (lines[error.line - 1]?.length ?? 0) + 1).toBe(true);
    }
  }),
};

export const pastesAgain: Family = {
  name: 'pastes-again',
  share: 0.05,
  property: fc.property(matrix, (rows) => {
    const numbers = rows.flat().map((x) => x + 0);
    for (const write of writers) {
      // As the person answers who is asked how the commas are meant.
      const { data, cols } = parseTensor(write(rows), write === decimalCommas ? 'decimal' : 'separator');
      expect([Array.from(data, (x) => x + 0), cols]).toEqual([numbers, rows[0]!.length]);
    }
  }),
};
