// The link that a picture of the page carries: where it stands in an SVG and in a PNG, and how it is read back.
import { decodeLink, type LinkReading } from '../link.ts';
import { isPng, readPngText, writePngText } from './pngText.ts';

const keyword = 'CLIP Lab link';
/** The `id` of the element `metadata` of an SVG. */
export const svgLinkId = 'clip-lab-link';

export const withLink = (png: Uint8Array, link: string): Uint8Array<ArrayBuffer> => writePngText(png, keyword, link);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const unescaped = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

const isOurs = new RegExp(`\\sid=["']${svgLinkId}["']`);

/** Read as text: nothing of the picture becomes part of a page. A tag is found first and looked at then, so that no text takes more than linear time. */
function linkInSvg(svg: string): string | null {
  for (const [, attributes = '', text = ''] of svg.matchAll(/<(?:\w+:)?metadata\b([^<>]*)>([^<]*)</g)) {
    if (isOurs.test(attributes)) return unescaped(text.trim());
  }
  return null;
}

/** What the picture says of the page; null where it says nothing. Never rejects, and trusts nothing: it is read as any link is. */
export async function readPictureLink(bytes: Uint8Array): Promise<LinkReading | null> {
  const link = isPng(bytes) ? readPngText(bytes, keyword) : linkInSvg(new TextDecoder().decode(bytes));
  return link === null ? null : decodeLink(link);
}
