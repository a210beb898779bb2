// Copied matrices with names that would break out: what is copied reads back to the very numbers, and no name becomes code or markup.
import fc from 'fast-check';
import { expect } from 'vitest';
import { createMatrix, parseTensor } from '../../src/engine/index.ts';
import { pythonString } from '../../src/notation/escapes.ts';
import { matrixFormats, matrixHtml, matrixText } from '../../src/notation/matrixText.ts';
import type { Family } from './family.ts';
import { anyText } from './texts.ts';

const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -99, max: 99 }).map((hundredths) => hundredths / 100));
const name = anyText(60);

const copied = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, cols]) =>
  fc.record({
    matrix: fc.array(number, { minLength: rows * cols, maxLength: rows * cols }).map((numbers) => createMatrix(rows, cols, numbers)),
    names: fc.record({
      rows: fc.oneof(fc.constant([]), fc.array(name, { minLength: rows, maxLength: rows })),
      columns: fc.option(fc.array(name, { minLength: cols, maxLength: cols }), { nil: null }),
    }),
    format: fc.constantFrom(...matrixFormats),
  }),
);

export const copies: Family = {
  name: 'copies',
  share: 0.02,
  property: fc.property(copied, ({ matrix, names, format }) => {
    const { data, rows, cols } = parseTensor(matrixText(matrix, format, names), 'separator');
    expect([rows, cols, Array.from(data)]).toEqual([matrix.rows, matrix.cols, Array.from(matrix.data, (x) => x + 0)]);
    const html = matrixHtml(matrix, names);
    expect(html.replace(/<\/?(table|thead|tbody|tr|td)>|<th scope="(row|col)">|<\/th>/g, '')).not.toMatch(/[<>"']/);
    for (const each of names.rows) {
      const literal = pythonString(each);
      expect(literal).toMatch(/^"[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*"$/u);
      // Every quote and backslash inside is escaped.
      expect(literal.slice(1, -1).replace(/\\(["\\]|u[\da-f]{4}|U[\da-f]{8})/g, '')).not.toMatch(/["\\]/);
    }
  }),
};
