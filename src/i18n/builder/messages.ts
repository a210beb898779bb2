// The words of the builder page, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const builderMessages = catalogue(en, ptBR);
export type BuilderWords = typeof en;
