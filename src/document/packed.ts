// The body of a fragment: a readable text, or `z=` and the same text compressed, where it is long and that makes it shorter.
import { deflate, inflate } from './deflate.ts';
import { limits } from './limits.ts';

/** tooLong: beyond the limits of length, compressed or not. browser: compressed, where it cannot be inflated. */
export type PackedProblem = 'damaged' | 'tooLong' | 'browser';
export type Unpacked = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: PackedProblem };

const compressed = 'z=';

/** Characters up to which a body stays readable, even where compressing would make it shorter. */
const readableLength = 500;

/** `readable`: characters up to which it is not compressed. */
export async function pack(text: string, readable = readableLength): Promise<string> {
  if (text.length <= readable) return text;
  try {
    const packed = compressed + (await deflate(text));
    return packed.length < text.length ? packed : text;
  } catch {
    // A browser that cannot compress still has a link, only a longer one.
    return text;
  }
}

/** Never rejects. */
export async function unpack(body: string): Promise<Unpacked> {
  if (body.length > limits.link.encoded) return { ok: false, problem: 'tooLong' };
  if (!body.startsWith(compressed)) return { ok: true, text: body };
  if (typeof DecompressionStream === 'undefined') return { ok: false, problem: 'browser' };
  try {
    return { ok: true, text: await inflate(body.slice(compressed.length), limits.link.inflated) };
  } catch (error) {
    return { ok: false, problem: error instanceof RangeError ? 'tooLong' : 'damaged' };
  }
}

/** Some mail and chat programs escape a whole address once more, the semicolon after its version with the rest. */
export function unescapeOnce(fragment: string): string {
  if (!/^[a-z]+\d+%3B/i.test(fragment)) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
