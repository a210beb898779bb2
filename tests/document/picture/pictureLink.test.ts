// The link in a picture: read through the link's own schema, from files that other programs wrote anew, and from hostile ones.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { setLabel } from '../../../src/document/edits.ts';
import { encodeLink } from '../../../src/document/link.ts';
import { readPictureLink, svgLinkId } from '../../../src/document/picture/pictureLink.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { svgOf } from '../../../src/views/figurePicture/svgOf.ts';

const linked = { document: setLabel(createDocument(chapterExample), 'texts', 0, '<script>&"\'</metadata>~;'), view: null };
const link = await encodeLink(linked);
const svg = svgOf({ width: 10, height: 10, ground: '#fff', marks: [] }, { title: '</title><script>', description: '&', metadata: { id: svgLinkId, text: link } });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an SVG gives back the very document', async () => {
  expect(await readPictureLink(bytes(svg))).toEqual({ ok: true, linked });
});

test('so it does when another program wrote it anew', async () => {
  const anew = svg.replace(`<metadata id="${svgLinkId}">`, `<svg:metadata\n   xmlns:x="y"\n   id='${svgLinkId}'>\n  `).replace('</metadata>', '\n</svg:metadata>');
  expect(await readPictureLink(bytes(anew))).toEqual({ ok: true, linked });
});

test('a picture without a link, or with one that the schema refuses, brings nothing in', async () => {
  expect(await readPictureLink(bytes(svg.replace(svgLinkId, 'other')))).toBeNull();
  expect(await readPictureLink(bytes(svg.replace('temperature=0.07', 'temperature=-1')))).toEqual({ ok: false, problem: 'limits' });
  expect(await readPictureLink(bytes(svg.replace(link, '<script>alert(1)</script>')))).not.toHaveProperty('linked');
  expect(await readPictureLink(bytes(svg.replace(link, 'data:text/html,alert(1)')))).toEqual({ ok: false, problem: 'damaged' });
});

test('any bytes at all are read without a throw', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(svg.length), async (noise, at) => {
    await readPictureLink(noise);
    await readPictureLink(Uint8Array.from([...bytes(svg).subarray(0, at), ...noise, ...bytes(svg).subarray(at)]));
  }), { numRuns: 200 });
});

test('a metadata without its end takes no more than linear time, however often it names the link', async () => {
  const endless = `<svg><metadata${` id="${svgLinkId}"`.repeat(400_000)}`;
  expect(await readPictureLink(bytes(endless))).toBeNull();
  expect(await readPictureLink(bytes('<metadata id="x">'.repeat(40_000)))).toBeNull();
});
