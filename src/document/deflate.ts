// Text made short enough for an address, and back, with a bound on what may come out.

/** Bytes that go in at a time: deflate makes at most 1032 bytes of one, so that inflating stops soon after the bound. */
const piece = 64;

/** zlib's form, not the raw one: its checksum finds damage that would otherwise pass as other numbers. */
const format = 'deflate';

/** The text compressed, in the letters of base64url. Rejects where the browser cannot compress. */
export async function deflate(text: string): Promise<string> {
  const bytes = await collect(new TextEncoder().encode(text), new CompressionStream(format), Infinity);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text again. Rejects when `chars` is damaged, with a RangeError when more than `limit` bytes come out. */
export async function inflate(chars: string, limit: number): Promise<string> {
  const binary = atob(chars.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = await collect(Uint8Array.from(binary, (char) => char.charCodeAt(0)), new DecompressionStream(format), limit);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

async function collect(bytes: Uint8Array<ArrayBuffer>, { readable, writable }: CompressionStream | DecompressionStream, limit: number): Promise<Uint8Array> {
  // The reader hears of what goes wrong in writing.
  feed(bytes, writable).catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    size += read.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError('more comes out than the limit');
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function feed(bytes: Uint8Array<ArrayBuffer>, writable: WritableStream<BufferSource>): Promise<void> {
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += piece) await writer.write(bytes.subarray(at, at + piece));
  await writer.close();
}
