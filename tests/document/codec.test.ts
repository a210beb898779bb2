// A document survives being written and read; nothing damaged, foreign or outside the limits gets in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import { limits } from '../../src/document/limits.ts';
import { chapter, documentOf, documents } from './support.ts';

type Json = Record<string, unknown>;
type Plain = { images: Json[]; texts: Json[]; temperature: Json } & Json;

/** The chapter's example as text, after `change` was done to it. */
function damaged(change: (plain: Plain) => void): string {
  const plain = JSON.parse(encodeDocument(chapter)) as Plain;
  change(plain);
  return JSON.stringify(plain);
}

/** The chapter's example as text, with the first component of the first image written as `numeral`. */
function withNumeral(numeral: string): string {
  return encodeDocument(chapter).replace('"vector":[1,', `"vector":[${numeral},`);
}

describe('a document written and read', () => {
  it('is the same document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(decodeDocument(encodeDocument(document))).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['<img src=x onerror=alert(1)>', '$\\href{javascript:alert(1)}{x}$', '</script>', '"quoted" \\ \u2028 x', 'gato 🐈'])('keeps the label %s as it is', (label) => {
    const read = decodeDocument(damaged(({ images }) => { images[0]!['label'] = label; }));
    expect(read?.images[0]?.label).toBe(label);
  });

  it('replaces halves of characters that stand alone', () => {
    expect(decodeDocument(damaged(({ images }) => { images[0]!['label'] = 'x\uD83D'; }))?.images[0]?.label).toBe('x\uFFFD');
  });

  it('takes −0 for 0', () => {
    expect(decodeDocument(withNumeral('-0'))?.images[0]?.vector[0]).toBe(0);
  });

  it('takes a label of blanks for none', () => {
    expect(decodeDocument(damaged(({ texts }) => { texts[1]!['label'] = '   '; }))?.texts[1]?.label).toBeNull();
  });

  it.each([
    ['temperature', '0,07', 0.07], ['temperature', '7e-2', 0.07], ['scale', '100', 0.01], ['logitScale', '−1', Math.E],
  ])('keeps the %s typed as %s', (quantity, text, value) => {
    const typed = { quantity, text };
    expect(decodeDocument(damaged((plain) => { plain.temperature = { value, typed }; }))?.temperature).toEqual({ value, typed });
  });

  it.each([['temperature', '2'], ['scale', '0.07'], ['temperature', 'abc'], ['temperature', ''], ['scale', '0'], ['logitScale', ' ']])(
    'forgets a %s typed as "%s" that is not the value',
    (quantity, text) => {
      const read = decodeDocument(damaged((plain) => { plain.temperature = { value: 1, typed: { quantity, text } }; }));
      expect(read?.temperature).toEqual({ value: 1, typed: null });
    },
  );
});

