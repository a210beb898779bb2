// Why a list of scenes could not be read, in Brazilian Portuguese.
import type { en } from './en.ts';

export const ptBR: typeof en = {
  missing: (field) => `falta “${field}” no link.`,
  inScene: (number, reason) => `Cena ${number}: ${reason}`,
  faults: {
    unreadable: 'O navegador não conseguiu lê-lo.',
    version: 'Foi feito por uma versão mais nova da página.',
    damaged: 'Não é uma lista de cenas, ou está danificado.',
    limits: 'Pede números ou tamanhos que a página não pode mostrar.',
    tooLong: 'É longo demais para uma lista de cenas.',
    browser: 'Está comprimido, o que este navegador não consegue ler.',
    title: 'Falta um título, ou ele é longo demais.',
    empty: 'Não tem cenas.',
    tooMany: 'Tem cenas demais.',
  },
  sceneFaults: {
    version: 'o link foi feito por uma versão mais nova da página.',
    damaged: 'o link falta ou está danificado.',
    limits: 'o link pede números ou tamanhos que a página não pode mostrar.',
    tooLong: 'o link é longo demais.',
    browser: 'o link está comprimido, o que este navegador não consegue ler.',
    title: 'o título falta, ou passa de 80 caracteres.',
  },
};
