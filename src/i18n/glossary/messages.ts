// The words of the glossary in each language.
import { catalogue } from '../catalogue.ts';
import { glossary as en } from './en.ts';
import { glossary as ptBR } from './ptBR.ts';

export const glossaryMessages = catalogue(en, ptBR);
