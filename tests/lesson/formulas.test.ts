// The formulas: the chapter's numbers in them, well-formed TeX for every stage, size and input, and addresses inside the batch.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, gradients, turn, type Inputs, type Matrix } from '../../src/engine/index.ts';
import { generalFormula } from '../../src/lesson/formulas/general.ts';
import type { FormulaOptions } from '../../src/lesson/formulas/parts.ts';
import { restsOnConvention, shown } from '../../src/lesson/formulas/parts.ts';
import { pickedFormula } from '../../src/lesson/formulas/picked.ts';
import { wholeFormula } from '../../src/lesson/formulas/whole.ts';
import { isComponent } from '../../src/document/limits.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { stages, type Direction, type Stage } from '../../src/notation/cellRef.ts';
import type { Formula } from '../../src/notation/formula.ts';
import { formulaTeX } from '../../src/views/formula/shape.ts';

const directions: readonly Direction[] = ['imageToText', 'textToImage'];
const rows = (values: readonly (readonly number[])[]): Matrix => ({
  data: Float64Array.from(values.flat()), rows: values.length, cols: values[0]?.length ?? 0,
});

function options(inputs: Inputs, row: number, col: number, direction: Direction = 'imageToText'): FormulaOptions {
  const trace = evaluate(inputs);
  return { trace, gradients: gradients(trace), row, col, direction, digits: 'full' };
}

const chapter = (normalize = false): Inputs => ({
  images: rows(chapterExample.images), texts: rows(chapterExample.texts), temperature: chapterExample.temperature, normalize,
});
const picked = (stage: Stage, direction?: Direction, normalize = false) => pickedFormula(stage, options(chapter(normalize), 1, 2, direction));
const source = ({ strings, values }: Formula) => strings.map((text, k) => text + (values[k]?.text ?? '')).join('');
const last = ({ values }: Formula) => values.at(-1);

