// The words of the keyboard help, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const keysMessages = catalogue(en, ptBR);
