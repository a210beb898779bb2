// The words of the questions to answer before looking, in Brazilian Portuguese.
import { batchItems } from './batchPtBR.ts';
import { chapterItems } from './chapterPtBR.ts';
import type { en as english } from './en.ts';
import { figureItems } from './figuresPtBR.ts';

export const ptBR: typeof english = {
  intro: 'Diga o que vai acontecer, depois veja acontecer. A figura esconde o que entregaria a resposta até você responder.',
  all: 'Todas as perguntas',
  score: (right, total) => `Certas: ${right} de ${total}`,
  answered: (count) => `respondidas: ${count}`,
  forget: 'Esquecer estas respostas',
  forgotten: 'Estas respostas foram esquecidas.',
  open: 'sem resposta',
  answer: 'Responder',
  yourAnswer: 'Sua resposta',
  choose: 'Escolha uma resposta primeiro.',
  number: 'Seu número',
  roughly: 'Basta um valor aproximado.',
  bars: 'Arraste o topo de cada barra ou use as setas do teclado.',
  bar: (name) => `sua barra para ${name}`,
  sum: (sum) => `Soma ${sum}; as verdadeiras somam 1.`,
  cell: (image, text) => `imagem ${image}, texto ${text}`,
  said: 'Você disse',
  is: 'O certo',
  right: 'Certo',
  wrong: 'Não é isso',
  nearly: 'Quase',
  believed: 'Engano comum',
  practice: 'Treino: o que conta é a sua primeira resposta.',
  playAgain: 'Ver de novo',
  before: 'Mostrar como era',
  again: 'Responder de novo',
  items: { ...chapterItems, ...batchItems, ...figureItems },
};
