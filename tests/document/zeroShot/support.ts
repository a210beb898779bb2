// Zero-shot documents for tests: the animals of the first card, and random ones within the limits.
import fc from 'fast-check';
import { drawings } from '../../../src/document/document.ts';
import { cutLabel } from '../../../src/document/label.ts';
import { limits } from '../../../src/document/limits.ts';
import type { ZeroShotDocument } from '../../../src/document/zeroShot/document.ts';
import { classWords, wordings } from '../../../src/document/zeroShot/words.ts';
import { zeroShotScenes } from '../../../src/lesson/zeroShot/scenes.ts';
import { components } from '../support.ts';

export const animals: ZeroShotDocument = zeroShotScenes.classifier.document;

const { images, classes, templates, dimensions, scale } = limits.zeroShot;
const vector = fc.array(components, { minLength: dimensions, maxLength: dimensions });
const name = fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: limits.label.max }).map(cutLabel).filter((text) => text !== ''), { nil: null });
const template = fc.option(fc.string({ maxLength: 20 }).map((text) => cutLabel(`${text}{class}`)), { nil: null });
const ids = <Item>(items: readonly Item[]) => items.map((item, at) => ({ id: at + 1, ...item }));
const sized = ({ min, max }: { readonly min: number; readonly max: number }) => ({ minLength: min, maxLength: max });

export const zeroShotDocuments: fc.Arbitrary<ZeroShotDocument> = fc
  .record({
    images: fc.array(fc.record({ drawing: fc.constantFrom(...drawings), vector }), sized(images)),
    templates: fc.array(fc.record({ wording: fc.constantFrom(...wordings), text: template }), sized(templates)),
    scale: fc.oneof(fc.constantFrom(scale.min, scale.max), fc.double({ ...scale, noNaN: true })),
  })
  .chain((rest) => {
    const prompts = fc.array(vector, { minLength: rest.templates.length, maxLength: rest.templates.length });
    return fc.array(fc.record({ word: fc.constantFrom(...classWords), name, prompts }), sized(classes)).map((list) => ({
      version: 1 as const, images: ids(rest.images), templates: ids(rest.templates), classes: ids(list), scale: rest.scale,
    }));
  });
