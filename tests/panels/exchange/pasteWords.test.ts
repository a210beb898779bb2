// What is said of a pasted text: why it is refused, where, and what it would change.
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { faultText, pasteInWords, placeIn } from '../../../src/panels/exchange/pasteWords.ts';
import { pasteOf, readText, type PasteFault } from '../../../src/panels/exchange/readPaste.ts';
import { chapter } from '../../document/support.ts';

const messages = pageMessages('en');
const images = { side: 'images', index: null } as const;
const texts = { side: 'texts', index: null } as const;

const faultOf = (text: string): PasteFault => {
  const paste = pasteOf(readText(text), null, images, chapter);
  if (paste.kind !== 'fault') throw new Error('there is no fault in it');
  return paste.fault;
};

describe('faultText', () => {
  it.each([
    ['', 'There is no number here. Paste, type or drop some.'],
    ['1\t2\n3', 'Line 2, column 2: this row is shorter than the first.'],
    ['1\t2\n3\t4\t5', 'Line 2, column 5: this row is longer than the first, from “5” on.'],
    ['1\t2\n3\t1.2.3', 'Line 2, column 3: “1.2.3” is not a number.'],
    ['1\t2\n3\t\t4', 'Line 2, column 3: a number is missing.'],
    ['1 NaN', 'Line 1, column 3: “NaN” is not a finite number that can be computed with.'],
    ['{"version":2}', 'This looks like a whole state in JSON, but it is damaged, of another version or beyond the limits.'],
    ['1,2\n3,4', 'Say what the comma means.'],
    ['1 1e101', 'Row 1, component 2: Type 0, or a size from 1e−100 to 1e100, of either sign.'],
  ])('of %j', (text, said) => {
    expect(faultText(faultOf(text), messages, 'en')).toBe(said);
  });

  it.each(locales)('differs for every fault in %s', (locale) => {
    const place = { line: 1, column: 1, token: 'x' };
    const faults: readonly PasteFault[] = [
      ...(['empty', 'ragged', 'notANumber', 'notFinite', 'notTwoDimensional', 'tooLarge'] as const).map((code) => ({ code, ...place })),
      { code: 'ragged', ...place, token: '' }, { code: 'notANumber', ...place, token: '' },
      { code: 'tooManyPairs', count: 40 }, { code: 'tooManyDimensions', count: 40 }, { code: 'notOneVector', rows: 2, cols: 2 },
      { code: 'outOfRange', row: 0, col: 0 }, { code: 'damagedState' }, { code: 'openComma' },
    ];
    const said = faults.map((fault) => faultText(fault, pageMessages(locale), locale));
    expect(new Set(said).size).toBe(faults.length);
  });
});

describe('placeIn', () => {
  it.each([['1\t2\n3\t1.2.3', '1.2.3'], ['1\t2\r\n3\t1.2.3\r\n', '1.2.3'], ['1 NaN', 'NaN']])('is where the token of %j stands, in a text with single line ends', (text, token) => {
    const place = placeIn(text, faultOf(text))!;
    expect(text.replaceAll('\r\n', '\n').slice(place.start, place.end)).toBe(token);
  });

  it('is where something is missing', () => {
    expect(placeIn('1\t2\n3', faultOf('1\t2\n3'))).toEqual({ start: 5, end: 5 });
  });

  it.each(['', '1,2\n3,4', '1 1e101', '{}'])('is nowhere for %j', (text) => {
    expect(placeIn(text, faultOf(text))).toBeNull();
  });
});

describe('pasteInWords', () => {
  const said = (text: string, target: Parameters<typeof pasteOf>[2]) => {
    const paste = pasteOf(readText(text), null, target, chapter);
    return paste.kind === 'next' ? pasteInWords(paste, chapter, target, 'en') : paste.fault.code;
  };

  it('says the size alone when nothing else changes', () => {
    expect(said('1 2 3\n4 5 6\n7 8 9', images)).toBe('Read: 3 × 3.');
    expect(said('1 2 3', { side: 'texts', index: 0 })).toBe('Read: 1 × 3.');
  });

  it('says what becomes of pairs and dimensions', () => {
    const rows = (count: number, width: number) => `${'1 '.repeat(width)}\n`.repeat(count);
    expect(said(rows(5, 3), images)).toBe('Read: 5 × 3. Pairs: 3 → 5. The new captions start with the vectors of their images. One undo brings all of it back.');
    expect(said(rows(5, 3), texts)).toContain('The new images start with the vectors of their captions.');
    expect(said(rows(2, 3), images)).toBe('Read: 2 × 3. Pairs: 3 → 2. The last ones go, image and caption together. One undo brings all of it back.');
    expect(said(rows(3, 2), texts)).toBe('Read: 3 × 2. Dimensions: 3 → 2. All other vectors lose their last components. One undo brings all of it back.');
    expect(said(rows(1, 4), { side: 'texts', index: 0 })).toBe('Read: 1 × 4. Dimensions: 3 → 4. All other vectors get zeros at their end. One undo brings all of it back.');
  });

  it('says that a whole state replaces everything', () => {
    expect(said(JSON.stringify(chapter), images)).toMatch(/^Read: a whole state, with N = 3 and d = 3\. It replaces everything/);
  });
});
