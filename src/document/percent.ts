// Text percent-encoded for the fragment of an address, and back.
import { refuse } from './refused.ts';

/** Also what marks links in running text, beyond what encodeURIComponent escapes. `text` is well-formed Unicode. */
export function encodePercent(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Throws Refused. */
export function readPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse();
  }
}
