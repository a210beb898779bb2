// The browser's address, as the state follows it.
import { lessonParameter, writePlace, type Place } from '../../lesson/topics.ts';
import type { Address } from '../../state/address.ts';
import { replaceAddress } from '../replaceAddress.ts';

export const addressBar: Address = {
  read: () => window.location.hash.slice(1),
  replace(fragment) {
    const url = new URL(window.location.href);
    url.hash = fragment;
    window.history.replaceState(null, '', url);
  },
  watch(tell) {
    window.addEventListener('hashchange', tell);
    return () => window.removeEventListener('hashchange', tell);
  },
};

/** What the address says of a place among the topics; null for nothing. */
export function readLesson(): string | null {
  return new URLSearchParams(window.location.search).get(lessonParameter);
}

/** Writes the place into the address, without a step in the browser's history. */
export function writeLesson(place: Place | null): void {
  const url = new URL(window.location.href);
  if (place) url.searchParams.set(lessonParameter, writePlace(place));
  else url.searchParams.delete(lessonParameter);
  // A slash needs no escape there, and is easier to read.
  url.search = url.search.replaceAll('%2F', '/');
  replaceAddress(url);
}
