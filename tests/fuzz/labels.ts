// Labels of any code units: they come back from storage and links as they went in, and stay out of every formula.
import fc from 'fast-check';
import { expect } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import { setLabel } from '../../src/document/edits.ts';
import { limits } from '../../src/document/limits.ts';
import { decodeLink, encodeLink } from '../../src/document/link.ts';
import { chapter } from '../document/support.ts';
import type { Family } from './family.ts';
import { anyText } from './texts.ts';

export const labels: Family = {
  name: 'labels',
  share: 0.07,
  property: fc.asyncProperty(anyText(90), fc.constantFrom('images' as const, 'texts' as const), fc.integer({ min: 0, max: 3 }), async (text, side, index) => {
    const document = setLabel(chapter, side, index, text);
    const label = document[side][index]?.label ?? null;
    expect((label ?? '').length).toBeLessThanOrEqual(limits.label.max);
    expect(label === null || (label !== '' && label.trim() === label && !/\p{Surrogate}/u.test(label))).toBe(true);
    expect(setLabel(document, side, index, label ?? '')).toEqual(document);
    expect(decodeDocument(encodeDocument(document))).toEqual(document);
    expect(await decodeLink(await encodeLink({ document, view: null }))).toEqual({ ok: true, linked: { document, view: null } });
    // As one would write it into the storage by hand.
    const raw = decodeDocument(encodeDocument({ ...chapter, [side]: chapter[side].map((item) => ({ ...item, label: text })) }));
    if (raw) expect(decodeDocument(encodeDocument(raw))).toEqual(raw);
    if (raw) expect(await decodeLink(await encodeLink({ document: raw, view: null }))).toEqual({ ok: true, linked: { document: raw, view: null } });
  }),
};
