// The words about a link's QR code, in each language.
import { catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { ptBR } from './ptBR.ts';

export const qrCodeMessages = catalogue(en, ptBR);
