// The words of the training curves, in the language asked for.
import { catalogue } from '../catalogue.ts';
import { curves as en } from './curvesEn.ts';
import { curves as ptBR } from './curvesPtBR.ts';

export const curvesMessages = catalogue(en, ptBR);
export type CurvesWords = typeof en;