describe('decodeDocument refuses', () => {
  it.each(['', 'null', '0', '[]', '{}', '"text"', 'undefined', '{"version":1', '\u0000', '['.repeat(200_000)])('damaged text (%#)', (text) => {
    expect(decodeDocument(text)).toBeNull();
  });

  it('text cut anywhere', () => {
    const whole = encodeDocument(chapter);
    for (let length = 0; length < whole.length; length++) expect(decodeDocument(whole.slice(0, length))).toBeNull();
  });

  it('any value that is not a document, without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeDocument(text)).toBeNull();
      }),
    );
  });

  it.each([0, 2, '1', null, undefined])('version %s', (version) => {
    expect(decodeDocument(damaged((plain) => { plain['version'] = version; }))).toBeNull();
  });

  it.each(['NaN', 'Infinity', '-Infinity', '1e999', '-1e999', '1.1e100', '1e-101', '-1e-200', 'null', '"1"', 'true', '[1]', ''])('the component %s', (numeral) => {
    expect(decodeDocument(withNumeral(numeral))).toBeNull();
  });

  it.each(['0', '1e100', '-1e-100', '-0.25'])('but not the component %s', (numeral) => {
    expect(decodeDocument(withNumeral(numeral))?.images[0]?.vector[0]).toBe(Number(numeral));
  });

  it.each([
    ['a text without an image', (plain) => { plain.images.pop(); }],
    ['an image without a text', (plain) => { plain.texts.pop(); }],
    ['no pairs', (plain) => { plain.images = []; plain.texts = []; }],
    ['vectors of unequal lengths', (plain) => { plain.texts[2]!['vector'] = [0, 1]; }],
    ['images of another dimension than texts', (plain) => { for (const image of plain.images) image['vector'] = [0, 1]; }],
    ['empty vectors', (plain) => { for (const item of [...plain.images, ...plain.texts]) item['vector'] = []; }],
    ['two images of one id', (plain) => { plain.images[1]!['id'] = plain.images[0]!['id']; }],
    ['two texts of one id', (plain) => { plain.texts[2]!['id'] = plain.texts[0]!['id']; }],
    ['a negative id', (plain) => { plain.images[0]!['id'] = -1; }],
    ['a fractional id', (plain) => { plain.images[0]!['id'] = 1.5; }],
    ['an unknown drawing', (plain) => { plain.images[0]!['drawing'] = 'dragon'; }],
    ['a drawing that every object has', (plain) => { plain.images[0]!['drawing'] = 'constructor'; }],
    ['a label too long', (plain) => { plain.images[0]!['label'] = 'x'.repeat(limits.label.max + 1); }],
    ['a label that is no text', (plain) => { plain.images[0]!['label'] = { toString: 'x' }; }],
    ['no label', (plain) => { delete plain.images[0]!['label']; }],
    ['temperature 0', (plain) => { plain.temperature['value'] = 0; }],
    ['a negative temperature', (plain) => { plain.temperature['value'] = -0.07; }],
    ['a temperature below the limits', (plain) => { plain.temperature['value'] = 1e-5; }],
    ['a temperature above the limits', (plain) => { plain.temperature['value'] = 1e5; }],
    ['a bare temperature', (plain) => { plain['temperature'] = 0.07 as never; }],
    ['an unknown quantity', (plain) => { plain.temperature['typed'] = { quantity: 'beta', text: '0.07' }; }],
    ['a typed text too long', (plain) => { plain.temperature['typed'] = { quantity: 'temperature', text: '0.07' + '0'.repeat(limits.typed.max) }; }],
    ['a switch that is no boolean', (plain) => { plain['normalize'] = 1; }],
    ['a fractional seed', (plain) => { plain['seed'] = 0.5; }],
    ['images that are no list', (plain) => { plain['images'] = { length: 3 } as never; }],
  ] as [string, (plain: Plain) => void][])('%s', (_, change) => {
    expect(decodeDocument(damaged(change))).toBeNull();
  });

  it('more than 32 pairs or 16 dimensions', () => {
    expect(decodeDocument(encodeDocument(documentOf(32, 16)))).not.toBeNull();
    expect(decodeDocument(encodeDocument(documentOf(33, 3)))).toBeNull();
    expect(decodeDocument(encodeDocument(documentOf(3, 17)))).toBeNull();
  });
});

describe('keys that do not belong', () => {
  it('are dropped, those that reach prototypes among them', () => {
    const text = encodeDocument(chapter)
      .replace('{"version":1', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"extra":1,"version":1')
      .replace('{"id":1', '{"__proto__":{"polluted":true},"onclick":"alert(1)","id":1');
    const read = decodeDocument(text);
    expect(read).toEqual(chapter);
    expect(Object.keys(read!)).toEqual(Object.keys(chapter));
    expect(Object.keys(read!.images[0]!)).toEqual(Object.keys(chapter.images[0]!));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect('polluted' in {} || 'polluted' in read!.images[0]!).toBe(false);
  });
});
