// What a pasted text is read as, and what the document would become with it.
import { describe, expect, it } from 'vitest';
import { encodeDocument } from '../../../src/document/codec.ts';
import { setLabel, setTemperature } from '../../../src/document/edits.ts';
import { limits } from '../../../src/document/limits.ts';
import { replaceVectors } from '../../../src/document/replaceVectors.ts';
import { createMatrix, tensorTextLimit } from '../../../src/engine/index.ts';
import { pasteOf, readText } from '../../../src/panels/exchange/readPaste.ts';
import { chapter } from '../../document/support.ts';

const images = { side: 'images', index: null } as const;
const paste = (text: string, comma: 'decimal' | 'separator' | null = null, target: Parameters<typeof pasteOf>[2] = images) => pasteOf(readText(text), comma, target, chapter);

describe('numbers', () => {
  it('become a matrix and the document with it', () => {
    const matrix = createMatrix(2, 2, [1, 2, 3, 4]);
    expect(paste('1\t2\n3\t4')).toEqual({ kind: 'next', matrix, next: replaceVectors(chapter, images, matrix) });
    expect(paste('[1, 2, 3]', null, { side: 'texts', index: 1 })).toMatchObject({ kind: 'next', next: { texts: [{}, { vector: [1, 2, 3] }, {}] } });
  });

  it.each([
    ['', 'empty'], ['1\t2\n3', 'ragged'], ['1\t2\n3\t1.2.3', 'notANumber'], ['1 1e999', 'notFinite'], ['[[[1]]]', 'notTwoDimensional'], ['1\t'.repeat(tensorTextLimit), 'tooLarge'],
    [`${'1 '.repeat(3)}\n`.repeat(limits.pairs.max + 1), 'tooManyPairs'], ['1 '.repeat(limits.dimensions.max + 1), 'tooManyDimensions'], ['1 1e101', 'outOfRange'],
  ])('are refused with the reason: case %#, %s', (text, code) => {
    expect(paste(text)).toMatchObject({ kind: 'fault', fault: { code } });
  });
});

describe('commas that can mean two things', () => {
  const text = '1,2\n3,4';
  it('are asked about', () => {
    expect(readText(text)).toEqual({ kind: 'either', readings: { decimal: createMatrix(2, 1, [1.2, 3.4]), separator: createMatrix(2, 2, [1, 2, 3, 4]) } });
    expect(paste(text)).toEqual({ kind: 'fault', fault: { code: 'openComma' } });
  });

  it('are read as answered', () => {
    expect(paste(text, 'decimal')).toMatchObject({ kind: 'next', matrix: { cols: 1 } });
    expect(paste(text, 'separator')).toMatchObject({ kind: 'next', matrix: { cols: 2 } });
  });

  it('leave an answer without effect where there is nothing to ask', () => {
    expect(paste('1;2,5', 'separator')).toMatchObject({ kind: 'next', matrix: createMatrix(1, 2, [1, 2.5]) });
  });
});

describe('a whole state', () => {
  const kept = setTemperature(setLabel(chapter, 'texts', 0, '</script>"\u2028'), 0.1, { quantity: 'scale', text: '10' });
  it('comes back exactly', () => {
    expect(paste(` ${encodeDocument(kept)}\n`)).toEqual({ kind: 'next', next: kept, matrix: null });
  });

  it.each([
    ['cut off', encodeDocument(kept).slice(0, -2)], ['of another version', encodeDocument(kept).replace('"version":1', '"version":2')],
    ['beyond the limits', encodeDocument({ ...kept, temperature: { value: 0, typed: null } })], ['another object', '{"a":1}'],
  ])('is refused when it is %s', (_, text) => {
    expect(paste(text)).toEqual({ kind: 'fault', fault: { code: 'damagedState' } });
  });
});
