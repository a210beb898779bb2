// The words of the form in which a presentation is prepared, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const scenesMessages = catalogue(en, ptBR);
