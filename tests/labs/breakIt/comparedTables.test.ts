// The tables of a bug beside the right ones: their texts, and the cells that are marked.
import { describe, expect, it } from 'vitest';
import { broken, evaluate, type Bug } from '../../../src/engine/index.ts';
import { breakItMessages } from '../../../src/i18n/breakIt/messages.ts';
import { comparedTable, placesOf, rightSource, simulatedText } from '../../../src/labs/breakIt/comparedTables.ts';
import { bugLessons, type Quantity } from '../../../src/lesson/bugs.ts';
import type { ComparedCell } from '../../../src/views/compared/drawCompared.ts';
import { chapterImages, chapterTexts, inputsOf, randomInputs } from '../../engine/support.ts';

const words = breakItMessages('en');
const trace = evaluate(inputsOf(chapterImages, chapterTexts, 0.07, true));
const right = rightSource(trace);
const tables = (bug: Bug, quantity: Quantity) => ({
  right: comparedTable(right, null, quantity, 0.07, words).rows.map((row) => row.cells),
  wrong: comparedTable(broken(trace, bug), right, quantity, 0.07, words).rows.map((row) => row.cells),
});
const marks = (cells: readonly (readonly ComparedCell[])[], of: keyof ComparedCell) => cells.map((row) => row.map((cell) => (cell[of] ? '#' : '.')).join('')).join(' ');
const all = '### ### ###';
const none = '... ... ...';
const diagonal = '#.. .#. ..#';

describe('a table', () => {
  it('has the texts of the figure', () => {
    const [first] = tables('times-tau', 'probsImageToText').right;
    expect(first!.map(({ text }) => text)).toEqual(['>0.9999', '3.96e−6', '6.82e−7']);
    expect(comparedTable(right, null, 'logits', 0.07, words).columns).toEqual(['T₁', 'T₂', 'T₃']);
  });

  it('names its columns by their whole numbers, however many there are', () => {
    const twelve = rightSource(evaluate(randomInputs(1, 12, 2, 0.5, true)));
    expect(comparedTable(twelve, null, 'logits', 0.5, words).columns.slice(8)).toEqual(['T₉', 'T₁₀', 'T₁₁', 'T₁₂']);
  });

  it('never marks what is right', () => {
    for (const quantity of ['logits', 'shares', 'probsImageToText', 'probsTextToImage', 'lossPerImage'] as const) {
      const cells = tables('times-tau', quantity).right;
      expect(marks(cells, 'differs')).toBe(none);
      expect(marks(cells, 'isFault')).toBe(none);
      expect(cells.flat().every(({ said }) => said === '')).toBe(true);
    }
  });

  it.each([
    ['not-normalised', 'logits', '##. ### .##'],
    ['forgot-exp', 'logits', '##. ### .##'],
    ['times-tau', 'probsImageToText', all],
    ['log-base-10', 'lossPerImage', diagonal],
  ] as const)('of %s marks the cells of %s that differ', (bug, quantity, wanted) => {
    expect(marks(tables(bug, quantity).wrong, 'differs')).toBe(wanted);
  });

  it('of shifted labels keeps the numbers and moves the marks of the matches', () => {
    const { right: own, wrong } = tables('shifted-labels', 'probsImageToText');
    expect(wrong.flat().map(({ text }) => text)).toEqual(own.flat().map(({ text }) => text));
    expect(marks(own, 'isLabel')).toBe(diagonal);
    expect(marks(wrong, 'isLabel')).toBe('.#. ..# #..');
    expect(wrong[0]![1]!.said).toBe(`${words.unequal}, ${words.label}`);
  });

  it('of one direction says that the other is not computed', () => {
    const [[cell]] = tables('one-direction', 'probsTextToImage').wrong as [[ComparedCell]];
    expect(cell).toMatchObject({ text: '—', hollow: true, differs: false, isLabel: false, said: words.notComputed });
  });

  it('of float16 quotes what the format has in place of numbers', () => {
    expect(marks(tables('naive-float16', 'shares').wrong, 'isFault')).toBe(diagonal);
    expect(tables('naive-float16', 'shares').wrong[0]!.map(({ text }) => text)).toEqual(['inf', '5.8047', '1']);
    expect(tables('naive-float16', 'probsImageToText').wrong[1]!.map(({ text }) => text)).toEqual(['0', 'not a number', '0']);
  });

  it('never says NaN or Infinity, at any temperature, for any bug', () => {
    for (const temperature of [1e-4, 0.07, 1, 1e4]) {
      const cold = evaluate(inputsOf(chapterImages, chapterTexts, temperature, true));
      for (const [bug, { shows }] of Object.entries(bugLessons)) {
        for (const quantity of shows) {
          const cells = comparedTable(broken(cold, bug as Bug), rightSource(cold), quantity, temperature, words).rows.flatMap((row) => row.cells);
          expect(cells.map(({ text }) => text).join(' ')).not.toMatch(/NaN|Infinity|undefined/);
          for (const { shade } of cells) expect(Math.abs(shade)).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

describe('a number of a simulated format', () => {
  it.each([[NaN, 'not a number'], [Infinity, 'inf'], [-Infinity, '−inf'], [0, '0'], [1, '1'], [0.25, '0.25']])('%d is %s', (value, text) => {
    expect(simulatedText(value, words)).toBe(text);
  });

  it('is found by its place', () => {
    expect(placesOf({ data: Float64Array.of(1, NaN, Infinity, 2), rows: 2, cols: 2 }, Number.isNaN)).toEqual(['(1, 2)']);
  });
});
