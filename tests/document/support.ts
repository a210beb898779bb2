// Random documents within the limits, for tests of the document and of the state.
import fc from 'fast-check';
import { createDocument } from '../../src/document/createDocument.ts';
import { drawings, type Item, type LabDocument } from '../../src/document/document.ts';
import { limits } from '../../src/document/limits.ts';

/** The chapter's example. */
export const chapter: LabDocument = createDocument({
  images: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  texts: [[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0.3, 0.7]],
  temperature: 0.07,
  normalize: false,
  drawings: ['cat', 'dog', 'bird'],
});

/** `pairs` pairs of `dimensions` components, all of them 1. */
export function documentOf(pairs: number, dimensions: number): LabDocument {
  const rows = Array.from({ length: pairs }, () => Array<number>(dimensions).fill(1));
  return createDocument({ images: rows, texts: rows, temperature: 1, normalize: true, drawings: [] });
}

export const components = fc.oneof(
  fc.constantFrom(0, 1, -1, limits.component.min, -limits.component.max, limits.component.max),
  fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100 + 0),
);

export const temperatures = fc.oneof(
  fc.constantFrom<number>(limits.temperature.min, limits.temperature.max, 0.07),
  fc.double({ ...limits.temperature, noNaN: true }),
);

const labels = fc.option(
  fc.string({ maxLength: limits.label.max, unit: 'binary' }).filter((text) => text.length <= limits.label.max && text !== '' && text.trim() === text),
  { nil: null },
);

function lists(pairs: number, dimensions: number): fc.Arbitrary<readonly Item[]> {
  const bare = fc.record({ drawing: fc.constantFrom(...drawings), label: labels, vector: fc.array(components, { minLength: dimensions, maxLength: dimensions }) });
  const ids = fc.uniqueArray(fc.nat(), { minLength: pairs, maxLength: pairs });
  return fc
    .tuple(fc.array(bare, { minLength: pairs, maxLength: pairs }), ids)
    .map(([items, id]) => items.map((item, i) => ({ id: id[i]!, ...item })));
}

const sizes = fc.record({
  pairs: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(limits.pairs.min, limits.pairs.max)),
  dimensions: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(limits.dimensions.min, limits.dimensions.max)),
});

export const documentsOf = (size: typeof sizes): fc.Arbitrary<LabDocument> =>
  size.chain(({ pairs, dimensions }) =>
    fc.record({
      version: fc.constant(1 as const),
      images: lists(pairs, dimensions),
      texts: lists(pairs, dimensions),
      temperature: temperatures.map((value) => ({ value, typed: null })),
      normalize: fc.boolean(),
      seed: fc.option(fc.maxSafeInteger(), { nil: null }),
    }),
  );

export const documents = documentsOf(sizes);

/** Names that would break out of a string or a line of Python, or that a terminal would obey. */
export const hostileNames = ['"', '\\', '\\"', '"]\nimport os', "'''", '"""', '\r\nx', '\u2028x', '\u0085x', '\0', '\u001B[2J', '\\N{BULLET}', '\\u0022', '{x}', '%s', '\u202Ex', '\u200B', '\u{E0001}', '\uD800', '# coding: utf-7', '🐈'];