/** Braces, environments and delimiters close, and no number sits in a literal as undefined. */
function expectWellFormed(formula: Formula): void {
  const text = source(formula);
  expect(formula.strings.length).toBe(formula.values.length + 1);
  expect(text).not.toMatch(/undefined|NaN|Infinity|—|\[object/);
  let depth = 0;
  for (const character of text) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  for (const [open, close] of [[/\\begin/g, /\\end/g], [/\\left/g, /\\right/g], [/\\lVert/g, /\\rVert/g], [/\(/g, /\)/g]] as const) {
    expect(text.match(open)?.length).toBe(text.match(close)?.length);
  }
}

describe('the picked cell of the chapter’s example', () => {
  it.each([
    ['compare', '0.3', { ref: { stage: 'compare', row: 1, col: 2 }, quantity: 'product' }],
    ['scale', '4.2857', { ref: { stage: 'scale', row: 1, col: 2 } }],
    ['softmax', '0.000790', { ref: { stage: 'softmax', row: 1, col: 2 } }],
    ['loss', '0.000754', { ref: { stage: 'loss' }, quantity: 'symmetricLoss' }],
  ] as const)('%s ends in %s', (stage, text, what) => {
    expect(last(picked(stage))).toEqual({ text, ...what });
  });

  it('differs by direction at softmax and loss', () => {
    expect(last(picked('softmax', 'textToImage'))?.text).toBe('0.00329');
    const values = (direction: Direction) => picked('loss', direction).values.map(({ text }) => text);
    expect(values('imageToText')).toEqual(expect.arrayContaining(['0.000835', '0.000836', '0.000361', '0.00115', '0.000754']));
    expect(values('textToImage')).toEqual(expect.arrayContaining(['0.00333', '0.00334', '0.00115', '0.000754']));
  });

  it('writes the sum of exponentials as the engine has it', () => {
    expect(source(picked('softmax'))).toBe(
      String.raw`\begin{aligned}p_{23} &= \frac{e^{4.2857}}{e^{1.4286} + e^{11.4286} + e^{4.2857}} \\ &= \frac{72.6544}{91987.4073} = 0.000790\end{aligned}`,
    );
  });

  it('writes −ln of a probability near 1 by what it lacks of 1, which the digits shown can check', () => {
    const own = source(picked('loss'));
    expect(own).toContain(String.raw`-\ln (1 - 0.000835) = 0.000836`);
    expect(-Math.log(1 - 0.000835)).toBeCloseTo(0.000836, 5);
  });

  it('states a bound as a bound', () => {
    const bounded = source(pickedFormula('softmax', options(chapter(), 0, 0)));
    expect(bounded).toContain('>0.9999');
    expect(bounded).not.toContain('= >');
  });

  it('names the operands that are used', () => {
    expect(source(picked('compare'))).toContain(String.raw`\class{image}{I_{2}} \cdot \class{text}{T_{3}} \\ &= 0 \cdot 0 + 1 \cdot 0.3 + 0 \cdot 0.7`);
    expect(source(picked('compare', 'imageToText', true))).toContain(String.raw`\hat{T}_{3}`);
    expect(last(picked('compare', 'imageToText', true))?.text).toBe('0.3939');
    expect(source(picked('normalise'))).toContain('0.7616');
    expect(source(picked('normalise'))).not.toContain('hat');
  });

  it('has the gradient of the logit and of the vector', () => {
    const texts = picked('gradient').values.map(({ text }) => text);
    expect(texts).toContain('0.000680');
    expect(source(picked('gradient'))).toContain(String.raw`\partial \class{image}{I_{2}}`);
    expect(source(picked('gradient', 'textToImage'))).toContain(String.raw`\partial \class{text}{T_{3}}`);
    expect(source(pickedFormula('gradient', options(chapter(), 1, 1)))).toContain(String.raw`\frac{(-0.000835) + (-9.08e−5)}{2 \cdot 3} = −0.000154`);
  });
});

describe('the whole matrix of the chapter’s example', () => {
  it('writes the products out over the temperature, as printed', () => {
    const text = source(wholeFormula('scale', options(chapter(), 1, 2)));
    expect(text).toContain(String.raw`\frac{1 \cdot 0.9 + 0 \cdot 0.1 + 0 \cdot 0}{0.07}`);
    expect(text).toContain('12.8571 & 1.4286 & 0 ');
  });
});

describe('squares', () => {
  it('keep signs and exponents apart from the exponent 2', () => {
    const inputs = { ...chapter(), images: rows([[1, 0, 0], [-0.5, 1e-9, 2], [0, 0, 1]]) };
    expect(source(pickedFormula('normalise', options(inputs, 1, 2)))).toContain('(−0.5)^2 + (1e−9)^2 + 2^2');
  });
});

describe('a zero vector', () => {
  const zero = (normalize: boolean) => ({ ...chapter(normalize), texts: rows([[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0, 0]]) });
  const made = (row: number, col: number, direction?: Direction, normalize = true) => options(zero(normalize), row, col, direction);

  it('has its unit and cosine set, not computed', () => {
    expect(source(pickedFormula('normalise', made(1, 2)))).toContain(String.raw`\class{text}{\hat{T}_{3}} &= (0^{*},\, 0^{*},\, 0^{*})`);
    expect(source(pickedFormula('compare', made(1, 2)))).toBe(
      String.raw`\begin{aligned}s_{23} &= \class{image}{\hat{I}_{2}} \cdot \class{text}{\hat{T}_{3}} \\ &= 0^{*}\end{aligned}`,
    );
    expect(source(pickedFormula('scale', made(1, 2)))).toMatch(/\\frac\{0\^\{\*\}\}\{0\.07\} = 0$/);
  });

  it('is never a plain 0 in the whole matrix', () => {
    expect(source(wholeFormula('normalise', made(0, 0)))).toContain(String.raw`0^{*} & 0^{*} & 0^{*}\end{bmatrix}`);
    const compare = source(wholeFormula('compare', made(0, 0)));
    expect(compare).toContain(String.raw`\begin{bmatrix}0.9939 & 0.1231 & 0^{*} \\ 0.1104 & 0.9847 & 0^{*} \\ 0 & 0.1231 & 0^{*}\end{bmatrix}`);
    expect(compare).toContain(String.raw`1 \cdot 0.1231 + 0 \cdot 0.9847 + 0 \cdot 0.1231 & 0^{*}`);
    expect(source(wholeFormula('scale', made(0, 0)))).toContain(String.raw`\frac{0^{*}}{0.07}`);
  });

  it('has its gradient set too', () => {
    expect(source(pickedFormula('gradient', made(1, 2, 'textToImage')))).toContain('(0^{*},\\, 0^{*},\\, 0^{*})');
    expect(restsOnConvention(pickedFormula('gradient', made(1, 2, 'imageToText')))).toBe(false);
  });

  it('is marked in a line of a large batch', () => {
    const five = rows([[1, 0], [0, 1], [0, 0], [1, 1], [1, 2]]);
    expect(source(wholeFormula('compare', options({ images: five, texts: five, temperature: 1, normalize: true }, 0, 2)))).toContain('0^{*}');
  });

  it('rests on a convention only when normalising, and only where it enters', () => {
    expect(restsOnConvention(pickedFormula('compare', made(1, 1)))).toBe(false);
    for (const stage of stages) {
      expect(restsOnConvention(pickedFormula(stage, made(1, 2)))).toBe(stage === 'normalise' || stage === 'compare' || stage === 'scale');
      expect(restsOnConvention(pickedFormula(stage, made(1, 2, 'textToImage', false)))).toBe(false);
      expect(restsOnConvention(wholeFormula(stage, made(1, 2, 'textToImage', false)))).toBe(false);
    }
  });
});

describe('a length of 1', () => {
  it('stays 1 when the vector is turned', () => {
    const third = [Math.cos(0.3) * 0.6, Math.cos(0.3) * 0.8, Math.sin(0.3)];
    const noisy = [third, turn(third, [1, 0, 0], Math.PI / 180), turn(third, [0, 1, 0], 1)];
    for (const normalize of [true, false]) {
      const made = options({ ...chapter(normalize), images: rows(noisy) }, 1, 0);
      const values = wholeFormula('normalise', made).values.filter(({ ref }) => ref?.stage === 'normalise' && ref.row !== undefined);
      expect(values.slice(0, 3).map(({ text }) => text)).toEqual(['1', '1', '1']);
      expect(pickedFormula('normalise', made).values.find(({ ref }) => ref?.stage === 'normalise')?.text).toBe('1');
    }
  });
});

describe('to a novice', () => {
  it('has two significant digits everywhere', () => {
    for (const normalize of [true, false]) {
      for (const direction of directions) {
        const made = { ...options(chapter(normalize), 1, 2, direction), digits: 'novice' } as const;
        for (const stage of stages) {
          for (const { text } of [...pickedFormula(stage, made).values, ...wholeFormula(stage, made).values]) {
            expect(text).toMatch(/^(>0\.99|−?(0\.0*)?[1-9]?\.?\d?0*(e−\d+)?)$/);
          }
        }
      }
    }
  });
});

describe('every formula', () => {
  it.each(stages)('is well formed in general: %s', (stage) => {
    for (const direction of directions) {
      for (const normalize of [true, false]) expectWellFormed(generalFormula(stage, { normalize, direction }));
    }
  });

  const component = fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }).map((x) => (isComponent(x) ? x : 0)), fc.constantFrom(0, 1, -1, 1e-9, -1e6, 1e-100));
  const batch = fc.record({ n: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 16 }) }).chain(({ n, d }) => {
    const vectors = fc.array(fc.array(component, { minLength: d, maxLength: d }), { minLength: n, maxLength: n });
    return fc.record({
      images: vectors, texts: vectors, temperature: fc.constantFrom(1e-4, 0.07, 1, 1e4), normalize: fc.boolean(),
      row: fc.integer({ min: 0, max: n - 1 }), col: fc.integer({ min: 0, max: n - 1 }), direction: fc.constantFrom(...directions),
    });
  });

  it('is well formed with any numbers, and points inside the batch', () => {
    fc.assert(
      fc.property(batch, ({ images, texts, temperature, normalize, row, col, direction }) => {
        const made = options({ images: rows(images), texts: rows(texts), temperature, normalize }, row, col, direction);
        for (const stage of stages) {
          for (const formula of [pickedFormula(stage, made), wholeFormula(stage, made)]) {
            expectWellFormed(formula);
            for (const { ref } of formula.values) {
              expect(ref?.row ?? 0).toBeLessThan(images.length);
              expect(ref?.col ?? 0).toBeLessThan(images.length);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the picked term when terms are left out', () => {
    expect(shown(4)).toEqual([0, 1, 2, 3]);
    expect(shown(9, [5])).toEqual([0, 1, null, 5, null, 8]);
    expect(shown(5, [2])).toEqual([0, 1, 2, null, 4]);
  });
});

describe('the gradient in general', () => {
  const general = (normalize: boolean, direction: 'imageToText' | 'textToImage') => formulaTeX(generalFormula('gradient', { normalize, direction }));
  it('has that of the vector, from which the picked one follows', () => {
    expect(general(false, 'imageToText')).toContain('\\frac{\\partial \\mathcal{L}}{\\partial \\class{image}{I_i}} &= \\frac{1}{\\tau}\\, \\sum_{j=1}^{N}');
    expect(general(false, 'textToImage')).toContain('\\partial \\class{text}{T_j}} &= \\frac{1}{\\tau}\\, \\sum_{i=1}^{N}');
  });
  it('takes out what lies along a normalised vector, and divides by its length', () => {
    expect(general(true, 'imageToText')).toContain('\\frac{g_i - (g_i \\cdot \\class{image}{\\hat{I}_i})\\, \\class{image}{\\hat{I}_i}}{\\lVert \\class{image}{I_i} \\rVert}');
    expect(general(true, 'textToImage')).toContain('\\frac{g_j - (g_j \\cdot \\class{text}{\\hat{T}_j})');
  });
});
