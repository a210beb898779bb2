// The words of the embed, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const embedMessages = catalogue(en, ptBR);
