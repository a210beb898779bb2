// The words of the temperature microscope in each language.
import { catalogue } from '../catalogue.ts';
import { temperature as en } from './en.ts';
import { temperature as ptBR } from './ptBR.ts';

export const temperatureMessages = catalogue(en, ptBR);
