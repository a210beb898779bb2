// Whole addresses that lead to a fragment; empty while the fragment is being made.
import type { Locale } from '../../i18n/locale.ts';
import { lessonParameter, writePlace, type Place } from '../../lesson/topics.ts';

/** This page, with all that its address says. */
export function pageAddress(fragment: string): string {
  return fragment === '' ? '' : addressWith(fragment, window.location.search);
}

/** The presentation, in the language of this page; beside the figure the topic of `place`, if any. */
export function presentAddress(fragment: string, locale: Locale, place: Place | null = null): string {
  return fragment === '' ? '' : addressWith(fragment, `?present&lang=${locale}${lessonOf(place)}`);
}

/** The full page, likewise. */
export function fullAddress(fragment: string, locale: Locale, place: Place | null): string {
  return fragment === '' ? '' : addressWith(fragment, `?lang=${locale}${lessonOf(place)}`);
}

const lessonOf = (place: Place | null): string => (place ? `&${lessonParameter}=${writePlace(place)}` : '');

function addressWith(fragment: string, search: string): string {
  const url = new URL(window.location.href);
  url.search = search;
  url.hash = fragment;
  return url.href;
}
