// The words of "Rows against columns" in Brazilian Portuguese.
import type { directions as english } from './en.ts';

export const directions: typeof english = {
  body: 'Os dois softmax partem dos mesmos logits. O que muda é quem divide a soma: os <text>textos</text> de uma linha, ou as <image>imagens</image> de uma coluna. Por isso as duas probabilidades de uma célula diferem, e as perdas também.',
  ways: {
    imageToText: { title: 'Cada imagem: qual é a minha legenda?', matrix: 'Probabilidades ao longo das linhas', note: 'Cada linha soma 1.' },
    textToImage: { title: 'Cada texto: qual é a minha imagem?', matrix: 'Probabilidades ao longo das colunas', note: 'Cada coluna soma 1. É a busca de imagens: o texto é a consulta.' },
  },
  cell: (i, j) => `A célula da imagem ${i} e do texto ${j}, nos dois sentidos`,
  loss: (value) => `perda ${value}`,
  verdict: {
    title: 'Qual direção custa mais',
    alone: 'Com um único par não há o que comparar: as duas perdas são 0.',
    alike: (value) => `Nenhuma: as duas perdas são ${value}.`,
    imageToText: (more, less) => `Imagem → texto: ${more} nats contra ${less}.`,
    textToImage: (more, less) => `Texto → imagem: ${more} nats contra ${less}.`,
    image: (i, loss) => `A imagem ${i} paga mais, ${loss}:`,
    text: (j, loss) => `O texto ${j} paga mais, ${loss}:`,
    rivalText: (j, logit) => `na sua linha o texto ${j} tem o logit ${logit}`,
    rivalImage: (i, logit) => `na sua coluna a imagem ${i} tem o logit ${logit}`,
    ownText: (logit) => `contra ${logit} do seu próprio texto.`,
    ownImage: (logit) => `contra ${logit} da sua própria imagem.`,
  },
  presets: {
    title: 'Lotes em que as direções diferem',
    'one-caption': {
      name: 'Uma legenda para duas fotos',
      body: 'As <image>imagens 1 e 2</image> são fotos diferentes com a mesma legenda. Cada imagem se divide entre dois <text>textos</text> iguais. Mas o <text>texto 2</text> tem de achar a imagem 2 entre duas, e a imagem 1 está mais perto dele.',
    },
    'one-photo': {
      name: 'Duas legendas para uma foto',
      body: 'Os mesmos logits, transpostos: as <image>imagens 1 e 2</image> são a mesma foto, com legendas diferentes. As perdas trocaram de lugar, e quem paga são as imagens.',
    },
    printed: {
      name: 'O exemplo do capítulo',
      body: 'A célula (2, 3) tem uma exponencial e duas somas. Na linha ela está ao lado do par 2, que é forte; na coluna, ao lado do par 3, o mais fraco dos três, e por isso pesa mais ali.',
    },
    hub: {
      name: 'Uma legenda que serve a todas',
      body: 'O <text>texto 3</text> é um polo: está perto de todas as imagens. As <image>imagens 1 e 2</image> o preferem às próprias legendas, e cada uma paga por isso na sua linha. Entre as colunas, só a dele sofre.',
    },
  },
};
