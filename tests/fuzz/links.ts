// Links, whole, damaged, cut and made up: each gives a document within the limits or a reason, and what it gives can be linked again.
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import { toInputs } from '../../src/document/inputs.ts';
import { decodeLink, encodeLink, isLink } from '../../src/document/link.ts';
import { writeLinkText, type Linked } from '../../src/document/linkText.ts';
import { limits } from '../../src/document/limits.ts';
import { objectives, updates, type Training } from '../../src/document/training/training.ts';
import { stages } from '../../src/notation/cellRef.ts';
import { createTrainer } from '../../src/engine/training/index.ts';
import { frameOf } from '../../src/state/frame.ts';
import { anyDocument } from './documents.ts';
import type { Family } from './family.ts';
import { notFinite } from './shown.ts';
import { anyText, mutated } from './texts.ts';

const within = (min: number, max: number, maxExcluded = false) => fc.double({ min, max, maxExcluded, noNaN: true }).map((value) => value + 0);
const share = within(0, 1, true);
const { training: bounds, temperature } = limits;

const anyTraining: fc.Arbitrary<Training> = fc.record({
  options: fc.record({
    objective: fc.constantFrom(...objectives),
    optimiser: fc.oneof(
      fc.record({ kind: fc.constant('sgd' as const), momentum: share }),
      fc.record({ kind: fc.constantFrom('adam' as const, 'adamW' as const), beta1: share, beta2: share, epsilon: within(bounds.epsilon.min, bounds.epsilon.max), weightDecay: within(0, bounds.weightDecay.max) }),
    ),
    learningRate: within(0, bounds.learningRate.max),
    trained: fc.record({ images: fc.boolean(), texts: fc.boolean(), temperature: fc.boolean() }),
    maximumScale: fc.option(within(bounds.maximumScale.min, bounds.maximumScale.max), { nil: null }),
    renormalise: fc.boolean(),
    update: fc.constantFrom(...updates),
    bias: within(bounds.bias.min, bounds.bias.max),
  }),
  beside: fc.option(
    fc.oneof(
      fc.record({ what: fc.constant('objective' as const), objective: fc.constantFrom(...objectives) }),
      fc.record({ what: fc.constant('update' as const), update: fc.constantFrom(...updates) }),
      fc.record({ what: fc.constant('temperature' as const), temperature: within(temperature.min, temperature.max) }),
    ),
    { nil: null },
  ),
  step: fc.integer({ min: 0, max: bounds.steps }),
});

const linked: fc.Arbitrary<Linked> = fc.record({
  training: anyTraining,
  document: anyDocument,
  view: fc.option(
    fc.record({ stage: fc.constantFrom(...stages), direction: fc.constantFrom('imageToText', 'textToImage'), pick: fc.constant({ row: 0, col: 0 }) }),
    { nil: null },
  ),
}, { requiredKeys: ['document', 'view'] });

const readable = linked.map((value) => `v1;${writeLinkText(value)}`);
const packed = (text: string) => `v1;z=${deflateSync(Buffer.from(text)).toString('base64url')}`;
/** The damage before or after compressing: the second kind must not get past the checksum. */
const compressed = fc.oneof(mutated(readable.map((link) => link.slice(3))).map(packed), mutated(readable.map((link) => packed(link.slice(3)))));
/** Much from little, beyond what may come out. */
const endless = fc.integer({ min: 200_000, max: 400_000 }).map((length) => packed('0'.repeat(length)));
const escaped = readable.map(encodeURIComponent);
const madeUp = fc.tuple(fc.constantFrom('v1;', 'v1;z=', 'v2;', 'v01;', 'v1', 'v1%3B', 'v9999999999;', ''), anyText(200)).map(([head, text]) => head + text);

const fragments = fc.oneof(
  { weight: 5, arbitrary: mutated(readable) },
  { weight: 3, arbitrary: compressed },
  { weight: 3, arbitrary: madeUp },
  { weight: 1, arbitrary: mutated(escaped) },
  { weight: 1, arbitrary: endless },
);

export const links: Family = {
  name: 'links',
  share: 0.12,
  property: fc.asyncProperty(fragments, async (fragment) => {
    expect(typeof isLink(fragment)).toBe('boolean');
    const read = await decodeLink(fragment);
    if (!read.ok) {
      expect(['version', 'damaged', 'limits', 'tooLong']).toContain(read.problem);
      return;
    }
    const { document, view, training } = read.linked;
    if (training) expect(() => createTrainer(toInputs(document), training.options)).not.toThrow();
    expect(decodeDocument(encodeDocument(document))).toEqual(document);
    expect(notFinite(frameOf(document))).toEqual([]);
    if (view) expect(Math.max(view.pick.row, view.pick.col)).toBeLessThan(document.images.length);
    expect(await decodeLink(await encodeLink(read.linked))).toEqual(read);
  }),
};

export const linksAgain: Family = {
  name: 'links-again',
  share: 0.03,
  property: fc.asyncProperty(linked, async (value) => {
    const link = await encodeLink(value);
    expect(isLink(link)).toBe(true);
    expect(link).toMatch(/^[\w.,:;=/~%+-]+$/);
    expect(await decodeLink(link)).toEqual({ ok: true, linked: value });
  }),
};
