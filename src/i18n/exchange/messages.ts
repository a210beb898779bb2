// The words of copying and pasting, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const exchangeMessages = catalogue(en, ptBR);
