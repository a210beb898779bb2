// The words about a link's QR code, in Brazilian Portuguese.
import type { en } from './en.ts';

export const ptBR: typeof en = {
  name: 'Código QR deste link',
  dense: (widths) => `Denso: os celulares o leem de uma distância de até ${widths} vezes a largura dele. Com menos pares, dimensões ou dígitos, fica menos denso.`,
  tooLong: 'Este link é longo demais para um código QR, que comporta até 2953 caracteres. Copie o link.',
  typed: 'Sem câmera? Digite:',
  typedPage: 'Sem câmera? A página, sem estes números:',
  local: 'Este endereço só leva a este computador. Para os celulares, a página precisa estar em um servidor que eles alcancem.',
};
