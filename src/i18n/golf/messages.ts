// The words of angle golf, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const golfMessages = catalogue(en, ptBR);
