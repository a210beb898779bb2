// The words of the training lab, in the language asked for.
import { catalogue } from '../catalogue.ts';
import { training as en } from './en.ts';
import { training as ptBR } from './ptBR.ts';

export const trainingMessages = catalogue(en, ptBR);
export type TrainingWords = typeof en;
