// A matrix copied for another program: what the text looks like, that it reads back, and that no name breaks out of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatrix, parseTensor } from '../../src/engine/index.ts';
import { htmlCell, latexText, markdownText, oneLine, pythonString } from '../../src/notation/escapes.ts';
import { matrixFormats, matrixHtml, matrixText, type MatrixNames } from '../../src/notation/matrixText.ts';

const matrix = createMatrix(2, 3, [1, 0.1, -1.5e-7, 0, 1e22, 5e-324]);
const named: MatrixNames = { rows: ['a cat', 'a dog'], columns: ['x', 'y', 'z'] };
const unnamed: MatrixNames = { rows: [], columns: null };

describe('matrixText writes', () => {
  it('TSV without names', () => {
    expect(matrixText(matrix, 'tsv', named)).toBe('1\t0.1\t-1.5e-7\n0\t1e+22\t5e-324');
  });

  it('NumPy and PyTorch in float64, with names in comments', () => {
    const rows = '[  # x | y | z\n    [1, 0.1, -1.5e-7],  # a cat\n    [0, 1e+22, 5e-324],  # a dog\n]';
    expect(matrixText(matrix, 'numpy', named)).toBe(`np.array(${rows}, dtype=np.float64)`);
    expect(matrixText(matrix, 'pytorch', named)).toBe(`torch.tensor(${rows}, dtype=torch.float64)`);
    expect(matrixText(matrix, 'numpy', unnamed)).toBe('np.array([\n    [1, 0.1, -1.5e-7],\n    [0, 1e+22, 5e-324],\n], dtype=np.float64)');
  });

  it('LaTeX with names around the numbers, or brackets where there are none', () => {
    const rows = '1 & 0.1 & -1.5 \\times 10^{-7} \\\\\n0 & 1 \\times 10^{22} & 5 \\times 10^{-324}';
    expect(matrixText(matrix, 'latex', unnamed)).toBe(`\\left[\\begin{array}{rrr}\n${rows}\n\\end{array}\\right]`);
    expect(matrixText(createMatrix(1, 2, [1, 0.5]), 'latex', { rows: ['a cat'], columns: ['x', 'y'] })).toBe(
      '\\begin{array}{l|rr}\n & \\text{x} & \\text{y} \\\\ \\hline\n\\text{a cat} & 1 & 0.5\n\\end{array}',
    );
  });

  it('Markdown with names, or with the numbers of the columns', () => {
    expect(matrixText(matrix, 'markdown', named)).toBe(
      '|  | x | y | z |\n| --- | ---: | ---: | ---: |\n| a cat | 1 | 0.1 | -1.5e-7 |\n| a dog | 0 | 1e+22 | 5e-324 |',
    );
    expect(matrixText(createMatrix(1, 2, [1, 0.5]), 'markdown', unnamed)).toBe('| 1 | 2 |\n| ---: | ---: |\n| 1 | 0.5 |');
  });

  it('a plain table of HTML', () => {
    expect(matrixHtml(createMatrix(1, 2, [1, -0.5]), { rows: ['a cat'], columns: ['x', 'y'] })).toBe(
      '<table><thead><tr><td></td><th scope="col">x</th><th scope="col">y</th></tr></thead>' +
        '<tbody><tr><th scope="row">a cat</th><td>1</td><td>-0.5</td></tr></tbody></table>',
    );
    expect(matrixHtml(createMatrix(1, 2, [1, -0.5]), unnamed)).toBe('<table><tbody><tr><td>1</td><td>-0.5</td></tr></tbody></table>');
  });

  it.each([NaN, Infinity, -Infinity])('nothing for a matrix with %d', (value) => {
    const faulty = createMatrix(1, 2, [0, value]);
    for (const format of matrixFormats) expect(() => matrixText(faulty, format, unnamed)).toThrow(new RangeError(`the matrix holds ${value}: only finite numbers can be copied`));
    expect(() => matrixHtml(faulty, unnamed)).toThrow(RangeError);
  });
});

/** Names that would do harm, or would be taken for what they are not. */
const hostile = [
  '', ' ', '1', '-2.5', '2024', '1,5', 'nan', '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '|', 'a | b', '\\', '\\|', 'a\\', '---', ':-:', '#', '# coding: utf-7', '"', "'", '"""', ']', ')', '[[0]]',
  '\n', '\nimport os', '\r\nx', '\u2028x', '\u0085x', '\0', '\\begin{array}{r} 1', '\\end{array}', '\\input{/etc/passwd}', '$x$', '%', '&', '{', '}', '~', '^', '_', '</td><script>alert(1)</script>', '&lt;', '<!--',
  '[x](javascript:alert(1))', '`x`', '**x**', '\u202Egnp.exe', '\uD800', 'gato 🐈', 'été', 'e1',
];
const names = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 }));
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });

