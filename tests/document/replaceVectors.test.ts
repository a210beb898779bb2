// Vectors brought in from outside: what becomes of the rest of the document, and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import type { LabDocument } from '../../src/document/document.ts';
import { setLabel } from '../../src/document/edits.ts';
import { limits } from '../../src/document/limits.ts';
import { refuseVectors, replaceVectors } from '../../src/document/replaceVectors.ts';
import { createMatrix } from '../../src/engine/index.ts';
import { chapter, components, documents, documentOf } from './support.ts';

const matrixOf = (rows: readonly (readonly number[])[]) => createMatrix(rows.length, rows[0]!.length, rows.flat());
const vectorsOf = (document: LabDocument) => ({ images: document.images.map(({ vector }) => vector), texts: document.texts.map(({ vector }) => vector) });
const before = vectorsOf(chapter);
const allImages = { side: 'images', index: null } as const;
const allTexts = { side: 'texts', index: null } as const;

describe('a matrix of the same size', () => {
  it.each([allImages, allTexts])('becomes the embeddings of $side and changes nothing else', (target) => {
    const named = setLabel(chapter, target.side, 1, 'mine');
    const rows = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    const next = replaceVectors(named, target, matrixOf(rows));
    expect(vectorsOf(next)).toEqual({ ...before, [target.side]: rows });
    const withoutVectors = (document: LabDocument) => [...document.images, ...document.texts].map(({ id, drawing, label }) => ({ id, drawing, label }));
    expect(withoutVectors(next)).toEqual(withoutVectors(named));
    expect({ ...next, images: [], texts: [] }).toEqual({ ...named, images: [], texts: [] });
  });
});

describe('a matrix with more rows', () => {
  it.each([['images', 'texts'], ['texts', 'images']] as const)('for the %s adds pairs, whose %s start as copies', (side, other) => {
    const rows = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [0, -1, 0], [2, 0, 2]];
    const next = replaceVectors(chapter, { side, index: null }, matrixOf(rows));
    expect(vectorsOf(next)[side]).toEqual(rows);
    expect(vectorsOf(next)[other]).toEqual([...before[other], ...rows.slice(3)]);
    expect(next.images.slice(0, 3).map(({ id }) => id)).toEqual(chapter.images.map(({ id }) => id));
    expect(next.images[3]).toMatchObject({ drawing: 'fish', label: null });
  });
});

describe('a matrix with fewer rows', () => {
  it('removes the pairs beyond them, image and text together', () => {
    const next = replaceVectors(chapter, allTexts, matrixOf([[1, 1, 1], [2, 2, 2]]));
    expect(vectorsOf(next)).toEqual({ images: before.images.slice(0, 2), texts: [[1, 1, 1], [2, 2, 2]] });
  });
});

describe('a matrix with other columns', () => {
  it('takes the last components of the other side away', () => {
    const next = replaceVectors(chapter, allImages, matrixOf([[1, 2], [3, 4], [5, 6]]));
    expect(vectorsOf(next)).toEqual({ images: [[1, 2], [3, 4], [5, 6]], texts: [[0.9, 0.1], [0.1, 0.8], [0, 0.3]] });
  });

  it('gives the other side zeros', () => {
    const next = replaceVectors(chapter, allImages, matrixOf([[1, 2, 3, 4]]));
    expect(vectorsOf(next)).toEqual({ images: [[1, 2, 3, 4]], texts: [[0.9, 0.1, 0, 0]] });
  });
});

describe('one vector', () => {
  it.each([['a row', [[7, 8, 9]]], ['a column', [[7], [8], [9]]]] as const)('comes from %s', (_, rows) => {
    const next = replaceVectors(chapter, { side: 'texts', index: 1 }, matrixOf(rows));
    expect(vectorsOf(next)).toEqual({ ...before, texts: [before.texts[0], [7, 8, 9], before.texts[2]] });
  });

  it('of another length changes that of all', () => {
    const next = replaceVectors(chapter, { side: 'images', index: 0 }, matrixOf([[7, 8]]));
    expect(vectorsOf(next)).toEqual({ images: [[7, 8], [0, 1], [0, 0]], texts: [[0.9, 0.1], [0.1, 0.8], [0, 0.3]] });
  });

  it('of an item that there is none of changes nothing', () => {
    expect(replaceVectors(chapter, { side: 'images', index: 3 }, matrixOf([[7, 8]]))).toBe(chapter);
  });

  it('is not taken from a matrix', () => {
    expect(refuseVectors(matrixOf([[1, 2], [3, 4]]), { side: 'images', index: 0 })).toEqual({ code: 'notOneVector', rows: 2, cols: 2 });
  });
});

describe('what is beyond the limits', () => {
  const { pairs, dimensions, component } = limits;
  it.each([
    ['too many pairs', allImages, createMatrix(pairs.max + 1, 2), { code: 'tooManyPairs', count: pairs.max + 1 }],
    ['too many dimensions', allTexts, createMatrix(2, dimensions.max + 1), { code: 'tooManyDimensions', count: dimensions.max + 1 }],
    ['too long a column for a vector', { side: 'images', index: 0 }, createMatrix(dimensions.max + 1, 1), { code: 'tooManyDimensions', count: dimensions.max + 1 }],
    ['too large a number', allImages, matrixOf([[1, 2], [3, 10 * component.max]]), { code: 'outOfRange', row: 1, col: 1 }],
    ['too small a number', allImages, matrixOf([[1, 2], [-component.min / 10, 3]]), { code: 'outOfRange', row: 1, col: 0 }],
  ] as const)('is refused with its reason: %s', (_, target, matrix, refusal) => {
    expect(refuseVectors(matrix, target)).toEqual(refusal);
    expect(replaceVectors(chapter, target, matrix)).toBe(chapter);
  });

  it('begins just outside them', () => {
    expect(refuseVectors(createMatrix(pairs.max, dimensions.max), allImages)).toBeNull();
    expect(refuseVectors(createMatrix(dimensions.max, 1), { side: 'texts', index: 0 })).toBeNull();
    expect(refuseVectors(matrixOf([[component.max, -component.min, 0]]), allTexts)).toBeNull();
  });
});

describe('any matrix within the limits', () => {
  const matrices = fc
    .record({ rows: fc.integer({ min: 1, max: limits.pairs.max }), cols: fc.integer({ min: 1, max: limits.dimensions.max }) })
    .chain(({ rows, cols }) => fc.array(components, { minLength: rows * cols, maxLength: rows * cols }).map((values) => createMatrix(rows, cols, values)));

  it('leads to a document within them, and leaves the one before as it was', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('images' as const, 'texts' as const), matrices, (document, side, matrix) => {
        const text = encodeDocument(document);
        const next = replaceVectors(document, { side, index: null }, matrix);
        expect(encodeDocument(document)).toBe(text);
        expect(decodeDocument(encodeDocument(next))).toEqual(next);
        expect(next[side].flatMap(({ vector }) => vector)).toEqual(Array.from(matrix.data, (value) => value + 0));
      }),
      { numRuns: 100 },
    );
  });

  it('fills the largest document from the smallest', () => {
    const next = replaceVectors(documentOf(1, 1), allTexts, createMatrix(limits.pairs.max, limits.dimensions.max));
    expect([next.images.length, next.images[0]?.vector.length]).toEqual([limits.pairs.max, limits.dimensions.max]);
  });
});
