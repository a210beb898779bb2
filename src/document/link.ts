// A document and its view as the fragment of an address, and back: `v1;` and readable text, or `v1;z=` and the same text compressed.
import { limits } from './limits.ts';
import { readLinkText, writeLinkText, type Linked, type RequiredField } from './linkText.ts';
import { pack, unescapeOnce, unpack, type PackedProblem } from './packed.ts';

/** version: of another form than this page knows. limits: a number or a name that no document may have. */
export type LinkProblem = PackedProblem | 'version' | 'limits';

/** Why a link was not read. */
export interface LinkRefusal {
  readonly problem: LinkProblem;
  /** The field without which it is damaged, where that is why. */
  readonly missing?: RequiredField;
}

export type LinkReading = { readonly ok: true; readonly linked: Linked } | ({ readonly ok: false } & LinkRefusal);

const current = 'v1;';

/** Whether a fragment (without "#") claims to be such a link, of any version, damaged or not. */
export function isLink(fragment: string): boolean {
  return /^v\d+(?:;|%3[Bb]|$)/.test(fragment);
}

export async function encodeLink(linked: Linked): Promise<string> {
  return current + (await pack(writeLinkText(linked)));
}

/** The same, as short as can be: readable only where compressing does not make it shorter. */
export async function encodeShortLink(linked: Linked): Promise<string> {
  return current + (await pack(writeLinkText(linked), 0));
}

/** The same, readable however long it is. */
export function encodeReadableLink(linked: Linked): string {
  return current + writeLinkText(linked);
}

/** Never rejects. Nothing of a link that fails gets in; what claims to be none is a damaged one. */
export async function decodeLink(fragment: string): Promise<LinkReading> {
  if (fragment.length > limits.link.encoded) return { ok: false, problem: 'tooLong' };
  const link = unescapeOnce(fragment);
  if (!link.startsWith(current)) return { ok: false, problem: isLink(link) && !/^v1(?!\d)/.test(link) ? 'version' : 'damaged' };
  const unpacked = await unpack(link.slice(current.length));
  return unpacked.ok ? readLinkText(unpacked.text) : unpacked;
}
