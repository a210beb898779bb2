// The words of the sphere in the page's language.
import { catalogue } from '../catalogue.ts';
import { sphere as en } from './sphereEn.ts';
import { sphere as ptBR } from './spherePtBR.ts';

export const sphereMessages = catalogue(en, ptBR);
export type SphereWords = typeof en;

/** The same where the arrows move nothing: what says force says gradient. */
export function withoutForces(words: SphereWords): SphereWords {
  const { legend, ...unused } = words.unused;
  return { ...words, ...unused, legend: { ...words.legend, force: legend } };
}
