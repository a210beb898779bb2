// The words of the chapter, line by line, in the page's language.
import { catalogue } from '../catalogue.ts';
import { chapter as en } from './en.ts';
import { chapter as ptBR } from './ptBR.ts';

export const chapterMessages = catalogue(en, ptBR);
