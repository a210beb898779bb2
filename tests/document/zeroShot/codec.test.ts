// A zero-shot document as text: it comes back as it was, and nothing else comes in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/document/limits.ts';
import { decodeZeroShot, encodeZeroShot } from '../../../src/document/zeroShot/codec.ts';
import { animals, zeroShotDocuments } from './support.ts';

const withPart = (part: object): string => JSON.stringify({ ...animals, ...part });

describe('a zero-shot document as text', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(zeroShotDocuments, (document) => { expect(decodeZeroShot(encodeZeroShot(document))).toEqual(document); }), { numRuns: 100 });
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another version', withPart({ version: 2 })],
    ['one class', withPart({ classes: animals.classes.slice(0, 1) })],
    ['too many classes', withPart({ classes: [...animals.classes, ...animals.classes].map((each, id) => ({ ...each, id })) })],
    ['two classes of one id', withPart({ classes: animals.classes.map((each) => ({ ...each, id: 1 })) })],
    ['one image', withPart({ images: animals.images.slice(0, 1) })],
    ['a template without a prompt', withPart({ templates: animals.templates.slice(0, 2) })],
    ['a template without a place for the class', withPart({ templates: animals.templates.map((each) => ({ ...each, text: 'a photo' })) })],
    ['a vector of another dimension', withPart({ images: animals.images.map((image) => ({ ...image, vector: [1, 0] })) })],
    ['a component beyond the limits', withPart({ images: animals.images.map((image) => ({ ...image, vector: [1, 0, 1e200] })) })],
    ['a scale beyond CLIP’s limit', withPart({ scale: 101 })],
    ['a name beyond the limits', withPart({ classes: animals.classes.map((each) => ({ ...each, name: 'x'.repeat(limits.label.max + 1) })) })],
  ])('is refused with %s', (_, text) => {
    expect(decodeZeroShot(text)).toBeNull();
  });
});
