// A formula's TeX, and when two formulas differ by digits alone.
import { describe, expect, it } from 'vitest';
import { tex } from '../../../src/notation/formula.ts';
import { formulaTeX, sameShape, valueTeX } from '../../../src/views/formula/shape.ts';

const product = (a: string, b: string) => tex`${{ text: a }} \cdot ${{ text: b }}`;

describe('valueTeX', () => {
  it.each([
    ['12.8571', '12.8571'],
    ['−0.5', '{-}0.5'],
    ['1.35e−5', '1.35\\mathrm{e}{-}5'],
    ['>0.9999', '{>}0.9999'],
    ['∞', '{\\infty}'],
    ['0,5', '0{,}5'],
    ['\\evil{}', '?\\mathrm{evil}??'],
  ])('%s', (text, expected) => {
    expect(valueTeX(text)).toBe(expected);
  });
});

describe('formulaTeX', () => {
  it('marks each value with its slot', () => {
    expect(formulaTeX(product('1', '−2'))).toBe('\\class{v0}{1} \\cdot \\class{v1}{{-}2}');
  });
});

describe('sameShape', () => {
  it.each([
    ['1.25', '0.75', true],
    ['−0.5', '−0.9', true],
    ['−0.5', '+0.5', false],
    ['0.5', '−0.5', false],
    ['9.99', '10.00', false],
    ['1.35e−5', '9.99e−9', true],
    ['1.35e−5', '0.00135', false],
    ['12.34', '1.234', false],
    ['∞', '1', false],
  ])('%s and %s', (before, after, same) => {
    expect(sameShape(product(before, '1'), product(after, '2'))).toBe(same);
    expect(sameShape(product(after, '1'), product(before, '2'))).toBe(same);
  });

  it('compares the literals and the number of values', () => {
    expect(sameShape(tex`a ${{ text: '1' }}`, tex`b ${{ text: '1' }}`)).toBe(false);
    expect(sameShape(tex`${{ text: '1' }}`, tex`${{ text: '1' }}${{ text: '1' }}`)).toBe(false);
  });
});