const cases = fc.record({ rows: fc.integer({ min: 1, max: 4 }), cols: fc.integer({ min: 1, max: 4 }), named: fc.boolean(), titled: fc.boolean() }).chain((size) =>
  fc.record({
    matrix: fc.array(numbers, { minLength: size.rows * size.cols, maxLength: size.rows * size.cols }).map((values) => createMatrix(size.rows, size.cols, values)),
    names: fc.record({
      rows: size.named ? fc.array(names, { minLength: size.rows, maxLength: size.rows }) : fc.constant<string[]>([]),
      columns: size.titled ? fc.array(names, { minLength: size.cols, maxLength: size.cols }) : fc.constant(null),
    }),
  }),
);

describe('what is copied', () => {
  it.each(matrixFormats)('as %s reads back as the very doubles, whatever the names', (format) => {
    fc.assert(
      fc.property(cases, ({ matrix: given, names: called }) => {
        const read = parseTensor(matrixText(given, format, called));
        expect([read.rows, read.cols, ...read.data]).toStrictEqual([given.rows, given.cols, ...given.data.map((value) => value + 0)]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('as Markdown or LaTeX keeps one line a row, and as Python one line a row and two around', () => {
    fc.assert(
      fc.property(cases, ({ matrix: given, names: called }) => {
        const lines = (format: (typeof matrixFormats)[number]): number => matrixText(given, format, called).split(/[\n\r\v\f\u0085\u2028\u2029]/).length;
        expect(lines('tsv')).toBe(given.rows);
        expect(lines('numpy')).toBe(given.rows + 2);
        expect(lines('pytorch')).toBe(given.rows + 2);
        expect(lines('markdown')).toBe(given.rows + 2);
        expect(lines('latex')).toBe(given.rows + 2 + (called.columns ? 1 : 0));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('as Python has no line that is a comment alone', () => {
    fc.assert(
      fc.property(cases, ({ matrix: given, names: called }) => {
        expect(matrixText(given, 'numpy', called)).not.toMatch(/^\s*#/m);
      }),
      { seed: 3 },
    );
  });

  it('as HTML has only the tags of a table', () => {
    fc.assert(
      fc.property(cases, ({ matrix: given, names: called }) => {
        const text = matrixHtml(given, called).replace(/<\/?(?:table|thead|tbody|tr|td|th|th scope="(?:row|col)")>/g, '');
        expect(text).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('a name', () => {
  it('stays on one line, in one direction, in whole characters', () => {
    expect(oneLine(' a\r\n\tb\u2028c\0 ')).toBe('a b c');
    expect(oneLine('\u202Egnp.exe\u202C \u2066x\u2069')).toBe('gnp.exe x');
    expect(oneLine('\uD800x🐈')).toBe('\uFFFDx🐈');
  });

  it.each([
    ['=1+1', '&#39;=1+1'], ['+1', '&#39;+1'], ['-1', '&#39;-1'], ['@x', '&#39;@x'], ['\t=1', '&#39;=1'], ['\r@x', '&#39;@x'], ['＝1', '&#39;＝1'], ['a=1', 'a=1'],
    ['<b title="x">&\'', '&lt;b title=&quot;x&quot;&gt;&amp;&#39;'],
  ])('%j is %s in a cell of HTML, and no formula', (name, text) => {
    expect(htmlCell(name)).toBe(text);
  });

  it.each([['a | b', 'a \\| b'], ['\\', '\\\\'], ['`*_[x](y)<z>~&$', '\\`\\*\\_\\[x\\](y)\\<z\\>\\~\\&\\$']])('%j is %s in Markdown', (name, text) => {
    expect(markdownText(name)).toBe(text);
  });

  it.each([['50 % & #1_$', '50 \\% \\& \\#1\\_\\$'], ['\\input{x}', '\\textbackslash{}input\\{x\\}'], ['~^', '\\textasciitilde{}\\textasciicircum{}']])('%j is %s in LaTeX', (name, text) => {
    expect(latexText(name)).toBe(text);
  });

  it.each([
    ['a "cat"\\', '"a \\"cat\\"\\\\"'], ["it's", '"it\'s"'], ['x\n\r\0\u2028', '"x\\u000a\\u000d\\u0000\\u2028"'], ['\u202Ex', '"\\u202ex"'], ['\u{E0001}', '"\\U000e0001"'], ['\uD800', '"\uFFFD"'], ['{x} %s 🐈', '"{x} %s 🐈"'],
  ])('%j is %s in Python', (name, text) => {
    expect(pythonString(name)).toBe(text);
  });
});
