// The words of the presentation in Brazilian Portuguese.
import type { en } from './en.ts';

export const ptBR: typeof en = {
  title: 'CLIP Lab: apresentação',
  bar: 'Apresentação',
  next: 'Próximo',
  previous: 'Anterior',
  goOn: 'Mostrar os resultados, ou seguir',
  revealNow: 'Mostrar',
  concealNow: 'Esconder',
  blank: 'Escurecer a tela',
  fullScreen: 'Tela cheia',
  notices: 'Avisos',
  noFullScreen: 'O navegador não permitiu a tela cheia.',
  code: 'Código QR para celulares',
  keys: 'Atalhos do teclado',
  toSlide: 'Volta ao slide, de uma grade, um controle ou um campo',
  leave: 'Sair para a página completa',
  leaveNewTab: 'Abrir a página completa em uma nova aba',
  isBlank: 'A tela está escura. A barra de espaço a traz de volta.',
  step: (number, title) => `${number} · ${title}`,
  position: (at, total) => `${at} / ${total}`,
  openScenes: 'Abrir uma lista de cenas',
  scenesNotRead: 'Não foi possível ler esta lista de cenas; o que está na tela não mudou.',
  fileNotRead: 'Não foi possível abrir as cenas deste arquivo; o que estava na tela continua.',
  sceneNotOpened: 'Não foi possível abrir esta cena.',
};
