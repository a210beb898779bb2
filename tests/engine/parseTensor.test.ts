// Text copied elsewhere becomes the matrix it writes; whatever is no matrix says why, and where.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commaIn, parseTensor, tensorTextLimit, TensorParseError, type CommaReading } from '../../src/engine/index.ts';
import { Cursor } from '../../src/engine/parse/cursor.ts';

function rowsOf(text: string, comma?: CommaReading): number[][] {
  const { data, rows, cols } = parseTensor(text, comma);
  return Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * cols, (i + 1) * cols)));
}

function refusal(text: string, comma?: CommaReading): TensorParseError {
  try {
    parseTensor(text, comma);
  } catch (error) {
    if (error instanceof TensorParseError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const identity = [[1, 0], [0, 1]];
const halves = [[1, 0.5], [0, 1]];

describe('parseTensor reads', () => {
  it.each([
    ['a spreadsheet', '1\t0\r\n0\t1\r\n', identity],
    ['a file with a byte-order mark', '\uFEFF1,0\n0,1', identity],
    ['old line ends', '1\t0\r0\t1\r', identity],
    ['commas', '1, 0.5\n0, 1\n', halves],
    ['semicolons', '1;0.5\n0;1', halves],
    ['semicolons with decimal commas', '1;0,5\n0;1', halves],
    ['tabs with decimal commas', '1\t0,5\n0\t1', halves],
    ['white space of any width', '  1   0.5 \n 0\u00a0 1', halves],
    ['white space with decimal commas', '1,0 0,5\n0,0 1,0', halves],
    ['a row', '1 0.5 0', [[1, 0.5, 0]]],
    ['a column', '1\n0.5\n0\n', [[1], [0.5], [0]]],
    ['one number', ' 0.5 ', [[0.5]]],
    ['one number with a comma', '0,5', [[0.5]]],
    ['blank lines between rows', '\n1,0\n\n , \n0,1\n\n', identity],
    ['blank cells after the rows', '1\t0\t\t\n0\t1\t\n\t\t\n', identity],
    ['quoted numbers', '"1","0,5"\n"0","1"', halves],
    ['numerals of every kind', '.5 5. +1 −2 1.e-05 7E2 -0.0 0e5 007', [[0.5, 5, 1, -2, 1e-5, 700, 0, 0, 7]]],
    ['doubles to the last digit', '0.1 5e-324 1.7976931348623157e308', [[0.1, 5e-324, Number.MAX_VALUE]]],
    ['the smallest double for what is smaller', '1e-999 -1e-999', [[5e-324, -5e-324]]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toStrictEqual(rows);
  });

  it.each([
    ['a row of names', 'x\ty\n1\t0\n0\t1', identity],
    ['a column of names', 'cat\t1\t0\ndog\t0\t1', identity],
    ['both, with an empty corner', '\tx\ty\ncat\t1\t0\ndog\t0\t1', identity],
    ['both, with a named corner', 'image,x,y\ncat,1,0\ndog,0,1', identity],
    ['names that are numbers, below an empty corner', ',x,y\n2024,1,0\n2025,0,1', identity],
    ['a header without a corner', 'x y\ncat 1 0\ndog 0 1', identity],
    ['quoted names', '"a ""cat"", alone","1","0"\n"a\ndog",0,1', identity],
    ['names like exponents', 'e1 e2\n1 0\n0 1', identity],
    ['names beginning with digits', '2 cats\t1\t0\n3 dogs\t0\t1', identity],
    ['names without letters', '🐈\t1\t0\n¿?\t0\t1', identity],
    ['a column without names before its rows', '\t1\t0\n\t0\t1', identity],
    ['a header above one column', 'x\n1\n0', [[1], [0]]],
    ['a header with blank cells at its end', 'x\t\t\n1\t0\n0\t1', identity],
    ['a name with a decimal comma', 'cat 1,0 0,5\ndog 0,0 1,0', halves],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toStrictEqual(rows);
  });

  it.each([
    ['with names', '|   | x | y |\n| --- | ---: | :---: |\n| cat | 1 | 0 |\n| dog | 0 | 1 |', identity],
    ['with numbers as names', '|    |   0 |   1 |\n|---:|----:|----:|\n|  0 |   1 |   0 |\n|  1 |   0 |   1 |\n', identity],
    ['with bars in names', '| | x\\|y | z\\\\|\n|-|-|-|\n| a \\| b | 1 | 0 |\n| "c | 0 | 1 |', identity],
    ['without names', '|  |  |\n|--|--|\n| 1 | 0 |\n| 0 | 1 |', identity],
    ['without a header', '| 1 | 0 |\n| 0 | 1 |', identity],
    ['without outer bars', 'x | y\n--|--\n1 | 0\n0 | 1', identity],
    ['as a database prints it', ' x | y \n---+---\n 1 | 0\n 0 | 1\n', identity],
    ['with decimal commas', '| x | y |\n|---|---|\n| 1 | 0,5 |\n| 0 | 1 |', halves],
  ])('a table of Markdown %s', (_, text, rows) => {
    expect(rowsOf(text)).toStrictEqual(rows);
  });

  it.each([
    ['JSON', '[[1, 0.5],\n [0, 1]]', halves],
    ['a flat list', '[1, 0.5]', [[1, 0.5]]],
    ['rows on lines of their own', '[1, 0],\n[0, 1],\n', identity],
    ['rows as they print one by one', '[1. 0.]\n[0. 1.]', identity],
    ['lists with a comma at the end', '[[1, 0,], [0, 1,],]', identity],
    ['code of NumPy', 'import_me = np.array([[1, 0.5], [0, 1]], dtype=np.float64);', halves],
    ['the name of an array', 'array([[1. , 0.5],\n       [0. , 1. ]], dtype=float32)', halves],
    ['a print of NumPy', '[[ 1.   0.5]\n [ 0.   1. ]]\n', halves],
    ['a print with exponents', '[[ 1.e+00  5.e-01]\n [-0.e+00  1.e+00]]', halves],
    ['a print whose rows take two lines', '[[1.\n  0.5]\n [0.\n  1. ]]', halves],
    ['a print of PyTorch', "tensor([[1.0000, 0.5000],\n        [0.0000, 1.0000]], device='cuda:0', dtype=torch.float64,\n       grad_fn=<DivBackward0>)", halves],
    ['a parameter of PyTorch', 'Parameter containing:\ntensor([[1., 0.],\n        [0., 1.]], requires_grad=True)', identity],
    ['calls inside calls', "x = torch.as_tensor(np.array([[1, 0], [0, 1]]), device=torch.device('cpu:)'))", identity],
    ['comments', '# images [2, 2]\nnp.array([  # from a model\n  [1, 0],  # a cat, [0]\n  [0, 1],  # a dog]]\n])  # end', identity],
    ['a vector of PyTorch', 'tensor([1., 0.5])', [[1, 0.5]]],
    ['a call that was cut off after its numbers', 'tensor([[1., 0.], [0., 1.]], dev', identity],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toStrictEqual(rows);
  });

  it.each([
    ['a matrix', 'A = \\begin{bmatrix} 1 & 0.5 \\\\ 0 & 1 \\end{bmatrix}', halves],
    ['a column', '\\left(\\begin{array}{@{}r@{}} 1 \\\\[2pt] 0 \\\\ \\end{array}\\right)', [[1], [0]]],
    ['a table', '\\begin{table}[t]\\centering\n\\begin{tabular}[b]{l|rr}\n & x & y \\\\ \\hline % names\na \\& b & $1$ & $0$ \\\\\ndog\\_1 & 0 & 1 \\\\ \\bottomrule\n\\end{tabular}\n\\end{table}', identity],
    ['comments', '\\begin{matrix} 1 & 0 % 2 & 3 \\\\\n\\\\ 0 & 1 % \\end{matrix}\n\\end{matrix}', identity],
    ['a table of a given width', '\\begin{tabularx}{\\textwidth}{rr} 1 & 0 \\\\ \\cline{1-2} 0 & 1 \\end{tabularx}', identity],
    ['powers of ten', '\\begin{pmatrix} 1.5 \\times 10^{-7} & -2\\cdot10^3 & 10^{-2} & -10^2 & 0{,}5 \\end{pmatrix}', [[1.5e-7, -2000, 0.01, -100, 0.5]]],
  ])('LaTeX: %s', (_, text, rows) => {
    expect(rowsOf(text)).toStrictEqual(rows);
  });
});

describe('parseTensor refuses', () => {
  it.each([
    ['nothing', '', 1, 1, ''],
    ['white space', ' \r\n\t\n', 1, 1, ''],
    ['an empty list', ' []', 1, 3, ']'],
    ['empty lists', '[[],\n []]', 2, 3, ']'],
    ['a header and nothing below', '| x |\n|---|\n', 1, 1, ''],
  ])('%s as empty', (_, text, line, column, token) => {
    expect(refusal(text)).toMatchObject({ code: 'empty', line, column, token });
  });

  it.each([
    ['a row too short', '1 2\r\n3\r\n', 2, 2, ''],
    ['a row too long', '1\t2\n3\t4\t 5', 2, 6, '5'],
    ['a row of a name alone', 'cat,1,2\ndog', 2, 4, ''],
    ['a header too long', 'x y z\n1 2', 2, 4, ''],
    ['a header too short', 'x y\n1 2 3', 2, 5, '3'],
    ['a list too short', '[[1, 2],\n [3]]', 2, 4, ']'],
    ['a list too long', '[[1, 2],\n [3, 4, 5]]', 2, 9, '5'],
    ['a list after an empty one', '[[], [1]]', 1, 7, '1'],
    ['a number among lists', '[[1], 2]', 1, 7, '2'],
    ['a list among numbers', '[1, [2]]', 1, 5, '['],
    ['a cell too many in LaTeX', '\\begin{matrix}1\\\\\n2 & 3\\end{matrix}', 2, 5, '3'],
  ])('%s as ragged', (_, text, line, column, token) => {
    expect(refusal(text)).toMatchObject({ code: 'ragged', line, column, token });
  });

  it.each([
    ['a word', 'hello', 1, 1, 'hello'],
    ['prose', 'hello world\nfoo bar', 1, 1, 'hello'],
    ['a word among numbers', '1\t2\r\n3\t abc ', 2, 4, 'abc'],
    ['a number with two points', '1.2.3 4', 1, 1, '1.2.3'],
    ['digits in groups', '1\t1 000', 1, 3, '1 000'],
    ['a damaged number above numbers', '1..0 2\n3 4', 1, 1, '1..0'],
    ['one name in a column of numbers', '1,2\nx,3', 2, 1, 'x'],
    ['a hole', '1,2,3\n4,,6', 2, 3, ''],
    ['a hole in the corner of numbers', ',2\n3,4', 1, 1, ''],
    ['a row of dashes', '1\t2\n-\t-\n3\t4', 2, 1, '-'],
    ['a line of dashes among the rows of Markdown', '| 1 |\n| 2 |\n|-|\n| 3 |', 3, 2, '-'],
    ['a sparse tensor', 'tensor(indices=tensor([[0, 1]]), values=tensor([1., 2.]))', 1, 1, 'tensor(indices=tensor([[0'],
    ['a second row of names', 'x y\na b\n1 2', 1, 1, 'x'],
    ['an error of a spreadsheet', '1\t#DIV/0!', 1, 3, '#DIV/0!'],
    ['a print that was shortened', '[[1. 2. ... 3. 4.]]', 1, 9, '...'],
    ['rows that were left out', '[[1. 2.]\n ...\n [3. 4.]]', 2, 2, '...'],
    ['truth values', 'tensor([True, False])', 1, 9, 'True'],
    ['text in JSON', '[1, "2"]', 1, 5, '"2"'],
    ['null in JSON', '[1, null]', 1, 5, 'null'],
    ['an object', '{"x": 1}', 1, 1, '{"x":'],
    ['two commas', '[1,, 2]', 1, 4, ','],
    ['a comma before everything', '[, 1]', 1, 2, ','],
    ['a bracket that is not closed', '[[1, 2], [3', 1, 12, ''],
    ['a parenthesis in a list', '[1, (2)]', 1, 5, '('],
    ['more than the matrix', '[[1, 2]] * 0.5', 1, 10, '*'],
    ['a transposed matrix', 'np.array([[1, 2]]).T', 1, 19, '.T'],
    ['a product in a call', 'np.array([[1, 2]] * 2)', 1, 19, '*'],
    ['a sum in a call', 'np.array([[1, 2]] + [[3, 4]])', 1, 19, '+'],
    ['a transposed matrix in a call', 'np.array(torch.tensor([[1, 2], [3, 4]]).T)', 1, 40, '.T)'],
    ['a quote that is not closed', '1,2\n3,"4', 2, 3, '"'],
    ['what LaTeX does not compute', '\\begin{matrix} 1 & \\frac12 \\end{matrix}', 1, 20, '\\frac12'],
    ['a digit of another script', '1 ٢', 1, 3, '٢'],
  ])('%s as not a number', (_, text, line, column, token) => {
    expect(refusal(text)).toMatchObject({ code: 'notANumber', line, column, token });
  });

  it.each(['np.sqrt([[4, 9]])', 'np.zeros([2, 3])', 'torch.randn([2, 3])', 'np.array(np.exp([[1, 2]]))'])('a call that would have to be computed: %s', (text) => {
    expect(refusal(text)).toMatchObject({ code: 'notANumber', line: 1 });
  });

  it.each([
    ['a number too large', '1 1e999', 1, 3, '1e999'],
    ['its negative', '[[1],\n [−1e999]]', 2, 3, '−1e999'],
    ['nan', 'x y\n1 2\nnan 3', 3, 1, 'nan'],
    ['inf', '[-inf, 2]', 1, 2, '-inf'],
    ['Infinity', '1;2\n3;Infinity', 2, 3, 'Infinity'],
    ['∞', '1\t∞', 1, 3, '∞'],
    ['a column of nan before numbers', 'nan\t1\nNaN\t2', 1, 1, 'nan'],
    ['nothing but nan', 'nan', 1, 1, 'nan'],
  ])('%s as not finite', (_, text, line, column, token) => {
    expect(refusal(text)).toMatchObject({ code: 'notFinite', line, column, token });
  });

  it.each([
    ['a scalar tensor', 'tensor(0.5)', 1, 8, '0.5'],
    ['three dimensions', '[[[1, 2]]]', 1, 3, '['],
    ['three dimensions in a later row', 'array([[1],\n [[2]]])', 2, 3, '['],
    ['two matrices', '[[1]]\n[[2]]', 2, 1, '['],
    ['two lists in a call', 'array([1], [2])', 1, 12, '['],
    ['two matrices in LaTeX', '\\begin{matrix}1\\end{matrix}\n \\begin{matrix}2\\end{matrix}', 2, 2, '\\begin'],
    ['brackets without end', '['.repeat(tensorTextLimit), 1, 3, '['],
  ])('%s as not two-dimensional', (_, text, line, column, token) => {
    expect(refusal(text)).toMatchObject({ code: 'notTwoDimensional', line, column, token });
  });

  it('a text above the limit before looking at it, and not one at the limit', () => {
    const looked = lookedAt(() => expect(refusal('1\n'.repeat(tensorTextLimit / 2) + '1')).toMatchObject({ code: 'tooLarge', line: 1, column: 1, token: '' }));
    expect(looked).toBe(0);
    expect(parseTensor(`[${'9'.repeat(99)},${' '.repeat(tensorTextLimit - 103)}1]`).cols).toBe(2);
  });

  it('with the token cut, and not through the middle of a character', () => {
    expect(refusal('x'.repeat(1000)).token).toBe(`${'x'.repeat(39)}…`);
    expect(refusal(`${'x'.repeat(38)}🐈🐈`).token).toBe(`${'x'.repeat(38)}…`);
  });

  it('in words that name the place', () => {
    expect(refusal('1 2\n3 x').message).toBe('notANumber at line 2, column 3: "x"');
  });
});

describe('a comma', () => {
  it.each([
    ['none', '1 2'], ['none', '1\t2'], ['none', '[1 2]'], ['none', ''], ['none', 'a, b\t1'],
    ['decimal', '0,5'], ['decimal', ' 0,5\n'], ['decimal', '0,5\t1'], ['decimal', '0,5;1'], ['decimal', '1,5 2,5'], ['decimal', '| 0,5 |'],
    ['decimal', '0,5 0,25\n0,75 x'], ['decimal', '\\begin{matrix} 0{,}5 \\end{matrix}'],
    ['separator', '1, 2'], ['separator', '1,2,3'], ['separator', '1.5,2'], ['separator', '[0,5]'], ['separator', 'x,y\n1,2'], ['separator', 'cat,1,2'],
    ['separator', '1,2,3\n4,5,x'], ['separator', '"0,5","0,7"'],
    ['ambiguous', '0,5\n0,7'], ['ambiguous', '0,5\r\n'.repeat(3)], ['ambiguous', 'cat 0,5\ndog 0,7'],
  ])('is %s in %j', (reading, text) => {
    expect(commaIn(text)).toBe(reading);
  });

  it('that is ambiguous is read as asked, and as a separator unasked', () => {
    expect(rowsOf('0,5\n0,7', 'decimal')).toEqual([[0.5], [0.7]]);
    expect(rowsOf('0,5\n0,7', 'separator')).toEqual([[0, 5], [0, 7]]);
    expect(rowsOf('0,5\n0,7')).toEqual([[0, 5], [0, 7]]);
  });

  it('in a single field is read as asked, and as decimal unasked', () => {
    expect(rowsOf('0,5', 'separator')).toEqual([[0, 5]]);
    expect(rowsOf('0,5')).toEqual([[0.5]]);
  });

  it('cannot be asked to be what the text does not allow', () => {
    expect(rowsOf('0,5\t1', 'separator')).toEqual([[0.5, 1]]);
    expect(rowsOf('[0,5]', 'decimal')).toEqual([[0, 5]]);
    expect(refusal('1.5,2', 'decimal')).toMatchObject({ code: 'notANumber', token: '1.5,2' });
  });

  it('is told of by the reading that gets farther, when neither makes a matrix', () => {
    expect(refusal('0,5 0,25\n0,75 x')).toMatchObject({ line: 2, column: 6, token: 'x' });
    expect(refusal('1,2,3\n4,5,x')).toMatchObject({ line: 2, column: 5, token: 'x' });
  });
});

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const matrices = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), cols: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, cols }) => fc.array(fc.array(numbers, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }));
const isVector = (rows: readonly (readonly number[])[]): boolean => rows.length === 1;

