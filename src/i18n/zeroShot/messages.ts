// The words of zero-shot classification in the page's language.
import { catalogue } from '../catalogue.ts';
import { zeroShot as en } from './en.ts';
import { zeroShot as ptBR } from './ptBR.ts';

export const zeroShotMessages = catalogue(en, ptBR);
export type ZeroShotWords = typeof en;
