// The words by which the numbers of a formula are told, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const formulaMessages = catalogue(en, ptBR);
