// What each edit does, and that no edit, with any argument, leads out of the limits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import type { LabDocument } from '../../src/document/document.ts';
import {
  addPair, drawNumbers, movePair, removePair, setComponent, setDimensions, setLabel, setNormalize, setTemperature, setVector,
  swapCaptions, temperatureFrom,
} from '../../src/document/edits.ts';
import { limits } from '../../src/document/limits.ts';
import { chapter, components, documentOf, documents, temperatures } from './support.ts';

const ids = (document: LabDocument) => ({ images: document.images.map(({ id }) => id), texts: document.texts.map(({ id }) => id) });
const vectors = (document: LabDocument) => [...document.images, ...document.texts].map(({ vector }) => vector);
const badIndices = [-1, 3, 0.5, NaN, Infinity];

const numbers = fc.oneof(components, temperatures, fc.double(), fc.integer({ min: -2, max: 40 }));
const side = fc.constantFrom('images' as const, 'texts' as const);
const edits: fc.Arbitrary<(document: LabDocument) => LabDocument> = fc.oneof(
  fc.tuple(side, numbers, numbers, numbers).map(([s, i, k, x]) => (document: LabDocument) => setComponent(document, s, i, k, x)),
  fc.tuple(side, numbers, fc.array(numbers, { maxLength: 17 })).map(([s, i, x]) => (document: LabDocument) => setVector(document, s, i, x)),
  fc.tuple(side, numbers, fc.string({ maxLength: 80 })).map(([s, i, x]) => (document: LabDocument) => setLabel(document, s, i, x)),
  fc.tuple(numbers, numbers).map(([a, b]) => (document: LabDocument) => swapCaptions(document, a, b)),
  fc.tuple(numbers, numbers).map(([a, b]) => (document: LabDocument) => movePair(document, a, b)),
  numbers.map((i) => (document: LabDocument) => removePair(document, i)),
  fc.constant(addPair),
  numbers.map((d) => (document: LabDocument) => setDimensions(document, d)),
  fc.tuple(numbers, fc.string({ maxLength: 60 })).map(([x, text]) => (document: LabDocument) => setTemperature(document, x, { quantity: 'scale', text })),
  fc.boolean().map((on) => (document: LabDocument) => setNormalize(document, on)),
  numbers.map((seed) => (document: LabDocument) => drawNumbers(document, seed)),
);

describe('any edits in a row', () => {
  it('keep the document within the limits and its ids apart, and leave the one before as it was', () => {
    fc.assert(
      fc.property(documents, fc.array(edits, { maxLength: 12 }), (start, list) => {
        list.reduce((document, edit) => {
          const text = encodeDocument(document);
          const next = edit(document);
          expect(encodeDocument(document)).toBe(text);
          // What the codec takes has unique ids, equal lengths, and every number within its limits.
          expect(decodeDocument(encodeDocument(next))).not.toBeNull();
          return next;
        }, start);
      }),
      { numRuns: 300 },
    );
  });
});

describe('setComponent', () => {
  it('changes one number of one vector', () => {
    const next = setComponent(chapter, 'texts', 2, 1, 0.5);
    expect(next.texts[2]?.vector).toEqual([0, 0.5, 0.7]);
    expect({ ...next, texts: chapter.texts }).toEqual(chapter);
    expect(next.texts.slice(0, 2)).toEqual(chapter.texts.slice(0, 2));
  });

  it.each(badIndices)('changes nothing at item or component %d', (index) => {
    expect(setComponent(chapter, 'images', index, 0, 5)).toEqual(chapter);
    expect(setComponent(chapter, 'images', 0, index, 5)).toEqual(chapter);
  });

  it.each([NaN, Infinity, -Infinity, 1e101, 1e-101])('refuses %d', (value) => {
    expect(setComponent(chapter, 'images', 0, 0, value)).toBe(chapter);
  });
});

describe('setVector', () => {
  it('writes −0 as 0, which is what storage and links would make of it', () => {
    expect(setVector(chapter, 'images', 0, [-0, 1, -0]).images[0]?.vector).toStrictEqual([0, 1, 0]);
  });

  it('puts a vector in place', () => {
    expect(setVector(chapter, 'images', 1, [1, 2, 3]).images[1]?.vector).toEqual([1, 2, 3]);
  });

  it.each([[[]], [[1, 2]], [[1, 2, 3, 4]], [[1, NaN, 0]], [[1e101, 0, 0]]])('refuses %j', (vector) => {
    expect(setVector(chapter, 'images', 1, vector)).toBe(chapter);
  });
});

