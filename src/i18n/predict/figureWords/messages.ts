// The words of the small figures of questions, in the page's language.
import { catalogue } from '../../catalogue.ts';
import { figureWords as en } from './en.ts';
import { figureWords as ptBR } from './ptBR.ts';

export const figureMessages = catalogue(en, ptBR);
