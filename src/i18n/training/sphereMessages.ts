// The words of the sphere in the page's language.
import { catalogue } from '../catalogue.ts';
import { sphere as en } from './sphereEn.ts';
import { sphere as ptBR } from './spherePtBR.ts';

export const sphereMessages = catalogue(en, ptBR);
export type SphereWords = typeof en;
