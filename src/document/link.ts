// A document and its view as the fragment of an address, and back: `v1;` and readable text, or `v1;z=` and the same text compressed.
import { deflate, inflate } from './deflate.ts';
import { limits } from './limits.ts';
import { readLinkText, writeLinkText, type Linked } from './linkText.ts';

/** version: of a later form than this page knows. tooLong: beyond the limits of length, compressed or not. browser: compressed, where it cannot be inflated. */
export type LinkProblem = 'version' | 'damaged' | 'limits' | 'tooLong' | 'browser';
export type LinkReading = { readonly ok: true; readonly linked: Linked } | { readonly ok: false; readonly problem: LinkProblem };

const current = 'v1;';
const compressed = 'z=';

/** Characters up to which a link stays readable, even where compressing would make it shorter. */
const readableLength = 500;

/** Whether a fragment (without "#") claims to be such a link, of any version, damaged or not. */
export function isLink(fragment: string): boolean {
  return /^v\d+(?:;|%3[Bb]|$)/.test(fragment);
}

export async function encodeLink(linked: Linked): Promise<string> {
  const text = writeLinkText(linked);
  if (text.length <= readableLength) return current + text;
  try {
    const packed = compressed + (await deflate(text));
    return current + (packed.length < text.length ? packed : text);
  } catch {
    // A browser that cannot compress still has a link, only a longer one.
    return current + text;
  }
}

/** Never rejects. Nothing of a link that fails gets in. */
export async function decodeLink(fragment: string): Promise<LinkReading> {
  if (fragment.length > limits.link.encoded) return { ok: false, problem: 'tooLong' };
  const link = unescapeOnce(fragment);
  if (!link.startsWith(current)) return { ok: false, problem: /^v1(?!\d)/.test(link) ? 'damaged' : 'version' };
  const body = link.slice(current.length);
  return body.startsWith(compressed) ? readCompressed(body.slice(compressed.length)) : readLinkText(body);
}

/** Some mail and chat programs escape a whole address once more. */
function unescapeOnce(fragment: string): string {
  if (!/^v\d+%3B/i.test(fragment)) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

async function readCompressed(chars: string): Promise<LinkReading> {
  if (typeof DecompressionStream === 'undefined') return { ok: false, problem: 'browser' };
  let text: string;
  try {
    text = await inflate(chars, limits.link.inflated);
  } catch (error) {
    return { ok: false, problem: error instanceof RangeError ? 'tooLong' : 'damaged' };
  }
  return readLinkText(text);
}