describe('setLabel', () => {
  it('keeps the words without the blanks around them, and gives the own words back for none', () => {
    const named = setLabel(chapter, 'texts', 0, '  a cat  ');
    expect(named.texts[0]?.label).toBe('a cat');
    expect(setLabel(named, 'texts', 0, '   ').texts[0]?.label).toBeNull();
    expect(named.images).toEqual(chapter.images);
  });

  it('cuts a long label at the limit, and no character in two', () => {
    expect(setLabel(chapter, 'images', 0, 'x'.repeat(200)).images[0]?.label).toBe('x'.repeat(limits.label.max));
    expect(setLabel(chapter, 'images', 0, `${'x'.repeat(limits.label.max - 1)}🐈`).images[0]?.label).toBe('x'.repeat(limits.label.max - 1));
  });

  it('takes HTML and TeX for words', () => {
    expect(setLabel(chapter, 'images', 0, '<b>$\\tau$</b>').images[0]?.label).toBe('<b>$\\tau$</b>');
  });
});

describe('swapCaptions', () => {
  it('swaps two texts and leaves the images', () => {
    const next = swapCaptions(chapter, 0, 2);
    expect(ids(next)).toEqual({ images: [1, 2, 3], texts: [3, 2, 1] });
    expect(next.texts[0]).toEqual(chapter.texts[2]);
  });

  it.each(badIndices)('changes nothing with caption %d', (index) => {
    expect(swapCaptions(chapter, 0, index)).toEqual(chapter);
    expect(swapCaptions(chapter, index, 0)).toEqual(chapter);
  });
});

describe('movePair', () => {
  it('swaps image and text together', () => {
    expect(ids(movePair(chapter, 0, 1))).toEqual({ images: [2, 1, 3], texts: [2, 1, 3] });
  });

  it('changes nothing beyond the ends', () => {
    expect(movePair(chapter, 0, -1)).toEqual(chapter);
    expect(movePair(chapter, 2, 3)).toEqual(chapter);
  });
});

describe('removePair', () => {
  it('takes image and text away', () => {
    expect(ids(removePair(chapter, 1))).toEqual({ images: [1, 3], texts: [1, 3] });
  });

  it.each(badIndices)('removes nothing at %d', (index) => {
    expect(removePair(chapter, index)).toEqual(chapter);
  });

  it('leaves the last pair', () => {
    const single = removePair(removePair(chapter, 0), 0);
    expect(removePair(single, 0)).toBe(single);
  });
});

describe('addPair', () => {
  it('adds a pair whose image and text agree, with a drawing of its own', () => {
    const next = addPair(chapter);
    expect(next.images[3]).toEqual({ id: 4, drawing: 'fish', label: null, vector: [-1, 0, 0] });
    expect(next.texts[3]).toEqual(next.images[3]);
  });

  it('points each new pair where no image points yet', () => {
    let document = chapter;
    for (let pairs = 4; pairs <= 12; pairs += 1) document = addPair(document);
    expect(new Set(document.images.map(({ vector }) => vector.join())).size).toBe(12);
    expect(document.images[6]?.vector).toEqual([0.7, 0.7, 0]);
  });

  it('adds none beyond 32', () => {
    const full = documentOf(limits.pairs.max, 2);
    expect(addPair(full)).toBe(full);
  });

  it('finds a new id for both lists, whatever swaps and removals went before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(40), fc.nat(40)), { maxLength: 40 }), (steps) => {
        let document = chapter;
        for (const [what, a, b] of steps) {
          const count = document.images.length;
          if (what === 0) document = swapCaptions(document, a % count, b % count);
          else if (what === 1) document = removePair(document, a % count);
          else if (what === 2) document = movePair(document, a % count, b % count);
          else {
            const before = ids(document);
            document = addPair(document);
            if (count === limits.pairs.max) continue;
            const added = ids(document).images.at(-1)!;
            expect(ids(document).texts.at(-1)).toBe(added);
            expect([...before.images, ...before.texts]).not.toContain(added);
          }
          const { images, texts } = ids(document);
          expect(new Set(images).size).toBe(images.length);
          expect(new Set(texts).size).toBe(texts.length);
        }
      }),
    );
  });

  it('finds an id also beside the largest that a document can have', () => {
    const large = { ...chapter, images: chapter.images.map((item, i) => ({ ...item, id: Number.MAX_SAFE_INTEGER - i })) };
    expect(decodeDocument(encodeDocument(addPair(large)))).not.toBeNull();
  });
});