describe('for every matrix', () => {
  const writers: readonly [string, (rows: readonly (readonly number[])[]) => string][] = [
    ['tabs', (rows) => rows.map((row) => row.join('\t')).join('\r\n')],
    ['commas', (rows) => rows.map((row) => row.join(', ')).join('\n')],
    ['semicolons and decimal commas', (rows) => rows.map((row) => row.join(';').replaceAll('.', ',')).join('\n')],
    ['white space', (rows) => rows.map((row) => row.join('  ').replaceAll('-', '−')).join('\n')],
    ['JSON', (rows) => JSON.stringify(rows)],
    ['NumPy', (rows) => `array([${rows.map((row) => `[${row.join('\n ')}]`).join('\n')}])`],
    ['LaTeX', (rows) => `\\begin{bmatrix}${rows.map((row) => row.join('&')).join('\\\\')}\\end{bmatrix}`],
    ['Markdown', (rows) => `|${'x|'.repeat(rows[0]!.length)}\n|${'-|'.repeat(rows[0]!.length)}\n${rows.map((row) => `|${row.join('|')}|`).join('\n')}`],
  ];

  it.each(writers)('what is written with %s reads back as the very doubles', (name, write) => {
    fc.assert(
      fc.property(matrices, (rows) => {
        // A semicolon separates only where there are two fields.
        fc.pre(name !== 'semicolons and decimal commas' || rows[0]!.length > 1);
        expect(rowsOf(write(rows))).toStrictEqual(rows);
      }),
      { seed: 1 },
    );
  });

  it('a flat list is its one row', () => {
    fc.assert(
      fc.property(matrices.filter(isVector), (rows) => {
        expect(rowsOf(JSON.stringify(rows[0]))).toStrictEqual(rows);
      }),
      { seed: 2 },
    );
  });
});

