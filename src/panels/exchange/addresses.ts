// Whole addresses that lead to a fragment.
import type { Locale } from '../../i18n/locale.ts';
import { lessonEntry, type Place } from '../../lesson/topics.ts';

/** This page, with all that its address says; empty while the fragment is being made. */
export function pageAddress(fragment: string): string {
  return fragment === '' ? '' : addressWith(fragment, window.location.search);
}

interface Presented {
  /** The topic beside the figure. */
  readonly place?: Place | null;
  /** Results wait to be asked for; the cards of a topic ask by themselves. */
  readonly asksFirst?: boolean;
}

/** The presentation, in the language of this page; empty while the fragment is being made. */
export function presentAddress(fragment: string, locale: Locale, { place = null, asksFirst = false }: Presented = {}): string {
  return fragment === '' ? '' : addressWith(fragment, `?present&lang=${locale}${lessonEntry(place)}${asksFirst && place === null ? '&reveal=manual' : ''}`);
}

/** The full page, in the language of this one. `theme` null: as was last chosen there. While the fragment is being made, it leads there without it. */
export function fullAddress(fragment: string, locale: Locale, place: Place | null, theme: string | null = null): string {
  return addressWith(fragment, `?lang=${locale}${theme === null ? '' : `&theme=${theme}`}${lessonEntry(place)}`);
}

function addressWith(fragment: string, search: string): string {
  const url = new URL(window.location.href);
  url.search = search;
  url.hash = fragment;
  return url.href;
}
