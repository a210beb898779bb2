// The words of what is handed out, in Brazilian Portuguese.
import type { en } from './en.ts';

export const ptBR: typeof en = {
  figure: 'A figura',
  figureHint: 'Como está agora. O arquivo leva o link: solto sobre esta página, traz os números de volta.',
  svg: 'Salvar como SVG',
  png: 'Salvar como PNG',
  saved: (name) => `Salvo como ${name}`,
  failed: 'O navegador não conseguiu criar este arquivo. Tente o outro formato.',
  description: (loss, temperature) => `Perda simétrica ${loss}, temperatura τ = ${temperature}`,
  worksheet: 'Folha de exercícios',
  worksheetHint: 'A figura deste passo no papel, com os resultados em branco.',
  sheets: { blank: 'Sem respostas', answers: 'Com as respostas em uma segunda página' },
  print: 'Imprimir…',
  name: 'Nome',
  task: 'Preencha a matriz e as perdas.',
  answers: 'Respostas',
  faults: {
    pictureTooLarge: (name) => `“${name}” passa de 20 MB e não foi lido.`,
    pictureWithoutState: (name) => `“${name}” não traz números desta página. Só as imagens salvas por ela os trazem.`,
    pictureDamaged: (name) => `Os números em “${name}” estão danificados, são de outra versão ou passam dos limites.`,
  },
};
