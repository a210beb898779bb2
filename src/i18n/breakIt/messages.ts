// The words of "Break it", in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const breakItMessages = catalogue(en, ptBR);
