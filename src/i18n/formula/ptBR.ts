// The words by which the numbers of a formula are told in Brazilian Portuguese.
import type { en } from './en.ts';

export const ptBR: typeof en = {
  terms: 'Os números da fórmula',
  cell: (i, j) => `imagem ${i}, texto ${j}, `,
  image: (i) => `imagem ${i}, `,
  text: (j) => `texto ${j}, `,
  quantities: {
    embed: 'componente do embedding',
    normalise: 'componente do vetor unitário',
    norm: 'norma',
    compare: 'similaridade de cosseno',
    product: 'produto escalar',
    temperature: 'temperatura τ',
    logScale: 'logaritmo da escala',
    inverseTemperature: 'escala 1/τ',
    scale: 'logit',
    exponential: 'exponencial do logit',
    exponentialSum: 'soma das exponenciais',
    softmax: 'probabilidade, imagem → texto',
    softmaxTextToImage: 'probabilidade, texto → imagem',
    lack: '1 − probabilidade, imagem → texto',
    lackTextToImage: '1 − probabilidade, texto → imagem',
    loss: 'perda',
    lossImageToText: 'perda, imagem → texto',
    lossTextToImage: 'perda, texto → imagem',
    symmetricLoss: 'perda simétrica',
    gradient: 'gradiente em relação ao logit',
    vectorGradient: 'componente do gradiente',
  },
};
