// The languages that there are catalogues of, and the choice among those wanted.

export const locales = ['en', 'pt-BR'] as const;
export type Locale = (typeof locales)[number];

/** As each calls itself, and as little as it may be called. */
export const languageNames: Readonly<Record<Locale, { readonly full: string; readonly short: string }>> = {
  en: { full: 'English', short: 'EN' },
  'pt-BR': { full: 'Português (Brasil)', short: 'PT' },
};

/** The first wanted language that there is a catalogue for; any Portuguese gives pt-BR; else English. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.trim().toLowerCase().split(/[-_]/)[0];
    if (language === 'pt') return 'pt-BR';
    if (language === 'en') return 'en';
  }
  return 'en';
}
