// The words of "Explain this cell" in the page's language.
import { catalogue } from '../catalogue.ts';
import { cell as en } from './en.ts';
import { cell as ptBR } from './ptBR.ts';

export const cellMessages = catalogue(en, ptBR);
export type CellMessages = typeof en;