const glyphs = fc.constantFrom(
  '0', '1', '5', '.', ',', ';', '\t', ' ', '\n', '\r\n', '-', '−', 'e', '[', ']', '(', ')', '|', '"', '\\', '&', '\\\\', '{', '}', '#', '=', 'x', 'nan', '1e999',
  'tensor(', 'np.array(', '\\begin{matrix}', '\\end{matrix}', '|-|\n', '...', '\uFEFF', '\u2028', '\0', '\uD800',
);

describe('any text', () => {
  /** What is wrong with how `text` is read; null when nothing is. */
  function fault(text: string, comma: CommaReading | undefined): string | null {
    try {
      const { data, rows, cols } = parseTensor(text, comma);
      return data.length === rows * cols && data.length > 0 && data.every(Number.isFinite) ? null : 'the matrix is not one';
    } catch (error) {
      if (!(error instanceof TensorParseError)) throw error;
      const line = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)[error.line - 1];
      if (line === undefined || error.column < 1 || error.column > line.length + 1) return 'the place lies outside the text';
      const rest = line.slice(error.column - 1);
      // Tokens are cut, come without their quotes, and in LaTeX without comments and with their line ends.
      const isThere = rest.startsWith(error.token) || error.token.length === 40 || rest.startsWith('"') || text.includes('\\begin');
      return isThere ? null : 'the token is not at its place';
    }
  }

  it('gives a matrix of finite numbers, or a TensorParseError whose place and token lie in it', () => {
    const texts = fc.oneof({ weight: 4, arbitrary: fc.array(glyphs, { maxLength: 30 }).map((parts) => parts.join('')) }, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, 'decimal' as const, 'separator' as const), (text, comma) => {
        expect(fault(text, comma)).toBeNull();
        commaIn(text);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});

/** How many characters `work` looks at: through the cursor, and in regular expressions. */
function lookedAt(work: () => void): number {
  const peek = Cursor.prototype.peek;
  const exec = RegExp.prototype.exec;
  let count = 0;
  Cursor.prototype.peek = function (this: Cursor, ahead?: number) {
    count += 1;
    return peek.call(this, ahead);
  };
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    count += (this.global && match ? this.lastIndex : text.length) - from;
    return match;
  };
  try {
    work();
  } finally {
    Cursor.prototype.peek = peek;
    RegExp.prototype.exec = exec;
  }
  return count;
}

describe('the work', () => {
  const units = [
    '1 ', '1\n', '1,', '1\t', '1;', '1,1\n', '0,5 ', '9', '.', '-', ' ', '\n', '\r', '"', '""', '"\n', '"",', 'x', 'x ', 'x\n', 'x(', 'x=', '#', '#\n', '[', '[]', '[1],', '[[1]],',
    '(', ')', '|', '|-', '|-\n', '\\', '\\\\', '\\|', '&', '{', '}', '%', '%\n', '$', 'e', '…', '\u00a0', '\uFEFF', '\u2028', '\\begin{', '\\begin{matrix}', '\\hline', '10^{', '\\times 10^', '{,}',
  ];
  const heads = ['', '[', '[[', 'x = np.array([[1]],', "tensor([1], '", '"', '1,', '1\t', '| x |\n', '\\begin{matrix}', '\\begin{tabular}{', '\\begin{matrix}1 & ', '\\begin{matrix}1\\hline{', '[1] #'];
  const cases = heads.flatMap((head) => units.map((unit) => [head, unit] as const));

  const work = (head: string, unit: string, length: number): number => {
    const text = (head + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
    return lookedAt(() => {
      try {
        parseTensor(text);
      } catch (error) {
        if (!(error instanceof TensorParseError)) throw error;
      }
    });
  };

  it('is proportional to the length, whatever the text', () => {
    const size = 60;
    const counted = cases.map(([head, unit]) => ({ head, unit, little: work(head, unit, size), much: work(head, unit, 4 * size) }));
    // Four times the text is four times the work; it would be sixteen times where each character asked for another walk.
    expect(counted.filter(({ little, much }) => much > 6 * little)).toEqual([]);
    expect(counted.filter(({ much }) => much > 30 * 4 * size)).toEqual([]);
  });
});
