// A line of text in a PNG, as a chunk of its own that programs which show pictures pass over (PNG specification, 11.3.3.2 tEXt).

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length and type before a chunk's data, and its check after. */
const around = { before: 8, after: 4 };
const first = signature.length;

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check of a chunk: CRC-32 of its type and data (annex D). */
export function checkOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/** The chunks up to the first that the file does not hold in whole. */
function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let start = first; start + around.before + around.after <= png.length; ) {
    const end = start + around.before + view.getUint32(start) + around.after;
    if (end > png.length) return;
    yield { type: textOf(png.subarray(start + 4, start + around.before)), data: png.subarray(start + around.before, end - around.after), start, end };
    start = end;
  }
}

/** The picture with `text` in it, under `keyword`, before its pixels. Both are Latin-1; `keyword` has at most 79 characters. Throws where `png` is no PNG. */
export function writePngText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const [header] = isPng(png) ? chunksOf(png) : [];
  if (header?.type !== 'IHDR') throw new Error('this is no PNG');
  const body = bytesOf(`tEXt${keyword}\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, checkOf(body));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, header.end));
  whole.set(chunk, header.end);
  whole.set(png.subarray(header.end), header.end + chunk.length);
  return whole;
}

/** The text under `keyword`; null where there is none, or only a damaged one. Never throws. */
export function readPngText(png: Uint8Array, keyword: string): string | null {
  if (!isPng(png)) return null;
  for (const { type, data, start, end } of chunksOf(png)) {
    if (type !== 'tEXt') continue;
    const check = new DataView(png.buffer, png.byteOffset, png.byteLength).getUint32(end - around.after);
    if (check !== checkOf(png.subarray(start + 4, end - around.after))) continue;
    const [name, text] = textOf(data).split('\0');
    if (name === keyword && text !== undefined) return text;
  }
  return null;
}
