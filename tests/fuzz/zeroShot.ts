// What a tab kept of zero-shot classification, damaged or made up: it is refused, or gives numbers that are all finite.
import fc from 'fast-check';
import { expect } from 'vitest';
import { decodeZeroShot, encodeZeroShot } from '../../src/document/zeroShot/codec.ts';
import { setClassName, setTemplateText } from '../../src/document/zeroShot/edits.ts';
import type { ZeroShotDocument } from '../../src/document/zeroShot/document.ts';
import { promptText } from '../../src/document/zeroShot/template.ts';
import { ways } from '../../src/lesson/zeroShot/scenes.ts';
import { choicesOf, zeroShotFrame } from '../../src/state/zeroShot/frame.ts';
import { zeroShotDocuments } from '../document/zeroShot/support.ts';
import type { Family } from './family.ts';
import { anyText, mutated } from './texts.ts';

function expectSound(document: ZeroShotDocument): void {
  const frame = zeroShotFrame(document);
  for (const way of ways) expect(choicesOf(frame, way, 0).probs.data.every((p) => p >= 0 && p <= 1 + 1e-12)).toBe(true);
  expect(decodeZeroShot(encodeZeroShot(document))).toEqual(document);
}

export const zeroShot: Family = {
  name: 'zero-shot',
  share: 0.02,
  property: fc.property(zeroShotDocuments.chain((document) => fc.tuple(fc.constant(document), mutated(fc.constant(encodeZeroShot(document)), 2))), anyText(90), ([document, stored], text) => {
    const read = decodeZeroShot(stored);
    if (read) expectSound(read);
    const named = setTemplateText(setClassName(document, 0, text), 0, `${text}{class}`);
    expectSound(named);
    const { name } = named.classes[0]!;
    expect(promptText('{class}', name ?? '')).toBe(name ?? '');
  }),
};
