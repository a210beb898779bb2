// The words of "Rows against columns" in the page's language.
import { catalogue } from '../catalogue.ts';
import { directions as en } from './en.ts';
import { directions as ptBR } from './ptBR.ts';

export const directionsMessages = catalogue(en, ptBR);
export type DirectionsMessages = typeof en;
