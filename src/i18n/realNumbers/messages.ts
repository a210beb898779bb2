// The words on the numbers of a real CLIP in each language.
import { catalogue } from '../catalogue.ts';
import { realNumbers as en } from './en.ts';
import { realNumbers as ptBR } from './ptBR.ts';

export const realNumbersMessages = catalogue(en, ptBR);
