// Why a list of scenes could not be read, in each language: what a presentation needs of the words about lists.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const scenesFaultsMessages = catalogue(en, ptBR);
