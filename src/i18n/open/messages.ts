// The words of the entry, apart from the page's: they are there when nothing else is.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const openMessages = catalogue(en, ptBR);