describe('setDimensions', () => {
  it('drops the last components, or adds zeros', () => {
    expect(setDimensions(chapter, 2).texts[2]?.vector).toEqual([0, 0.3]);
    expect(setDimensions(chapter, 5).texts[2]?.vector).toEqual([0, 0.3, 0.7, 0, 0]);
  });

  it.each([[0, 1], [-3, 1], [17, 16], [Infinity, 16], [2.4, 2], [NaN, 3]])('brings %d within the limits, as %d', (asked, got) => {
    expect(new Set(vectors(setDimensions(chapter, asked)).map((vector) => vector.length))).toEqual(new Set([got]));
  });
});

describe('setTemperature', () => {
  it('keeps what was typed as typed', () => {
    const typed = { quantity: 'scale', text: '1e2' } as const;
    expect(setTemperature(chapter, 0.01, typed).temperature).toEqual({ value: 0.01, typed });
    expect(setTemperature(chapter, 0.01).temperature).toEqual({ value: 0.01, typed: null });
  });

  it('forgets a text too long to be kept', () => {
    const text = `0.01${'0'.repeat(limits.typed.max)}`;
    expect(setTemperature(chapter, 0.01, { quantity: 'temperature', text }).temperature).toEqual({ value: 0.01, typed: null });
  });

  it.each([0, -1, 1e-5, 1e5, NaN])('refuses %d', (value) => {
    expect(setTemperature(chapter, value)).toBe(chapter);
  });
});

describe('temperatureFrom', () => {
  it.each([
    ['temperature', 0.07, 0.07], ['temperature', 0, null], ['temperature', -0.07, null], ['temperature', 1e-5, null], ['temperature', 1e5, null],
    ['temperature', 1e-4, 1e-4], ['temperature', 1e4, 1e4],
    ['scale', 100, 0.01], ['scale', 0, null], ['scale', -0, null], ['scale', -100, null], ['scale', 1e-5, null], ['scale', 1e5, null],
    ['scale', 1e-4, 1e4], ['scale', 1e4, 1e-4],
    ['logitScale', 0, 1], ['logitScale', -1, Math.E], ['logitScale', 1e-5, Math.exp(-1e-5)], ['logitScale', 1e5, null], ['logitScale', -1e5, null],
    ['logitScale', NaN, null], ['temperature', Infinity, null], ['scale', Infinity, null],
  ] as const)('reads the %s %d as %d', (quantity, value, temperature) => {
    expect(temperatureFrom(quantity, value)).toBe(temperature);
  });
});

describe('drawNumbers', () => {
  it('takes the seed −0 for 0', () => {
    expect(drawNumbers(chapter, -0)).toStrictEqual(drawNumbers(chapter, 0));
  });

  it('gives the same numbers for the same seed, and remembers it', () => {
    const drawn = drawNumbers(chapter, 7);
    expect(drawNumbers(drawNumbers(chapter, 8), 7)).toEqual(drawn);
    expect(drawn.seed).toBe(7);
    expect(vectors(drawNumbers(chapter, 8))).not.toEqual(vectors(drawn));
  });

  it('keeps everything but the numbers', () => {
    const plain = (document: LabDocument) => ({
      ...document, seed: null, images: document.images.map((item) => ({ ...item, vector: [] })), texts: document.texts.map((item) => ({ ...item, vector: [] })),
    });
    expect(plain(drawNumbers(chapter, 7))).toEqual(plain(chapter));
  });

  it('rounds to 2 decimals and draws no zero vector', () => {
    for (const document of [documentOf(32, 1), documentOf(8, 2), documentOf(2, 16)]) {
      for (let seed = 0; seed < 100; seed++) {
        for (const vector of vectors(drawNumbers(document, seed))) {
          expect(vector.some((x) => x !== 0)).toBe(true);
          expect(vector.filter((x) => Object.is(x, -0) || Number(x.toFixed(2)) !== x)).toEqual([]);
        }
      }
    }
  });

  it('puts each caption nearest to its own image, on the whole', () => {
    const { images, texts } = drawNumbers(documentOf(32, 16), 1);
    const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((x, k) => x - b[k]!));
    const own = texts.filter(({ vector }, i) => images.every((image, k) => k === i || distance(image.vector, vector) > distance(images[i]!.vector, vector)));
    expect(own.length).toBeGreaterThan(24);
  });

  it.each([NaN, Infinity, 0.5])('refuses the seed %d', (seed) => {
    expect(drawNumbers(chapter, seed)).toBe(chapter);
  });
});
