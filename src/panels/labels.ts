// The words that images and texts go by on the page.
import type { Item, LabDocument, Side } from '../document/document.ts';
import type { Messages } from '../i18n/messages.ts';

/** Its own label, or the name or caption of its drawing in the page's language. */
export function labelOf({ drawing, label }: Item, side: Side, { drawings }: Messages): string {
  return label ?? drawings[drawing][side === 'images' ? 'name' : 'caption'];
}

export interface Labels {
  readonly images: readonly string[];
  readonly texts: readonly string[];
}

export function labelsOf(document: LabDocument, messages: Messages): Labels {
  const labels = (side: Side) => document[side].map((item) => labelOf(item, side, messages));
  return { images: labels('images'), texts: labels('texts') };
}
