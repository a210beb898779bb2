// Every permitted document, to the edges of the limits, has a loss, gradients, texts and a picture, all of finite numbers.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { LabDocument } from '../../src/document/document.ts';
import { isComponent, limits } from '../../src/document/limits.ts';
import { figureParts, stages } from '../../src/notation/cellRef.ts';
import { frameOf } from '../../src/state/frame.ts';
import type { FigureView } from '../../src/views/figure/figureModel.ts';
import { documentsOf } from '../document/support.ts';
import type { Family } from './family.ts';
import { notFinite, picture, textsShown } from './shown.ts';

/** Any double that a component may be: of every size, and twice over, so that vectors are parallel, opposite or equal. */
const component = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -limits.component.max, max: limits.component.max }).filter(isComponent),
  fc.tuple(fc.constantFrom(1, -1), fc.double({ noNaN: true, min: 1, max: 9.99 }), fc.integer({ min: -100, max: 99 })).map(([sign, mantissa, exponent]) => sign * mantissa * 10 ** exponent).filter(isComponent),
  fc.constantFrom(0, 1, -1, 0.1, 1 + Number.EPSILON, 1 - Number.EPSILON / 2, limits.component.min, -limits.component.min, limits.component.max, -limits.component.max),
);

/** The same shape as `document`, with components of every size. */
const withAnyNumbers = (document: LabDocument): fc.Arbitrary<LabDocument> => {
  const dimensions = document.images[0]?.vector.length ?? 0;
  const vectors = fc.array(fc.array(component, { minLength: dimensions, maxLength: dimensions }), { minLength: document.images.length, maxLength: document.images.length });
  return fc.tuple(vectors, vectors).map(([images, texts]) => ({
    ...document,
    images: document.images.map((item, i) => ({ ...item, vector: images[i]!.map((x) => x + 0) })),
    texts: document.texts.map((item, i) => ({ ...item, vector: texts[i]!.map((x) => x + 0) })),
  }));
};

/** Mostly small, where most can be tried, and now and then as large as may be. */
export const somePermitted = documentsOf(
  fc.oneof(
    { weight: 30, arbitrary: fc.record({ pairs: fc.integer({ min: 1, max: 4 }), dimensions: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ pairs: fc.constantFrom(5, 12, limits.pairs.max), dimensions: fc.constantFrom(1, 5, limits.dimensions.max) }) },
  ),
);
export const anyDocument: fc.Arbitrary<LabDocument> = fc.oneof(somePermitted, somePermitted.chain(withAnyNumbers));

/** A view of the document, its picked cell among the document's own. */
export const viewOf = (document: LabDocument): fc.Arbitrary<FigureView> => {
  const index = fc.integer({ min: 0, max: document.images.length - 1 });
  return fc.record({
    stage: fc.constantFrom(...stages),
    direction: fc.constantFrom('imageToText', 'textToImage'),
    pick: fc.record({ row: index, col: index }),
    lit: fc.constant(null),
    dimmed: fc.constant([]),
    masked: fc.subarray([...figureParts]),
    digits: fc.constantFrom('full', 'novice'),
  });
};

export function expectFinite(document: LabDocument, view: FigureView): void {
  expect(notFinite(frameOf(document))).toEqual([]);
  expect(textsShown(document, view).filter((text) => /NaN|Infinity|undefined|null|—|\[object/.test(text))).toEqual([]);
  expect(picture(document, view).filter((text) => /NaN|Infinity|undefined/.test(text))).toEqual([]);
}

export const evaluated: Family = {
  name: 'documents',
  share: 0.06,
  property: fc.property(anyDocument.chain((document) => fc.tuple(fc.constant(document), viewOf(document))), ([document, view]) => expectFinite(document, view)),
};
