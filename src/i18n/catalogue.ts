// How the page, and each topic that is loaded apart from it, brings its own words, in each language.
import type { Locale } from './locale.ts';

/** The shape of the English words is the shape of all. */
export function catalogue<Words>(en: Words, ptBR: Words): (locale: Locale) => Words {
  const words: Record<Locale, Words> = { en, 'pt-BR': ptBR };
  return (locale) => words[locale];
}
