// The page's language and theme: from the address, else as last chosen here, else from the browser.
import { chooseLocale, locales, type Locale } from '../i18n/locale.ts';
import { themes, type Theme } from '../panels/page.ts';
import { replaceAddress } from './replaceAddress.ts';

export interface Settings {
  readonly locale: Locale;
  readonly theme: Theme;
}

const storageKey = 'clip-lab.settings';
const parameters = { locale: 'lang', theme: 'theme' } as const;

function known<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((each) => each === value);
}

export function readSettings(): Settings {
  const query = new URLSearchParams(window.location.search);
  const lang = query.get(parameters.locale);
  const kept = readKept();
  return {
    locale: lang !== null ? chooseLocale([lang]) : (known(locales, kept.locale) ?? chooseLocale(navigator.languages)),
    theme: known(themes, query.get(parameters.theme)) ?? known(themes, kept.theme) ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  };
}

/** Keeps a choice for the next visit, and in the address where the address had said otherwise. What was not chosen stays open. */
export function keepSettings(chosen: Partial<Settings>): void {
  const url = new URL(window.location.href);
  for (const name of ['locale', 'theme'] as const) {
    const choice = chosen[name];
    if (choice !== undefined && url.searchParams.has(parameters[name])) url.searchParams.set(parameters[name], choice);
  }
  replaceAddress(url);
  try {
    window.localStorage.setItem(storageKey, JSON.stringify({ ...readKept(), ...chosen }));
  } catch {
    // Where nothing can be stored the choice holds for this visit; the document's own notice says so.
  }
}

function readKept(): Partial<Record<keyof Settings, unknown>> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(storageKey) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
