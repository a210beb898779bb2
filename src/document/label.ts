// A name or caption as it may be kept.
import { limits } from './limits.ts';

/** Not cut through the middle of a character that takes two code units; halves that came alone are replaced, since a link cannot carry them. */
export function cutLabel(label: string): string {
  return label.trim().slice(0, limits.label.max).replace(/[\uD800-\uDBFF]$/, '').trimEnd().toWellFormed();
}
