// The words of the pseudo-code in the page's language.
import { catalogue } from '../catalogue.ts';
import { pseudoCode as en } from './en.ts';
import { pseudoCode as ptBR } from './ptBR.ts';

export const pseudoCodeMessages = catalogue(en, ptBR);
