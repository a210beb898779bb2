// The words of the page, in the language asked for.
import { catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export type Messages = typeof en;

/** The keys of `Messages.steps`: the seven stages, with the variants whose words differ. */
export type StepKey = keyof Messages['steps'];

export const pageMessages = catalogue(en, ptBR);
