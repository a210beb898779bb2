// The terms of the glossary in a language's own order, and those that a text is found in.
import type { Locale } from '../../i18n/locale.ts';
import { glossaryTerms, type GlossaryTerm } from './ids.ts';

export type TermWords = Readonly<Record<GlossaryTerm, { readonly name: string; readonly body: string }>>;

/** Letters alone: without case, accents and marks, so that “semantica” finds “semântica”. */
const plain = (text: string): string =>
  text.replace(/<\/?\w+>|\[\[[^|]*\||\]\]/g, '').normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();

export function sortedTerms(words: TermWords, locale: Locale): readonly GlossaryTerm[] {
  return [...glossaryTerms].sort((a, b) => words[a].name.localeCompare(words[b].name, locale, { sensitivity: 'base' }));
}

/** Whether every word of `typed` stands in the term's name or its sentence; an empty text is found everywhere. */
export function isFound({ name, body }: TermWords[GlossaryTerm], typed: string): boolean {
  const text = plain(`${name} ${body}`);
  return plain(typed).split(/\s+/).every((word) => text.includes(word));
}
