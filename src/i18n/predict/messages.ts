// The words of the questions to answer before looking, in the language asked for.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const predictMessages = catalogue(en, ptBR);
export type PredictMessages = typeof en;
