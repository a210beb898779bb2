// The catalogue of a language, and the choice of a language among those wanted.
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const locales = ['en', 'pt-BR'] as const;
export type Locale = (typeof locales)[number];
export type Messages = typeof en;

/** The keys of `Messages.steps`: the seven stages, with the variants whose words differ. */
export type StepKey = keyof Messages['steps'];

const catalogues: Record<Locale, Messages> = { en, 'pt-BR': ptBR };

export function createMessages(locale: Locale): Messages {
  return catalogues[locale];
}

/** The first wanted language that there is a catalogue for; any Portuguese gives pt-BR; else English. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.trim().toLowerCase().split(/[-_]/)[0];
    if (language === 'pt') return 'pt-BR';
    if (language === 'en') return 'en';
  }
  return 'en';
}
