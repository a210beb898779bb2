// The catalogue of a language: the words of the page.
import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { ptBR } from './ptBR.ts';

export type Messages = typeof en;

/** The keys of `Messages.steps`: the seven stages, with the variants whose words differ. */
export type StepKey = keyof Messages['steps'];

const catalogues: Record<Locale, Messages> = { en, 'pt-BR': ptBR };

export function createMessages(locale: Locale): Messages {
  return catalogues[locale];
}
