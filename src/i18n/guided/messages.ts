// The words of the guided lesson in each language.
import { catalogue } from '../catalogue.ts';
import { guided as en } from './en.ts';
import { guided as ptBR } from './ptBR.ts';

export const guidedMessages = catalogue(en, ptBR);
