// The words of what is handed out, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const handOutMessages = catalogue(en, ptBR);
