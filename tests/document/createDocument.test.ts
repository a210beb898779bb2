// A document from plain numbers: what is given, and what is filled in.
import { describe, expect, it } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import { createDocument } from '../../src/document/createDocument.ts';
import { drawings } from '../../src/document/document.ts';
import { toInputs } from '../../src/document/inputs.ts';
import { chapterExample } from '../../src/lesson/presets.ts';

describe('createDocument', () => {
  it('takes a preset, and hands the engine the same numbers', () => {
    const inputs = toInputs(createDocument(chapterExample));
    expect([...inputs.images.data]).toEqual(chapterExample.images.flat());
    expect([...inputs.texts.data]).toEqual(chapterExample.texts.flat());
    expect(inputs).toMatchObject({ temperature: 0.07, normalize: false, images: { rows: 3, cols: 3 }, texts: { rows: 3, cols: 3 } });
  });

  it('numbers the items from 1, names none, and has drawn and typed nothing', () => {
    const document = createDocument(chapterExample);
    for (const items of [document.images, document.texts]) {
      expect(items.map(({ id }) => id)).toEqual([1, 2, 3]);
      expect(items.map(({ drawing }) => drawing)).toEqual(['cat', 'dog', 'bird']);
      expect(items.every(({ label }) => label === null)).toBe(true);
    }
    expect(document.seed).toBeNull();
    expect(document.temperature.typed).toBeNull();
  });

  it('finds drawings of its own when too few are given', () => {
    const rows = Array.from({ length: 20 }, () => [1]);
    const { images } = createDocument({ images: rows, texts: rows, temperature: 1, normalize: true, drawings: ['key'] });
    expect(images[0]?.drawing).toBe('key');
    expect(images[1]?.drawing).toBe(drawings[1]);
    expect(images[19]?.drawing).toBe(drawings[19 - drawings.length]);
  });

  it('is within the limits for the preset of the page', () => {
    const document = createDocument(chapterExample);
    expect(decodeDocument(encodeDocument(document))).toEqual(document);
  });
});
