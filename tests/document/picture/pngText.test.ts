// Text in a PNG: a known check, a picture that comes back whole, and damage that gives nothing.
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOf, readPngText, writePngText } from '../../../src/document/picture/pngText.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([bytes(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** One grey pixel. */
const png = new Uint8Array(Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])), chunk('IDAT', deflateSync(new Uint8Array([0, 128]))), chunk('IEND', new Uint8Array()),
]));

test('the check of the last chunk of every PNG, and zlib’s of any bytes', () => {
  expect(checkOf(bytes('IEND'))).toBe(0xae426082);
  fc.assert(fc.property(fc.uint8Array(), (data) => {
    expect(checkOf(data)).toBe(crc32(data));
  }));
});

test('a text comes back, under its keyword alone, with the chunks around it as they were', () => {
  fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) }), (text) => {
    const marked = writePngText(png, 'CLIP Lab link', text);
    expect(readPngText(marked, 'CLIP Lab link')).toBe(text);
    expect(readPngText(marked, 'Comment')).toBeNull();
    expect(Buffer.from(marked.subarray(0, 33)).equals(png.subarray(0, 33))).toBe(true);
    expect(Buffer.from(marked.subarray(-(png.length - 33))).equals(png.subarray(33))).toBe(true);
    expect(readPngText(writePngText(marked, 'Comment', 'x'), 'CLIP Lab link')).toBe(text);
  }));
});

test('what is no PNG takes no text, and damage gives none', () => {
  expect(() => writePngText(bytes('<svg/>'), 'a', 'b')).toThrow('no PNG');
  expect(readPngText(png, 'a')).toBeNull();
  const marked = writePngText(png, 'a', 'text');
  const damaged = Uint8Array.from(marked);
  damaged[43] = (damaged[43] ?? 0) ^ 1;
  expect(readPngText(damaged, 'a')).toBeNull();
  fc.assert(fc.property(fc.nat(marked.length), fc.uint8Array({ maxLength: 40 }), (length, tail) => {
    const read = readPngText(Uint8Array.from([...marked.subarray(0, length), ...tail]), 'a');
    expect([null, 'text']).toContain(read);
  }));
});
