// The words of the presentation, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const presentMessages = catalogue(en, ptBR);
